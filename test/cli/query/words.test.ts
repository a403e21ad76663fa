import { expect, test } from 'vitest';
import { readWords } from '../../../src/cli/query/words.ts';
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
