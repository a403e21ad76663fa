import { expect, test } from 'vitest';
import { fieldPaths } from '../../../src/schema/labels.ts';
import { recordJson, recordsResult } from '../../../src/view/record/whole.ts';
import { makeProgram, withOffers } from '../../support/programs.ts';

const program = makeProgram({ tracks: { dr: { positionsPerYear: 4 }, esir: {} }, hospitals: ['A', 'B'] });
const boise = { label: 'Boise, ID', latitude: 43.6, longitude: -116.2 };
const there = makeProgram({ id: 'there', latitude: 43.6, longitude: -116.2 });

test('a record as JSON is whole, or pruned in the same shape', () => {
  expect(recordJson(program, undefined)).toEqual(withOffers(program));
  expect(JSON.stringify(recordJson(program, undefined)['tracks'])).toMatch(/^\{"dr":\{"offered":true,/u);
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
  expect(recordsResult({ ...parts, single: true }).document?.()).toEqual(withOffers(program));
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

const limited = makeProgram({
  tracks: { dr: { positionsPerYear: 4 }, esir: { offered: false } },
  application: { visas: ['J-1'], deadline: 'soon' },
  contacts: [{ role: 'program office', phone: '555' }],
  qualifiers: { 'tracks.dr.positionsPerYear': 'upTo' },
  scopes: { 'application.visas': ['irIntegrated', 'dr'] },
  notes: { 'application.visas': 'all sites', 'contacts.0': 'on leave', 'application.deadline': 'rolling' },
});

test.each([
  [['application.visas'], [null, ['application.visas=irIntegrated/dr'], ['application.visas=all sites']]],
  [
    ['tracks.dr.positionsPerYear', 'id'],
    [['tracks.dr.positionsPerYear=upTo'], null, null],
  ],
  [['contacts.phone'], [null, null, ['contacts.0=on leave']]],
  [['tracks.esir.offered'], [null, null, null]],
])('what limits %j comes along in three columns, whatever the records hold', (keys, expected) => {
  const { columns, rows } = recordsResult({ programs: [limited], thisYear: 2026 })
    .pick(keys)
    .sheet();
  expect(columns).toEqual([...keys, 'qualifiers', 'scopes', 'notes']);
  expect(rows[0]?.slice(-3)).toEqual(expected);
});

test('names have no limits, and a map of limits that is picked itself is whole', () => {
  const columnsOf = (keys: readonly string[]) =>
    recordsResult({ programs: [limited], thisYear: 2026 })
      .pick(keys)
      .sheet().columns;
  expect(columnsOf(['id', 'city'])).toEqual(['id', 'city']);
  expect(columnsOf(['notes', 'id', 'moonlighting'])).toEqual([
    'notes',
    'id',
    'moonlighting',
    'qualifiers',
    'scopes',
  ]);
  expect(recordJson(limited, ['notes', 'id'])).toEqual({ id: 'alpha', notes: limited.notes });
});

test('a picked value is shown with its scope and note', () => {
  const { rows } = recordsResult({ programs: [limited], thisYear: 2026 })
    .pick(['application.visas'])
    .table();
  expect(rows[0]?.[0]).toMatchObject({ scope: 'IR integrated, DR', note: 'all sites' });
});

test('what is added stands at the end of a sheet and beside the record in JSON', () => {
  const added = {
    columns: [
      { key: 'own.size', title: 'My size', json: ({ id }: { id: string }) => id.length, cell: () => 'big' },
    ],
    object: (_: unknown, keys: readonly string[] | undefined) => ({ own: keys?.length ?? 'all' }),
  };
  const result = recordsResult({ programs: [there], thisYear: 2026, origin: boise, added });
  expect(result.keys.slice(-2)).toEqual(['distanceMiles', 'own.size']);
  expect(result.sheet().rows[0]?.at(-1)).toBe(5);
  expect([...result.entries()]).toEqual([{ ...withOffers(there), distanceMiles: 0, own: 'all' }]);
  const picked = result.pick(['own.size', 'id']);
  expect([...picked.entries()]).toEqual([{ id: 'there', distanceMiles: 0, own: 2 }]);
  expect(picked.sheet().columns).toEqual(['own.size', 'id', 'distanceMiles']);
  expect(picked.table().rows).toEqual([['big', 'there', 0]]);
});

test('the share of what is recorded stands only where it is asked for', () => {
  const result = recordsResult({ programs: [program], thisYear: 2026 });
  expect([...result.entries()]).toEqual([withOffers(program)]);
  expect(result.sheet().columns).not.toContain('coverage');
  expect(result.keys).toContain('coverage');
  const picked = result.pick(['coverage', 'id']);
  const [entry] = picked.entries();
  expect(entry).toEqual({ id: 'alpha', coverage: expect.closeTo(4 / 62, 1) });
  expect(picked.sheet().columns.slice(0, 2)).toEqual(['coverage', 'id']);
  expect(picked.table().columns[0]).toMatchObject({ title: 'Recorded', kind: 'percent' });
});
