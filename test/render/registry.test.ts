import { describe, expect, test } from 'vitest';
import { formats, render } from '../../src/render/registry.ts';
import { reportOf } from '../support/reports.ts';
import { pipe } from '../support/style.ts';

const report = reportOf([{ type: 'text', lines: ['for people'] }], {
  data: { id: 'alpha' },
  sheet: () => ({ columns: ['id'], rows: [['alpha']] }),
  notes: ['note\u001B[2J'],
  vcards: [],
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
  ] as const)('%s', async (format, text) => {
    expect(await render(format, report, pipe)).toEqual({ text, notes: ['note\\u001b[2J'] });
  });

  test.each(formats)('$name says the notes of the report before its own', async ({ name }) => {
    const { notes } = await render(name, { ...report, notes: ['first'] }, pipe);
    expect(notes[0]).toBe('first');
  });

  test('JSON keeps what the others make visible', async () => {
    const hostile = { ...report, data: '\u001B[2J' };
    expect(JSON.parse((await render('json', hostile, pipe)).text)).toBe('\u001B[2J');
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
