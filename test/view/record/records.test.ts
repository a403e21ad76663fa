import { expect, test } from 'vitest';
import { fieldPaths } from '../../../src/schema/labels.ts';
import { recordJson, recordSheet } from '../../../src/view/record/records.ts';
import { makeProgram } from '../../support/programs.ts';

const program = makeProgram({ tracks: { dr: { positionsPerYear: 4 }, esir: {} }, hospitals: ['A', 'B'] });

test('a record as JSON is whole, or pruned in the same shape', () => {
  expect(recordJson(program, undefined)).toEqual(program);
  expect(recordJson(program, ['id', 'tracks.dr.positionsPerYear', 'volume.beds'])).toEqual({
    id: 'alpha',
    tracks: { dr: { positionsPerYear: 4 } },
  });
});

test('the columns of a sheet are all fields, whatever the records hold', () => {
  const { columns, rows } = recordSheet([program, makeProgram({ id: 'b' })]);
  expect(columns).toEqual(fieldPaths);
  expect(rows.map(row => row.length)).toEqual([columns.length, columns.length]);
  const value = (path: string) => rows[0]?.[columns.indexOf(path)];
  expect([value('hospitals'), value('tracks.esir.offered'), value('volume.beds')]).toEqual([
    ['A', 'B'],
    true,
    null,
  ]);
});

test('no records still have columns', () => {
  expect(recordSheet([], ['id', 'state'])).toEqual({ columns: ['id', 'state'], rows: [] });
});
