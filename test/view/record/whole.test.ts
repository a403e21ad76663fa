import { expect, test } from 'vitest';
import { fieldPaths } from '../../../src/schema/labels.ts';
import { recordJson, recordsResult, wholeMiles } from '../../../src/view/record/whole.ts';
import { makeProgram } from '../../support/programs.ts';

const program = makeProgram({ tracks: { dr: { positionsPerYear: 4 }, esir: {} }, hospitals: ['A', 'B'] });
const boise = { label: 'Boise, ID', latitude: 43.6, longitude: -116.2 };
const there = makeProgram({ id: 'there', latitude: 43.6, longitude: -116.2 });

test('a record as JSON is whole, or pruned in the same shape', () => {
  expect(recordJson(program, undefined)).toEqual(program);
  expect(recordJson(program, ['id', 'tracks.dr.positionsPerYear', 'volume.beds'])).toEqual({
    id: 'alpha',
    tracks: { dr: { positionsPerYear: 4 } },
  });
});

test('the columns of a sheet are all fields, whatever the records hold', () => {
  const programs = [program, makeProgram({ id: 'b' })];
  const { columns, rows } = recordsResult({ programs, thisYear: 2026 }).sheet();
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
  expect(recordsResult({ programs: [], thisYear: 2026 }).pick(['id', 'state']).sheet()).toEqual({
    columns: ['id', 'state'],
    rows: [],
  });
});

test('one record is an object, several are a list', () => {
  const parts = { programs: [program], thisYear: 2026 };
  expect(recordsResult({ ...parts, single: true }).document?.()).toEqual(program);
  expect(recordsResult(parts).document).toBeUndefined();
});

test('a distance stands beside every record, whatever is picked', () => {
  const picked = recordsResult({ programs: [program, there], thisYear: 2026, origin: boise }).pick(['id']);
  expect([...picked.entries()]).toEqual([
    { id: 'alpha', distanceMiles: null },
    { id: 'there', distanceMiles: 0 },
  ]);
  expect(picked.sheet()).toEqual({
    columns: ['id', 'distanceMiles'],
    rows: [
      ['alpha', null],
      ['there', 0],
    ],
  });
  expect(picked.table().columns[1]).toMatchObject({ title: 'Miles', kind: 'count' });
});

test('a record without coordinates has no miles, which is not 0', () => {
  expect(wholeMiles(program, boise)).toBeNull();
  expect(wholeMiles(there, boise)).toBe(0);
});
