import { stripVTControlCharacters } from 'node:util';
import { assert, asyncProperty, constantFrom } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/render/registry.ts';
import { renderText } from '../../src/render/text.ts';
import type { Block, Cell } from '../../src/view/blocks.ts';
import { documentParts } from '../support/document-parts.ts';
import { active, hostileText } from '../support/hostile.ts';
import { reportOf } from '../support/reports.ts';
import { pipe, terminal } from '../support/style.ts';

const table = (...cells: readonly Cell[]): Block => ({
  type: 'table',
  columns: [
    { title: 'Id', kind: 'text' },
    ...cells.map((_, index) => ({ title: `C${index}`, kind: 'count' as const })),
  ],
  rows: [['a', ...cells]],
});
const card = (cell: Cell): Block => ({
  type: 'card',
  title: 'Alpha',
  sections: [{ title: 'Facts', entries: [{ label: 'Beds', cell, kind: 'count' }] }],
});

describe('renderText', () => {
  test('blocks stand apart by one empty line; empty ones leave no trace; no line ends in blanks', async () => {
    const blocks: readonly Block[] = [
      { type: 'text', lines: ['one', 'two  '] },
      { type: 'text', lines: [] },
      { type: 'text', lines: ['three'] },
    ];
    expect(await renderText(reportOf(blocks), pipe)).toEqual({ text: 'one\ntwo\n\nthree\n', notes: [] });
    expect(await renderText(reportOf([]), pipe)).toEqual({ text: '', notes: [] });
  });

  test('a line longer than the window continues below, one step in; a web address stays whole', async () => {
    const lines = ['one two three four', 'one two three four five', 'see https://example.org/a for more'];
    const textOf = async (width: number) =>
      (await renderText(reportOf([{ type: 'text', lines }]), terminal(width))).text;
    expect(await textOf(18)).toBe(
      'one two three four\none two three\n  four five\nsee https://example.org/a for more\n',
    );
    expect(await textOf(17)).toMatch(/^one two three\n {2}four\none/u);
  });

  test('years of training are words where a window has no room for columns', async () => {
    const spans = [{ label: 'clinical', short: 'clin.', from: 1, to: 1 }];
    const report = reportOf([{ type: 'timeline', title: 'Years', rows: [{ label: 'DR', spans }] }]);
    const words = { text: 'Years\nDR: PGY-1 clinical\n', notes: [] };
    expect(await renderText(report, terminal(40))).toEqual(words);
    expect(await renderText(report, pipe)).toEqual(words);
  });

  test('a table is boxed in a terminal and listed in a pipe', async () => {
    expect((await renderText(reportOf([table(4)]), terminal(80))).text).toContain('──');
    expect((await renderText(reportOf([table(4)]), pipe)).text).toBe('ID  C0\na    4\n');
  });
});

describe('the legend', () => {
  test.each<[string, Block, readonly string[]]>([
    ['nothing to explain', table(4), []],
    ['a blank', table(null), ['Legend: — not recorded.']],
    ['an old fact', table({ value: 4, age: 'past' }), ['Legend: † past its time.']],
    [
      'an undated fact',
      table({ value: 4, age: 'undated' }, 5),
      ['The pages behind these facts show no year, unless one is named.'],
    ],
    [
      'a card with an undated fact',
      card({ value: 4, age: 'undated', source: 1 }),
      ['The pages behind these facts show no year, unless one is named.'],
    ],
    ['a card with an old fact', card({ value: 4, age: 'past', source: 1 }), ['Legend: † past its time.']],
    ['a blank that says what it is', card(null), []],
  ])('%s', async (_, block, expected) => {
    for (const style of [pipe, terminal(80)]) {
      expect((await renderText(reportOf([block]), style)).notes).toEqual(expected);
      expect((await renderText(reportOf([block]), { ...style, color: true })).notes).toEqual(expected);
    }
  });

  test('uses the signs of the drawing', async () => {
    const { text, notes } = await renderText(
      reportOf([table(null, { value: 4, age: 'past' })]),
      terminal(80, { unicode: false }),
    );
    expect(text).toContain('4!');
    expect(notes).toEqual(['Legend: - not recorded, ! past its time.']);
  });
});

