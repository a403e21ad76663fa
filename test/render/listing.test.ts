import { expect, test } from 'vitest';
import { drawListing } from '../../src/render/listing.ts';
import type { TableBlock } from '../../src/view/blocks.ts';
import { canvas } from '../support/canvas.ts';
import { pipe } from '../support/style.ts';

const linesOf = (partial: Partial<TableBlock>) =>
  drawListing(
    {
      type: 'table',
      columns: [
        { title: 'Id', kind: 'text' },
        { title: 'Name', kind: 'text' },
        { title: 'DR', kind: 'count' },
      ],
      rows: [],
      ...partial,
    },
    canvas(pipe),
  ).lines;

test('aligns columns, numbers at the right, one record a line', () => {
  expect(
    linesOf({
      title: 'All',
      rows: [
        ['slu', 'Saint Louis', 6],
        ['mir', 'Mallinckrodt', 16],
        ['x', null, null],
      ],
    }),
  ).toEqual([
    'All',
    'ID   NAME          DR',
    'slu  Saint Louis    6',
    'mir  Mallinckrodt  16',
    'x    —              —',
  ]);
});

test('no line ends in blanks, the head neither', () => {
  const columns = [
    { title: 'Id', kind: 'text' },
    { title: 'Name', kind: 'text' },
  ] as const;
  expect(
    linesOf({
      columns,
      rows: [
        ['slu', 'Saint Louis'],
        ['mir', ''],
      ],
    }),
  ).toEqual(['ID   NAME', 'slu  Saint Louis', 'mir']);
});

test('a long name keeps its line aligned with the others', () => {
  const name = 'n'.repeat(60);
  const lines = linesOf({
    rows: [
      ['a', name, 1],
      ['b', 'short', 2],
    ],
  });
  expect(new Set(lines.map(line => line.length))).toEqual(new Set([68]));
  expect(lines[1]).toBe(`a   ${name}   1`);
});

test('the sign of the own list is that of a terminal', () => {
  const drawn = drawListing(
    {
      type: 'table',
      columns: [{ title: 'Id', kind: 'text' }],
      rows: [[{ value: 'slu', isStarred: true }], ['mir']],
    },
    canvas(pipe),
  );
  expect(drawn.lines).toEqual(['ID', 'slu ★', 'mir']);
  expect(drawn.signs).toEqual(['starred']);
});

test('a very long cell is whole and pushes only its own line', () => {
  const long = 'n'.repeat(100);
  const [head, first, second] = linesOf({
    rows: [
      ['a', long, 1],
      ['b', 'short', 2],
    ],
  });
  expect(first).toBe(`a   ${long}   1`);
  expect(second).toHaveLength(head?.length ?? 0);
});

test('headings stand before their rows; a table without rows has no head', () => {
  expect(
    linesOf({
      rows: [
        ['a', 'A', 1],
        ['b', 'B', 2],
      ],
      headings: new Map([[1, 'Second']]),
    }),
  ).toEqual(['ID  NAME  DR', 'a   A      1', 'Second', 'b   B      2']);
  expect(linesOf({})).toEqual([]);
});

test('more rows than a call may have arguments', () => {
  const rows = Array.from({ length: 130_000 }, (_, index) => ['a', 'A', index] as const);
  expect(linesOf({ rows })).toHaveLength(130_001);
});
