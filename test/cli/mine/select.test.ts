import { expect, test } from 'vitest';
import { selectPrograms } from '../../../src/cli/mine/select.ts';
import { type RawOptions, readOptions } from '../../../src/cli/options.ts';
import { filterOptions, parseFilters } from '../../../src/cli/query/filter-options.ts';
import { programs } from '../../support/catalog.ts';
import { contextOf } from '../../support/context.ts';

const wanted = {
  filters: parseFilters(readOptions(filterOptions, {})),
  places: { regions: [], near: undefined, within: undefined },
  limits: { maxAge: undefined, onlyDated: false },
  mine: { mine: false, statuses: [], tags: [] },
};
const select = (asked: object) => selectPrograms({ ...wanted, ...asked }, contextOf(programs));

test.each([
  [{}, ['mir', 'rush', 'slu'], []],
  [{ query: 'missouri' }, ['mir', 'slu'], []],
  [{ query: 'esir missouri' }, ['slu'], ['esir']],
  [{ query: 'rush' }, ['rush'], []],
  [{ query: 'missouri', text: 'saint' }, ['slu'], []],
  [
    { filters: parseFilters(readOptions(filterOptions, { track: ['ir'] })) },
    ['rush'],
    ['irIntegrated', 'irIndependent'],
  ],
])('%j leaves %j', async (asked, ids, tracks) => {
  const selected = await select(asked);
  expect(selected.filtered.programs.map(({ id }) => id).sort()).toEqual(ids);
  expect(selected.tracks).toEqual(tracks);
});

test('the fields that are asked about are handed on, but not all of a group', async () => {
  const fieldsOf = async (raw: RawOptions) =>
    (await select({ filters: parseFilters(readOptions(filterOptions, raw)) })).fields;
  expect(await fieldsOf({ visa: ['J-1'], min: ['volume.beds=1'], where: ['moonlighting!=no'] })).toEqual([
    'application.visas',
    'moonlighting',
    'volume.beds',
  ]);
  expect(await fieldsOf({ has: ['research'] })).toEqual([]);
  expect(await fieldsOf({ has: ['volume.beds'], track: ['dr'] })).toEqual(['volume.beds']);
  expect((await select({ query: 'military' })).fields).toEqual(['setting']);
});

test('what a track leaves open is counted, and the understanding is said', async () => {
  const { filtered, notes, chosen, origin } = await select({ query: 'esir missouri' });
  expect(filtered.unanswered.map(({ id }) => id)).toEqual(['mir']);
  expect(notes).toEqual([
    'Taking "esir" as ESIR (--track esir), and "missouri" as the state Missouri (--state MO).',
  ]);
  expect([chosen, origin]).toEqual([undefined, undefined]);
});