test('dots, dashes and signs of our own are no blanks where only ASCII is shown', async () => {
  const bars: Block = {
    type: 'bars',
    title: 'B',
    rows: [{ label: 'x', value: 1, max: 1, numbers: ['1 program · 2 – 3 × 4 seats …'] }],
  };
  const { text, notes } = await renderText(reportOf([bars]), terminal(80, { unicode: false }));
  expect(text).toContain('1 program - 2 - 3 x 4 seats ...');
  expect(notes).toEqual([]);
});

test('color adds nothing but color', async () => {
  const report = reportOf([
    table(4, null),
    card({ value: 4, age: 'undated', source: 1 }),
    { type: 'bars', title: 'B', rows: [{ label: 'x', value: 1, max: 1, numbers: ['1'] }] },
  ]);
  for (const style of [pipe, terminal(80)]) {
    const colored = await renderText(report, { ...style, color: true });
    expect(colored.text).not.toBe(stripVTControlCharacters(colored.text));
    expect(stripVTControlCharacters(colored.text)).toBe((await renderText(report, style)).text);
  }
});

test('whatever a record holds, nothing obeys it: table, card and the rest', async () => {
  const styles = constantFrom(pipe, terminal(80), terminal(20), terminal(60, { unicode: false }));
  await assert(
    asyncProperty(hostileText, styles, async (evil, style) => {
      const blocks: readonly Block[] = [
        {
          type: 'table',
          title: evil,
          columns: [
            { title: evil, kind: 'text', flexible: true },
            { title: 'B', kind: 'list' },
          ],
          rows: [[evil, [evil]]],
          headings: new Map([[0, evil]]),
        },
        {
          type: 'card',
          title: evil,
          subtitle: evil,
          sections: [
            {
              title: evil,
              entries: [{ label: evil, cell: { value: evil, note: evil }, kind: 'text', unit: evil }],
            },
          ],
        },
        {
          type: 'timeline',
          title: evil,
          rows: [{ label: evil, spans: [{ label: evil, short: 'x', from: 1, to: 1 }] }],
        },
        { type: 'bars', title: evil, rows: [{ label: evil, value: 1, max: 1, numbers: [evil] }] },
        { type: 'text', lines: [evil] },
      ];
      const { text, notes } = await render('table', reportOf(blocks, { notes: [evil] }), style);
      expect([text, ...notes].join('\n')).not.toMatch(active);
    }),
    { numRuns: 150 },
  );
});

describe('the parts of a document', () => {
  test('stand below their titles, folded or not, after the table of contents', async () => {
    expect((await renderText(reportOf(documentParts), pipe)).text).toBe(
      [
        'Contents\n  Missouri\n    1. SLU\n',
        'Missouri\n',
        'one state\n',
        'SLU\n',
        'Alpha\n\nFacts\n  Beds: 4\n',
      ].join('\n'),
    );
  });

  test('have their titles underlined on a terminal, no further than it is wide', async () => {
    expect((await renderText(reportOf(documentParts), terminal(80))).text).toContain(
      '\nMissouri\n════════\n',
    );
    const ascii = await renderText(reportOf(documentParts), terminal(6, { unicode: false }));
    expect(ascii.text).toContain('\nMissouri\n======\n');
  });
});

describe('text to be read aloud', () => {
  const plain = { ...pipe, plain: true };

  test('has records for a table, no picture, and our own signs in words', async () => {
    const blocks: readonly Block[] = [
      table(4),
      { type: 'text', lines: ['a · b', '70 (+1,103?)', '30 × 11', '1–2…', 'C++ (+x?)', 'Source: [4] NRMP'] },
    ];
    expect((await renderText(reportOf(blocks), plain)).text).toBe(
      'Id: a\n  C0: 4\n\na, b\n70 (perhaps 1,103 more)\n30 times 11\n1-2...\nC++ (+x?)\nSource: 4 NRMP\n',
    );
  });

  test('needs no legend; years stand where a sign would say that there is one', async () => {
    const undated: Cell = { value: 1, age: 'undated' };
    const dated: Cell = { value: 3, age: 'current', asOf: '2024' };
    expect(await renderText(reportOf([table(undated, undated, dated, null)]), plain)).toEqual({
      text: 'Id: a\n  C0: 1\n  C1: 1\n  C2: 3 (2024)\n  Not recorded: C3\n',
      notes: ['Most facts here are from pages that show no year; where a page does, it stands in brackets.'],
    });
  });
});
