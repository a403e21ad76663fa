import { describe, expect, test } from 'vitest';
import { type City, findPlace } from '../../../src/domain/query/places.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import { makeProgram } from '../../support/programs.ts';

const city = (name: string, state: City['state'], latitude = 40, longitude = -90): City => ({
  name,
  state,
  latitude,
  longitude,
});
const cities = [
  city('Boise', 'ID', 43.6),
  city('Springfield', 'IL'),
  city('Springfield', 'MA'),
  city('New York City', 'NY'),
  city('Saint Paul', 'MN'),
  city('East Saint Louis', 'IL'),
  city('Washington, D.C.', 'DC'),
  // As the city of a program brings it.
  { ...city('Washington', 'DC'), latitude: 40.1 },
  city('Washington', 'IL'),
  city('Fort Washington', 'MD'),
  city('Vincent', 'CA', 34.1),
  city('Vincent', 'CA', 34.5),
  city('Winston-Salem', 'NC'),
  city('Charleston', 'SC'),
  city('Charleston', 'WV'),
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
    ['East St. Louis', 'East Saint Louis, IL'],
    ['Charleston, West Virginia', 'Charleston, WV'],
    ['Washington, DC', 'Washington, DC'],
    ['washington d.c.', 'Washington, DC'],
    ['Washington, District of Columbia', 'Washington, DC'],
    ['Washington, IL', 'Washington, IL'],
    ['Fort Washington', 'Fort Washington, MD'],
    ['winston salem', 'Winston-Salem, NC'],
    ['41.9,-87.6', '41.9,-87.6'],
    [' 41.9 , -87.6 ', '41.9,-87.6'],
    ['41,87', '41,87'],
    ['41.25,87.65', '41.25,87.65'],
    ['90,180', '90,180'],
    ['-90.0,-180.00', '-90,-180'],
    [' MIR ', 'Mir in Springfield, IL'],
  ])('%s', (word, label) => {
    expect(find(word)).toMatchObject({ kind: 'found', place: { label } });
  });

  test('Washington of the gazetteer, which carries its state in its name', () => {
    expect(findPlace('Washington, DC', catalog, [city('Washington, D.C.', 'DC')])).toMatchObject({
      kind: 'found',
      place: { label: 'Washington, DC' },
    });
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
    const candidates = ['Washington, DC', 'Washington, IL'];
    expect(find('Washington')).toEqual({ kind: 'ambiguous', candidates });
    expect(candidates.map(find)).toMatchObject(candidates.map(label => ({ place: { label } })));
  });

  test.each([
    ['less than a quarter of a degree apart are one city', 40.2, -90.2, 'found'],
    ['a quarter of a degree of latitude apart are two', 40.25, -90, 'ambiguous'],
    ['a quarter of a degree of longitude apart are two', 40, -90.25, 'ambiguous'],
  ])('two of one name and state %s', (_, latitude, longitude, kind) => {
    const two = [city('Vincent', 'CA'), city('Vincent', 'CA', latitude, longitude)];
    expect(findPlace('Vincent', catalog, two).kind).toBe(kind);
  });

  test('nothing longer than a hundred letters is looked for', () => {
    const [hundred, more] = ['x'.repeat(100), 'y'.repeat(101)];
    const long = [city(hundred, 'IL'), city(more, 'IL')];
    expect(findPlace(hundred, catalog, long).kind).toBe('found');
    expect(findPlace(more, catalog, long)).toEqual({ kind: 'unknown', candidates: [] });
  });

  test('a misspelled name suggests eight cities at most', () => {
    const states = ['AL', 'AR', 'CO', 'FL', 'GA', 'IA', 'ID', 'IL', 'IN'] as const;
    const claytons = states.map(state => city('Clayton', state));
    expect(findPlace('Claytom', catalog, claytons)).toEqual({
      kind: 'unknown',
      candidates: states.slice(0, 8).map(state => `Clayton, ${state}`),
    });
  });

  test.each([
    ['Boisee', ['Boise, ID']],
    ['Springfield, OH', []],
    ['nowhere', []],
    ['90.1,0', []],
    ['91,0', []],
    ['41.9,-180.5', []],
    ['at 41.9,-87.6', []],
    ['41.9,-87.6 north', []],
    ['', []],
  ])('%s', (word, candidates) => {
    expect(find(word)).toEqual({ kind: 'unknown', candidates });
  });
});
