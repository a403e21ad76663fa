import { expect, test } from 'vitest';
import { selectPrograms } from '../../../src/cli/mine/select.ts';
import { readOptions } from '../../../src/cli/options.ts';
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

test('what a track leaves open is counted, and the understanding is said', async () => {
  const { filtered, notes, chosen, origin } = await select({ query: 'esir missouri' });
  expect(filtered.unanswered.map(({ id }) => id)).toEqual(['mir']);
  expect(notes).toEqual([
    'Taking "esir" as ESIR (--track esir), and "missouri" as the state Missouri (--state MO).',
  ]);
  expect([chosen, origin]).toEqual([undefined, undefined]);
});
