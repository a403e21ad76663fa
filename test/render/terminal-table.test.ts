import { array, assert, constantFrom, integer, property, string, tuple } from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { drawTable } from '../../src/render/terminal-table.ts';
import type { Cell, TableBlock } from '../../src/view/blocks.ts';
import { canvas } from '../support/canvas.ts';
import { terminal } from '../support/style.ts';

const programs = (rows: TableBlock['rows'], partial: Partial<TableBlock> = {}): TableBlock => ({
  type: 'table',
  columns: [
    { title: 'Id', kind: 'text' },
    { title: 'Name', kind: 'text', flexible: true },
    { title: 'Place', kind: 'text', flexible: true, dropOrder: 1 },
    { title: 'DR', kind: 'count' },
  ],
  rows,
  ...partial,
});
const slu: readonly Cell[] = ['slu', 'Saint Louis University', 'St. Louis, MO', 6];
const mir: readonly Cell[] = ['mir', 'Mallinckrodt Institute of Radiology', 'St. Louis, MO', 16];
const draw = (block: TableBlock, width: number, unicode = true) =>
  drawTable(block, canvas(terminal(width, { unicode })), width);
const trimmed = (lines: readonly string[]) => lines.map(line => line.trimEnd());

describe('drawTable', () => {
  test('wide enough: everything in columns', () => {
    expect(trimmed(draw(programs([slu, mir]), 80).lines)).toEqual([
      'ID   NAME                                 PLACE          DR',
      '───  ───────────────────────────────────  ─────────────  ──',
      'slu  Saint Louis University               St. Louis, MO   6',
      'mir  Mallinckrodt Institute of Radiology  St. Louis, MO  16',
    ]);
  });

  test('narrower: the widest text is cut, and the cut is marked', () => {
    const { lines, notes } = draw(programs([slu, mir]), 45);
    expect(trimmed(lines)[3]).toBe('mir  Mallinckrodt Institu…  St. Louis, MO  16');
    expect(notes).toEqual([]);
  });

  test('narrower still: a column is dropped, and a note says so', () => {
    const { lines, notes } = draw(programs([slu, mir]), 30);
    expect(lines[0]).not.toContain('PLACE');
    expect(notes).toEqual(['1 column hidden for lack of width; see --fields, or widen the window.']);
  });

  test('several columns are dropped, and a note says how many', () => {
    const columns = ['Id', 'Aaaaaa', 'Bbbbbb'].map((title, dropOrder) => ({
      title,
      kind: 'text' as const,
      dropOrder,
    }));
    const { notes } = draw(programs([['slu', 'a', 'b']], { columns }), 5);
    expect(notes).toEqual(['2 columns hidden for lack of width; see --fields, or widen the window.']);
  });

  test('only a flexible column is cut, and never below a word of its title or 12 cells', () => {
    const columns = [
      { title: 'Name of mineralogists', kind: 'text', flexible: true },
      { title: 'Hospital', kind: 'text', flexible: true },
      { title: 'Key', kind: 'text' },
    ] as const;
    const block = programs([['n'.repeat(30), 'h'.repeat(30), 'k'.repeat(14)]], { columns });
    expect(draw(block, 43).lines).toEqual([
      'NAME OF        HOSPITAL      KEY           ',
      'MINERALOGISTS                              ',
      '─────────────  ────────────  ──────────────',
      'nnnnnnnnnnnn…  hhhhhhhhhhh…  kkkkkkkkkkkkkk',
    ]);
    expect(draw(block, 42).lines[0]).toBe('n'.repeat(30));
  });

  test('where lines break, no word does, nor a phone number, unless it is longer than 24 cells', () => {
    const columns = [
      { title: 'Id', kind: 'text' },
      { title: 'Who', kind: 'text', flexible: true },
      { title: 'Note', kind: 'text', flexible: true },
    ] as const;
    const block = programs([['mir', 'neurointerventionalists (312) 555-0100', 'a '.repeat(30)]], {
      columns,
      wrap: true,
    });
    const { lines } = draw(block, 42);
    expect(lines.slice(2, 4).map(line => line.slice(0, 28).trimEnd())).toEqual([
      'mir  neurointerventionalists',
      '     (312) 555-0100',
    ]);
    expect(draw(block, 41).lines[0]).toBe('mir');
    const long = programs([['mir', 'x'.repeat(40), 'a '.repeat(30)]], { columns, wrap: true });
    expect(draw(long, 43).lines[2]).toMatch(/^mir {2}x{24} {2}a/u);
  });

  test('a kept width is given up only when everything else is', () => {
    const columns = [
      { title: 'Id', kind: 'text', flexible: true, keptWidth: Number.POSITIVE_INFINITY },
      { title: 'Name', kind: 'text', flexible: true, keptWidth: 24 },
      { title: 'City', kind: 'text', flexible: true, dropOrder: 1 },
    ] as const;
    const block = programs([['i'.repeat(20), 'n'.repeat(30), 'c'.repeat(20)]], { columns });
    const widths = (width: number) =>
      draw(block, width)
        .lines[1]?.split('  ')
        .map(rule => rule.length);
    expect(widths(60)).toEqual([20, 24, 12]);
    expect(widths(59)).toEqual([20, 30]);
    expect(widths(46)).toEqual([20, 24]);
    expect(widths(44)).toEqual([18, 24]);
    expect(widths(38)).toEqual([12, 24]);
    expect(widths(30)).toEqual([14, 14]);
  });

  test('too narrow for anything: cards that lose nothing', () => {
    expect(draw(programs([slu, ['mir', 'Mallinckrodt', null, 16]]), 16)).toEqual({
      lines: [
        'slu',
        '  Name   Saint',
        '         Louis',
        '         University',
        '  Place  St. Louis,',
        '         MO',
        '  DR     6',
        '',
        'mir',
        '  Name   Mallinckrodt',
        '  Place  not',
        '         recorded',
        '  DR     16',
      ],
      notes: [],
      signs: [],
    });
  });

  test('inexact seats are written with signs', () => {
    const columns = [
      { title: 'Id', kind: 'text' },
      { title: 'DR', kind: 'seats' },
    ] as const;
    const [, , row] = draw(programs([['slu', { value: 4, qualifier: 'upTo' }]], { columns }), 80).lines;
    expect(row).toBe('slu  ≤4');
  });

  test('too narrow for anything: the title stands before the cards', () => {
    expect(draw(programs([slu], { title: 'All' }), 16).lines.slice(0, 3)).toEqual(['All', '', 'slu']);
  });

  test('wrapping keeps every word', () => {
    const { lines } = draw(programs([mir], { wrap: true }), 45);
    expect(lines.join(' ')).not.toContain('…');
    for (const word of ['Mallinckrodt', 'Institute', 'Radiology']) expect(lines.join(' ')).toContain(word);
  });

  test('wrapping breaks a word that is longer than its column, and loses none of it', () => {
    const { lines } = draw(programs([['mir', 'n'.repeat(30), '', 1]], { wrap: true }), 30);
    expect(lines.join('').replace(/[^n…]/gu, '')).toBe('n'.repeat(30));
  });

  test('headings stand before their rows, apart from what came before', () => {
    const headings = new Map([
      [0, 'First'],
      [1, 'Second'],
    ]);
    const lines = trimmed(draw(programs([slu, mir], { headings, title: 'All' }), 80).lines);
    expect([lines[0], lines[3], lines[5], lines[6]]).toEqual(['All', 'First', '', 'Second']);
  });

  test('no rows: only the title', () => {
    expect(draw(programs([], { title: 'All' }), 80).lines).toEqual(['All']);
    expect(draw(programs([]), 80).lines).toEqual([]);
  });

  test('ASCII where nothing else can be drawn', () => {
    const text = draw(programs([mir, ['x', null, null, null]]), 40, false).lines.join('\n');
    expect(text).toContain('...');
    expect(text).toContain('---  ---');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
    expect(text).toMatch(/^[\u0000-\u007F]+$/u);
  });

  test('a long table is drawn in pieces that look like one', () => {
    for (const length of [16, 17, 48, 50]) {
      const rows = Array.from(
        { length },
        (_, index) => [`p${index}`, 'n'.repeat(index + 1), 'x', index] as const,
      );
      const lines = draw(programs(rows), 80).lines;
      expect(lines).toHaveLength(length + 2);
      expect(new Set(lines.map(line => stringWidth(line))).size).toBe(1);
    }
  });

  test('no line is wider than the window', () => {
    const cell = string({ unit: constantFrom('a', 'b', ' ', '東', 'é', '\u0301'), maxLength: 40 });
    const rows = array(tuple(constantFrom('slu', 'mir'), cell, cell, integer({ min: 0, max: 99 })), {
      maxLength: 4,
    });
    assert(
      property(rows, integer({ min: 36, max: 120 }), constantFrom(true, false), (given, width, wrap) => {
        for (const line of draw(programs(given, { wrap }), width).lines) {
          expect(stringWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('a starred program has a sign in the table and words in the cards that stand for it', () => {
  const starred: readonly Cell[] = [{ value: 'slu', isStarred: true }, 'Saint Louis University', 'MO', 6];
  const wide = draw(programs([starred, mir]), 80);
  expect(trimmed(wide.lines)[2]).toBe('slu ★  Saint Louis University               MO              6');
  expect(wide.signs).toEqual(['starred']);
  expect(trimmed(draw(programs([starred, mir]), 80, false).lines)[2]).toMatch(/^slu \+ {2}Saint/u);
  const narrow = draw(programs([starred, mir]), 15);
  expect(trimmed(narrow.lines)[0]).toBe('slu (on your list)');
  expect(narrow.signs).toEqual([]);
});
