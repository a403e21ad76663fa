import { describe, expect, test } from 'vitest';
import { isNearly, mayMean, suggest } from '../../../src/domain/query/suggest.ts';

describe('suggest', () => {
  const known = ['sy', 's-y', 'list', 'show', 'compare', 'contact', 'tracks.dr.offered', 'volume.beds'];

  test.each([
    ['lst', ['list']],
    ['LIST', ['list']],
    ['lsit', ['list']],
    ['shwo', ['show']],
    ['ohsw', []],
    ['comp', ['compare']],
    ['sh', ['show']],
    ['s', []],
    ['sx', []],
    ['s-x', []],
    ['conatct', ['contact']],
    ['beds', ['volume.beds']],
    ['offered', ['tracks.dr.offered']],
    ['offe', ['tracks.dr.offered']],
    ['pare', ['compare']],
    ['red', []],
    ['zzzzzz', []],
    ['', []],
  ])('%j: %j', (word, expected) => expect(suggest(word, known)).toEqual(expected));

  test('nearest first, then by letter, and no more than asked', () => {
    expect(suggest('abcde', ['abxxe', 'zbcde', 'abcdz', 'abcdef'], 3)).toEqual(['abcdef', 'abcdz', 'zbcde']);
    expect(suggest('abcde', ['zbcde', 'abcdz'], 1)).toEqual(['abcdz']);
  });

  test('a typing error comes before a beginning, a beginning before an ending', () => {
    expect(suggest('abc', ['abcess', 'abd'])).toEqual(['abd', 'abcess']);
    expect(suggest('beds', ['all the beds', 'beds in total'])).toEqual(['beds in total', 'all the beds']);
  });

  test('nothing typed suggests nothing, not even a single letter', () => {
    expect(suggest('', ['y'])).toEqual([]);
  });
});

test.each([
  ['rsh', 'rush', false],
  ['rusj', 'rush', true],
  ['rujj', 'rush', false],
  ['rushh', 'rush', true],
  ['chicagoo', 'chicago', true],
  ['chciago', 'chicago', true],
  ['chicgao', 'chicago', true],
  ['hciagco', 'chicago', false],
  ['ucfs', 'ucsf', true],
  ['stanfrod', 'stanford', true],
  ['mallinckrot', 'mallinckrodt', true],
  ['malinkrot', 'mallinckrodt', false],
])('%s for %s is a typing error: %s', (typed, meant, expected) =>
  expect(isNearly(typed, meant)).toBe(expected),
);

test.each([
  ['rsh', 'rush', true],
  ['ruh', 'rush', true],
  ['mr', 'mir', true],
  ['lus', 'slu', false],
  ['sul', 'slu', true],
  ['slu', 'slu', false],
  ['s', 'slu', false],
  ['rash', 'rush', false],
  ['rushh', 'rush', false],
  ['', 'ab', false],
])('%s may mean %s: %s', (typed, meant, expected) => expect(mayMean(typed, meant)).toBe(expected));
