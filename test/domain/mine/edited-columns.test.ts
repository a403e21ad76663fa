import { expect, test } from 'vitest';
import { editedColumns } from '../../../src/domain/mine/edited-columns.ts';

const columns = ['id', 'name', 'status', 'next.day', 'rating', 'ranks'];
const written = {
  columns,
  rows: [
    ['slu', "'-Saint Louis", 'applied', '2026-12-03', '4.5', '1; 3'],
    ['mir', 'Mallinckrodt', '', '', '', ''],
  ],
};
const edited = (...rows: readonly (readonly string[])[]) => editedColumns({ columns, rows }, [written]);

test('what a spreadsheet writes otherwise is no edit', () => {
  expect(edited(['slu', '-Saint Louis', 'rejected', '12/3/2026', '4,50', '1;3'])).toEqual([]);
  expect(edited(...written.rows)).toEqual([]);
});

test.each([
  [['slu', 'Other', 'applied', '2026-12-03', '4.5', '1; 3'], ['name']],
  [
    ['slu', '-Saint Louis', 'applied', '2026-12-04', '5', '2; 3'],
    ['rating', 'ranks'],
  ],
  [
    ['slu', '-Saint Louis', 'applied', '2026-12-03', '', ''],
    ['rating', 'ranks'],
  ],
  [['mir', 'Mallinckrodt', '', '', '', '1'], ['ranks']],
])('%j', (row, expected) => {
  expect(edited(row)).toEqual(expected);
});

test('a row that ends early, and a program of no sheet, are no edits', () => {
  expect(edited(['slu'], ['rush', 'Rush', '', '', '5', '1'])).toEqual([]);
});

test('what changes by itself with the days is no edit', () => {
  expect(edited(['slu', '-Saint Louis', 'applied', '2027-01-01', '4.5', '1; 3'])).toEqual([]);
});

test('what one of the written sheets says is no edit', () => {
  const later = { columns, rows: [['slu', 'Saint Louis', 'applied', '', '3', '']] };
  const sheet = { columns: ['id', 'rating'], rows: [['slu', '3']] };
  expect([editedColumns(sheet, [written, later]), editedColumns(sheet, [written])]).toEqual([[], ['rating']]);
});
