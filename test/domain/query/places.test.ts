import { describe, expect, test } from 'vitest';
import { type City, findPlace } from '../../../src/domain/query/places.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import { makeProgram } from '../../support/programs.ts';

const city = (name: string, state: City['state'], latitude = 40): City => ({
  name,
  state,
  latitude,
  longitude: -90,
});
const cities = [
  city('Boise', 'ID', 43.6),
  city('Springfield', 'IL'),
  city('Springfield', 'MA'),
  city('New York City', 'NY'),
  city('Saint Paul', 'MN'),
  city('Washington, D.C.', 'DC'),
  // As the city of a program brings it.
  { ...city('Washington', 'DC'), latitude: 40.1 },
  city('Washington', 'IL'),
  city('Fort Washington', 'MD'),
  city('Vincent', 'CA', 34.1),
  city('Vincent', 'CA', 34.5),
  city('Winston-Salem', 'NC'),
];
const catalog = createCatalog([
  makeProgram({ id: 'mir', latitude: 38.6, longitude: -90.2 }),
  makeProgram({ id: 'nowhere' }),
]);
const find = (word: string) => findPlace(word, catalog, cities);

describe('a place is found', () => {
  test.each([
    ['Boise, ID', 'Boise, ID'],
    ['boise id', 'Boise, ID'],
    ['Boise, Idaho', 'Boise, ID'],
    ['BOISE', 'Boise, ID'],
    ['Springfield, MA', 'Springfield, MA'],
    ['New York', 'New York City, NY'],
    ['St. Paul', 'Saint Paul, MN'],
    ['st paul, minnesota', 'Saint Paul, MN'],
    ['Washington, DC', 'Washington, DC'],
    ['washington d.c.', 'Washington, DC'],
    ['Washington, District of Columbia', 'Washington, DC'],
    ['Washington, IL', 'Washington, IL'],
    ['Fort Washington', 'Fort Washington, MD'],
    ['winston salem', 'Winston-Salem, NC'],
    ['41.9,-87.6', '41.9,-87.6'],
    [' 41.9 , -87.6 ', '41.9,-87.6'],
    ['MIR', 'Mir in Springfield, IL'],
  ])('%s', (word, label) => {
    expect(find(word)).toMatchObject({ kind: 'found', place: { label } });
  });
});

describe('no place is guessed', () => {
  test('the name of several cities', () => {
    expect(find('Springfield')).toEqual({
      kind: 'ambiguous',
      candidates: ['Springfield, IL', 'Springfield, MA'],
    });
  });

  test('each of the candidates is found by its name', () => {
    const search = find('Washington');
    expect(search).toEqual({ kind: 'ambiguous', candidates: ['Washington, DC', 'Washington, IL'] });
  });

  test('two cities of one name in one state stay two', () => {
    expect(find('Vincent, CA').kind).toBe('ambiguous');
  });

  test('a word of 100 KB is refused at once', () => {
    const start = performance.now();
    expect(find('x'.repeat(100_000))).toEqual({ kind: 'unknown', candidates: [] });
    expect(performance.now() - start).toBeLessThan(500);
  });

  test.each([
    ['Boisee', ['Boise, ID']],
    ['Springfield, OH', []],
    ['nowhere', []],
    ['91,0', []],
    ['41.9,-187', []],
    ['', []],
  ])('%s', (word, candidates) => {
    expect(find(word)).toEqual({ kind: 'unknown', candidates });
  });
});
