// The gazetteer: cities of the United States with 15,000 people or more, from GeoNames (CC BY 4.0).
import { fileURLToPath } from 'node:url';
import type { City } from '../domain/query/places.ts';
import type { StateCode } from '../schema/choices.ts';
import { readBuilt } from './snapshot.ts';

/** Where the build writes the gazetteer: one row a city, name, state, latitude, longitude. */
export const placesFile = fileURLToPath(new URL('../../dist/places.json', import.meta.url));

/** The row of a city in the built file. */
export type CityRow = readonly [name: string, state: StateCode, latitude: number, longitude: number];

/** Reads the gazetteer; throws CatalogError when it was not built or is damaged. */
export async function readPlaces(): Promise<readonly City[]> {
  const rows = (await readBuilt(placesFile, 'The list of cities')) as CityRow[];
  return rows.map(([name, state, latitude, longitude]) => ({ name, state, latitude, longitude }));
}
