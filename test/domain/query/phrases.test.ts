import { expect, test } from 'vitest';
import { holdsWords, splitPhrases } from '../../../src/domain/query/phrases.ts';
import { vocabularyOf } from '../../../src/domain/query/vocabulary.ts';
import { makeProgram } from '../../support/programs.ts';

const vocabulary = vocabularyOf([
  makeProgram({ id: 'a', name: 'Alpha', city: 'Chicago', state: 'IL' }),
  makeProgram({ id: 'b', name: 'Beta', city: 'New York', state: 'NY' }),
]);
const names = [
  'ohio state university',
  'university of south alabama',
  'new york university',
  'ut southwestern',
];

test.each<[string, readonly string[], string, boolean, boolean]>([
  ['chicago', ['chicago'], '', true, false],
  ['ir in chicago', ['ir', 'chicago'], '', false, false],
  ['chicago or new york', ['chicago', 'new york'], '', false, true],
  ['portland or', ['or'], 'portland', false, false],
  ['ohio state esir', ['esir'], 'ohio state', false, false],
  ['ohio esir', ['ohio', 'esir'], '', true, false],
  ['south alabama dr', ['dr'], 'south alabama', false, false],
  ['new york university ir', ['ir'], 'new york university', false, false],
  ['new york ir', ['new york', 'ir'], '', true, false],
  ['ut southwestern ir', ['ir'], 'ut southwestern', false, false],
  ['state of illinois', ['illinois'], 'state of', false, false],
  ['illinois state', ['illinois'], '', false, false],
  ['xyz', [], 'xyz', false, false],
])('%s: %j, and "%s"', (query, found, rest, isWhole, isEither) => {
  expect(splitPhrases(query.split(' '), vocabulary, names)).toEqual({ found, rest, isWhole, isEither });
});

test('words are whole', () => {
  expect(holdsWords('west virginia', 'virginia')).toBe(true);
  expect(holdsWords('virginian', 'virginia')).toBe(false);
});
