import { expect, test } from 'vitest';
import { type CellColumn, cellTable } from '../../src/view/cell-table.ts';

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
