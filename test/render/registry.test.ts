import { describe, expect, test } from 'vitest';
import { formats, render } from '../../src/render/registry.ts';
import { first, resultOf } from '../../src/view/result.ts';
import { documentReport, reportOf } from '../support/reports.ts';
import { pipe } from '../support/style.ts';

const report = reportOf([{ type: 'text', lines: ['for people'] }], {
  result: resultOf(['alpha'], [{ key: 'id', json: id => id }], { document: first }),
  notes: ['note\u001B[2J'],
});

describe('render', () => {
  test.each([
    ['table', 'for people\n'],
    ['json', '{\n  "id": "alpha"\n}\n'],
    ['ndjson', '{"id":"alpha"}\n'],
    ['csv', 'id\nalpha\n'],
    ['tsv', 'id\nalpha\n'],
    ['markdown', 'for people\n'],
    ['vcard', ''],
    ['ics', ''],
  ] as const)('%s', async (format, text) => {
    expect(await render(format, report, pipe)).toEqual({ text, notes: ['note\\u001b[2J'] });
  });

  test('html', async () => {
    const { text, notes } = await render('html', report, pipe);
    expect(text).toContain('<p>for people</p>');
    expect(notes).toEqual(['note\\u001b[2J']);
  });

  test('every format says the notes of the report before its own', async () => {
    const drawn = await Promise.all(
      formats.map(({ name }) => render(name, { ...report, notes: ['first'] }, pipe)),
    );
    expect(formats.filter((_, at) => drawn[at]?.notes[0] !== 'first').map(({ name }) => name)).toEqual([]);
  });

  test('JSON keeps what the others make visible', async () => {
    const { text } = await render('json', documentReport('\u001B[2J'), pipe);
    expect(JSON.parse(text)).toBe('\u001B[2J');
  });
});

describe('formats', () => {
  test('can be typed as they are: one small word each', () => {
    expect(formats.filter(({ name }) => !/^[a-z]+$/u.test(name))).toEqual([]);
    expect(new Set(formats.map(({ name }) => name)).size).toBe(formats.length);
  });

  test('each has file names of its own', () => {
    const all = formats.flatMap(({ extensions }) => extensions);
    expect(all.filter(extension => !/^\.[a-z]+$/u.test(extension))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
    expect(formats.filter(({ extensions }) => extensions.length === 0)).toEqual([]);
  });
});
