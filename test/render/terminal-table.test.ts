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

  test('too narrow for anything: cards that lose nothing', () => {
    const { lines } = draw(programs([slu, mir]), 16);
    const text = lines.join(' ').replace(/\s+/gu, ' ');
    for (const words of [
      'slu',
      'Saint Louis University',
      'Mallinckrodt Institute of Radiology',
      'St. Louis, MO',
      '16',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('too narrow for anything: the title stands before the cards', () => {
    expect(draw(programs([slu], { title: 'All' }), 16).lines.slice(0, 3)).toEqual(['All', '', 'slu']);
  });

  test('wrapping keeps every word', () => {
    const { lines } = draw(programs([mir], { wrap: true }), 45);
    expect(lines.join(' ')).not.toContain('…');
    for (const word of ['Mallinckrodt', 'Institute', 'Radiology']) expect(lines.join(' ')).toContain(word);
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
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
    expect(text).toMatch(/^[\u0000-\u007F]+$/u);
  });

  test('a long table is drawn in pieces that look like one', () => {
    const rows = Array.from(
      { length: 50 },
      (_, index) => [`p${index}`, 'n'.repeat(index + 1), 'x', index] as const,
    );
    const lines = draw(programs(rows), 80).lines;
    expect(lines).toHaveLength(52);
    expect(new Set(lines.map(line => stringWidth(line))).size).toBe(1);
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
