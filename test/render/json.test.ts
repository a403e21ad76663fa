import { array, assert, jsonValue, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderJson, renderNdjson } from '../../src/render/json.ts';
import type { Json } from '../../src/view/result.ts';
import { documentReport, listReport, reportOf } from '../support/reports.ts';

describe('JSON', () => {
  test.each<[Json, string]>([
    [null, 'null\n'],
    [{ id: 'a', gone: undefined }, '{\n  "id": "a"\n}\n'],
    ['\u009B\u202E', '"\\u009b\\u202e"\n'],
  ])('%j', (data, expected) => expect(renderJson(documentReport(data)).text).toBe(expected));

  test.each<[readonly Json[], string]>([
    [[], '[]\n'],
    [[1, 'ä'], '[\n  1,\n  "ä"\n]\n'],
  ])('the list %j', (data, expected) => expect(renderJson(listReport(data)).text).toBe(expected));

  test('says nothing beside it', () => {
    const { result } = documentReport(1);
    const report = reportOf([{ type: 'text', lines: ['for people'] }], { result, notes: ['a note'] });
    expect(renderJson(report)).toEqual({ text: '1\n', notes: [] });
  });

  test('parses to the data', () => {
    assert(
      property(jsonValue(), data => {
        const { text } = renderJson(documentReport(data as Json));
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });
});

test('a list that is made only when it is written is the same text as the array', () => {
  assert(
    property(array(jsonValue()), data => {
      const entries = data as readonly Json[];
      const made = listReport({ [Symbol.iterator]: () => entries[Symbol.iterator]() });
      expect(renderJson(made)).toEqual(renderJson(documentReport(entries)));
      const lines = renderNdjson(made).text.split('\n').slice(0, -1);
      expect(lines.map(line => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(entries)));
    }),
  );
});

describe('NDJSON', () => {
  test.each<[readonly Json[], string]>([
    [[], ''],
    [[{ a: 1 }, { b: [2, 3] }], '{"a":1}\n{"b":[2,3]}\n'],
    [['line\nfeed\u2028'], '"line\\nfeed\\u2028"\n'],
  ])('the list %j', (data, expected) => expect(renderNdjson(listReport(data)).text).toBe(expected));

  test('any other value is one line', () =>
    expect(renderNdjson(documentReport({ a: [1] })).text).toBe('{"a":[1]}\n'));
});
