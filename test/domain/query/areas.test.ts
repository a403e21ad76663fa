import { expect, test } from 'vitest';
import { areaOf, areas } from '../../../src/domain/query/areas.ts';
import { foldPlace } from '../../../src/domain/query/places.ts';
import { regionOf } from '../../../src/domain/query/regions.ts';

test.each([
  ['New England', ['CT', 'ME', 'MA', 'NH', 'RI', 'VT']],
  ['mid-atlantic', ['NJ', 'NY', 'PA']],
  ['MIDDLE ATLANTIC', ['NJ', 'NY', 'PA']],
  ['pacific-northwest', ['WA', 'OR', 'ID']],
  ['england', undefined],
  ['northwest', undefined],
  ['', undefined],
])('%j: %j', (word, states) => expect(areaOf(word)?.states).toEqual(states));

test('what people write stands folded, and every area lies in one region', () => {
  for (const [words, { states }] of areas) {
    expect(foldPlace(words)).toBe(words);
    expect(new Set(states.map(regionOf)).size).toBe(1);
  }
});

test('New England and the Middle Atlantic are all of the Northeast', () => {
  const states = ['new england', 'mid-atlantic'].flatMap(word => areaOf(word)?.states ?? []);
  expect(states.every(state => regionOf(state) === 'northeast')).toBe(true);
  expect(new Set(states).size).toBe(9);
});
