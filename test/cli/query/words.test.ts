import { expect, test } from 'vitest';
import { placeNotes, readWords } from '../../../src/cli/query/words.ts';
import type { City } from '../../../src/domain/query/places.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import { programs } from '../../support/catalog.ts';

const read = (query: string, among = programs) => readWords(query, programs, among);
const ids = (query: string) =>
  read(query)
    .programs.map(({ id }) => id)
    .sort();

test('words that name programs leave these, and words of place or track are conditions', () => {
  expect(ids('rush')).toEqual(['rush']);
  expect(read('rush').conditions).toEqual([]);
  const { conditions, tracks, notes } = read('esir missouri');
  expect(ids('esir missouri')).toEqual(['mir', 'rush', 'slu']);
  expect(conditions).toHaveLength(2);
  expect(tracks).toEqual(['esir']);
  expect(notes).toEqual([expect.stringMatching(/--track esir\).*--state MO/u)]);
});

test('names are looked for among the programs that are given, places in the whole catalog', () => {
  const [first] = programs;
  expect(read('rush', first === undefined ? [] : [first]).programs).toEqual([]);
  expect(read('missouri', []).conditions).toHaveLength(1);
});

test('words that nothing is called are unknown, and other words are not', () => {
  expect(['oak park', 'rush', 'missouri', 'esir zzz'].map(query => read(query).unknown)).toEqual([
    ...['oak park', undefined, undefined, 'esir zzz'],
  ]);
});

test('of a place without a program the flag is said; of several places, for each', async () => {
  const city = (name: string, state: City['state']): City => ({ name, state, latitude: 41, longitude: -87 });
  const world = {
    catalog: async () => createCatalog(programs),
    cities: async () => [city('Oak Park', 'IL'), city('Oak Park', 'MI'), city('Aurora', 'CO')],
  };
  expect(await placeNotes('Oak Park, IL', world)).toEqual([
    '"Oak Park, IL" is a place; --near "Oak Park, IL" shows the nearest programs first.',
  ]);
  expect(await placeNotes('oak park', world)).toEqual([
    expect.stringContaining('--near "Oak Park, IL" or --near "Oak Park, MI"'),
  ]);
  expect(await placeNotes('nowhere', world)).toEqual([]);
});
