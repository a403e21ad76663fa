import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '../../../src/domain/query/vocabulary.ts';
import { makeProgram } from '../../support/programs.ts';

const vocabulary = vocabularyOf([
  makeProgram({ id: 'a', city: 'St. Louis', state: 'MO' }),
  makeProgram({ id: 'b', city: 'Saint Louis', state: 'MO' }),
  makeProgram({ id: 'c', city: 'Kansas City', state: 'KS' }),
  makeProgram({ id: 'd', city: 'Kansas City', state: 'MO' }),
  makeProgram({ id: 'e', city: 'New York', state: 'NY' }),
]);

test('LA beside California is its city, where a program is there', () => {
  const known = vocabularyOf([makeProgram({ city: 'Los Angeles', state: 'CA' })]);
  const city = { kind: 'city', city: 'Los Angeles', states: ['CA'] };
  expect(['la ca', 'la california', 'nyc'].map(words => known.get(words))).toEqual([
    [city],
    [city],
    undefined,
  ]);
});

describe('vocabularyOf', () => {
  const newYork = { kind: 'city', city: 'New York', states: ['NY'] };
  test.each([
    ['ny', [{ kind: 'state', state: 'NY' }]],
    ['new york', [{ kind: 'state', state: 'NY' }, newYork]],
    ['new york city', [newYork]],
    ['new york state', [{ kind: 'state', state: 'NY' }]],
    ['puerto rico', [{ kind: 'state', state: 'PR' }]],
    ['st louis', [{ kind: 'city', city: 'St. Louis', states: ['MO'] }]],
    ['kansas city', [{ kind: 'city', city: 'Kansas City', states: ['KS', 'MO'] }]],
    ['kansas city city', undefined],
    ['midwest', [{ kind: 'region', region: 'midwest' }]],
    ['ir', [{ kind: 'tracks', tracks: ['irIntegrated', 'irIndependent'] }]],
    ['ir integrated', [{ kind: 'tracks', tracks: ['irIntegrated'] }]],
    ['community affiliated', [{ kind: 'setting', setting: 'community-affiliated' }]],
    ['j 1', [{ kind: 'visa', visa: 'J-1' }]],
    ['h1b visa', [{ kind: 'visa', visa: 'H-1B' }]],
    ['img', [{ kind: 'img' }]],
    ['nyc', [newYork]],
    ['la', [{ kind: 'state', state: 'LA' }]],
    ['la ca', undefined],
    ['boise', undefined],
    ['ohio state', undefined],
  ])('%s', (words, meanings) => expect(vocabulary.get(words)).toEqual(meanings));
});
