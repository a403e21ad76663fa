// The gazetteer: cities of the United States with 15,000 people or more, from GeoNames (CC BY 4.0).
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { City } from '../domain/query/places.ts';
import { isStateCode } from '../schema/choices.ts';
import { CatalogError } from './catalog-error.ts';

/** Where the build writes the gazetteer: one row a city, name, state, latitude, longitude. */
export const placesFile = fileURLToPath(new URL('../../dist/places.json', import.meta.url));

/** The row of a city in the built file. */
export type CityRow = readonly [name: string, state: string, latitude: number, longitude: number];

/** Reads the gazetteer; throws CatalogError when it was not built. */
export async function readPlaces(): Promise<readonly City[]> {
  const text = await readFile(placesFile, 'utf8').catch(() => {
    throw new CatalogError('The list of cities is missing; run "npm run build" in the project');
  });
  return (JSON.parse(text) as CityRow[]).flatMap(([name, state, latitude, longitude]) =>
    isStateCode(state) ? [{ name, state, latitude, longitude }] : [],
  );
}
