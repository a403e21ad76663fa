import { array, assert, jsonValue, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderJson, renderNdjson } from '../../src/render/json.ts';
import type { Json } from '../../src/view/report.ts';
import { reportOf } from '../support/reports.ts';

const withData = (data: Json) =>
  reportOf([{ type: 'text', lines: ['for people'] }], { data, notes: ['a note'] });

describe('JSON', () => {
  test.each<[Json, string]>([
    [[], '[]\n'],
    [null, 'null\n'],
    [{ id: 'a', gone: undefined }, '{\n  "id": "a"\n}\n'],
    [[1, 'ä'], '[\n  1,\n  "ä"\n]\n'],
    ['\u009B\u202E', '"\\u009b\\u202e"\n'],
  ])('%j', (data, expected) => expect(renderJson(withData(data))).toEqual({ text: expected, notes: [] }));

  test('parses to the data', () => {
    assert(
      property(jsonValue(), data => {
        expect(JSON.parse(renderJson(withData(data as Json)).text)).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });
});

describe('a list that is made only when it is written', () => {
  test('is the same text as the array', () => {
    assert(
      property(array(jsonValue()), data => {
        const entries = () => (data as Json[])[Symbol.iterator]();
        for (const draw of [renderJson, renderNdjson]) {
          expect(draw({ ...withData(null), entries: () => ({ [Symbol.iterator]: entries }) })).toEqual(
            draw(withData(data as Json)),
          );
        }
      }),
    );
  });
});

describe('NDJSON', () => {
  test.each<[Json, string]>([
    [[], ''],
    [[{ a: 1 }, { b: [2, 3] }], '{"a":1}\n{"b":[2,3]}\n'],
    [{ a: 1 }, '{"a":1}\n'],
    [['line\nfeed\u2028'], '"line\\nfeed\\u2028"\n'],
  ])('%j', (data, expected) => expect(renderNdjson(withData(data)).text).toBe(expected));
});
