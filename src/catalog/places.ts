// The gazetteer: cities of the United States with 15,000 people or more, from GeoNames (CC BY 4.0).
import type { City } from '../domain/query/places.ts';
import type { StateCode } from '../schema/choices.ts';
import { placesFile } from './package-files.ts';
import { readBuilt } from './snapshot.ts';

/** The row of a city in the built file. */
export type CityRow = readonly [name: string, state: StateCode, latitude: number, longitude: number];

/** Reads the gazetteer; throws CatalogError when it was not built or is damaged. */
export function readPlaces(): readonly City[] {
  const rows = readBuilt(placesFile, 'The list of cities') as CityRow[];
  return rows.map(([name, state, latitude, longitude]) => ({ name, state, latitude, longitude }));
}
