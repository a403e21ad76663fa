import { expect, test } from 'vitest';
import {
  type Block,
  type Cell,
  type CellColumn,
  cellTable,
  inOrder,
  isFactCell,
  isIntervalCell,
} from '../../src/view/blocks.ts';

test.each<[Cell, boolean, boolean]>([
  [null, false, false],
  [4, false, false],
  ['value', false, false],
  [['a'], false, false],
  [{ value: 4 }, true, false],
  [{ low: 0, expected: 0.5, high: 1 }, false, true],
])('%j is a fact with its limits: %s; an interval: %s', (cell, isFact, isInterval) => {
  expect([isFactCell(cell), isIntervalCell(cell)]).toEqual([isFact, isInterval]);
});

const text: Block = { type: 'text', lines: ['x'] };
const inner: Block = { type: 'part', id: 'slu', title: 'SLU', blocks: [text] };
const outer: Block = { type: 'part', id: 'mo', title: 'Missouri', blocks: [text, inner] };

test('blocks are read in order, what is in a part after its title, one deeper', () => {
  expect(inOrder([outer, text])).toEqual([
    { block: outer, depth: 0 },
    { block: text, depth: 1 },
    { block: inner, depth: 1 },
    { block: text, depth: 2 },
    { block: text, depth: 0 },
  ]);
});

const columns: readonly CellColumn<string>[] = [
  { title: 'Word', kind: 'text', role: 'name', cell: word => word },
  { title: 'Length', kind: 'count', cell: ({ length }) => (length === 0 ? null : length) },
];

test('a row an item, and a column that is data alone', () => {
  expect(cellTable(columns, ['one', ''])).toEqual({
    type: 'table',
    columns: [
      { title: 'Word', kind: 'text', role: 'name' },
      { title: 'Length', kind: 'count' },
    ],
    rows: [
      ['one', 3],
      ['', null],
    ],
  });
  expect(cellTable(columns, []).rows).toEqual([]);
});
