import { describe, expect, test } from 'vitest';
import { pickCities } from '../../src/catalog/build-places.ts';
import { readPlaces } from '../../src/catalog/places.ts';

describe('the gazetteer', () => {
  test('is built from the cities that were picked', async () => {
    const cities = readPlaces();
    expect(cities.map(({ name, state, latitude, longitude }) => [name, state, latitude, longitude])).toEqual(
      pickCities(),
    );
  });

  test('holds the cities of the country and of Puerto Rico', async () => {
    const cities = readPlaces();
    expect(cities.length).toBeGreaterThan(2_500);
    expect(new Set(cities.map(({ state }) => state)).size).toBeGreaterThanOrEqual(51);
    expect(cities).toContainEqual(expect.objectContaining({ name: 'Boise', state: 'ID' }));
    expect(cities.some(({ state }) => state === 'PR')).toBe(true);
    const abroad = cities.filter(
      ({ latitude, longitude }) => latitude <= 17 || latitude >= 72 || longitude >= -64,
    );
    expect(abroad).toEqual([]);
  });
});
