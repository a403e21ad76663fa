import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../../src/catalog/places.ts';
import { coordinatesInState } from '../../../src/catalog/rules/coordinates-in-state.ts';
import { type StateCode, stateCodes } from '../../../src/schema/choices.ts';
import { messagesFound, pathsFound } from '../../support/rule-record.ts';

const inside: readonly [string, StateCode, number, number][] = [
  ['St. Louis', 'MO', 38.6273, -90.1979],
  ['Washington', 'DC', 38.8951, -77.0364],
  ['San Juan', 'PR', 18.4663, -66.1057],
  ['Honolulu', 'HI', 21.3069, -157.8583],
  ['Anchorage', 'AK', 61.2181, -149.9003],
  ['Attu, beyond the date line', 'AK', 52.9, 173.2],
  ['Key West', 'FL', 24.5551, -81.7826],
  ['Presque Isle', 'ME', 46.6811, -68.0159],
];

const outside: readonly [string, StateCode, number, number][] = [
  ['Portland, Oregon, in Maine', 'ME', 45.5234, -122.6762],
  ['a longitude without its sign', 'MO', 38.6273, 90.1979],
  ['latitude and longitude exchanged', 'IL', -87.65, 41.85],
  ['London in Alaska', 'AK', 51.5, -0.1],
  ['Columbus, Georgia, in Ohio', 'OH', 32.461, -84.9877],
];

describe('coordinates-in-state', () => {
  it.each(inside)('accepts %s', (_, state, latitude, longitude) => {
    expect(pathsFound(coordinatesInState, { state, latitude, longitude })).toEqual([]);
  });

  it.each(outside)('finds %s', (_, state, latitude, longitude) => {
    expect(pathsFound(coordinatesInState, { state, latitude, longitude })).toEqual(['latitude']);
  });

  const accepts = (state: StateCode, latitude: number, longitude: number): boolean =>
    pathsFound(coordinatesInState, { state, latitude, longitude }).length === 0;

  it('accepts every city of the gazetteer in its own state', async () => {
    const cities = readPlaces();
    expect(cities.filter(({ state, latitude, longitude }) => !accepts(state, latitude, longitude))).toEqual(
      [],
    );
    expect(new Set(cities.map(({ state }) => state))).toEqual(new Set(stateCodes));
  });

  it.each<[string, number, StateCode[]]>([
    ['the Pacific, but for Alaska beyond the date line', -179, ['AK']],
    ['the Atlantic', -60, []],
  ])('finds a city moved into %s', async (_, longitude, expected) => {
    const accepted = readPlaces().filter(({ state, latitude }) => accepts(state, latitude, longitude));
    expect([...new Set(accepted.map(({ state }) => state))]).toEqual(expected);
  });

  it('takes the edges for the state', () => {
    expect([accepts('MO', 35.9, -95.8), accepts('MO', 40.7, -89.0)]).toEqual([true, true]);
    expect([accepts('AK', 51.1, 172.3), accepts('AK', 71.5, -129.9)]).toEqual([true, true]);
  });

  it('accepts a record without coordinates', () => {
    expect(pathsFound(coordinatesInState, {})).toEqual([]);
  });

  it('wants both or neither', () => {
    expect(messagesFound(coordinatesInState, { latitude: 38.6 })).toEqual([
      'latitude is given without longitude; give both or neither',
    ]);
    expect(messagesFound(coordinatesInState, { longitude: -90.2 })).toEqual([
      'longitude is given without latitude; give both or neither',
    ]);
  });

  it('names the state', () => {
    expect(messagesFound(coordinatesInState, { state: 'NC', latitude: 32.8, longitude: -79.9 })).toEqual([
      '32.8, -79.9 does not lie in North Carolina',
    ]);
  });
});
