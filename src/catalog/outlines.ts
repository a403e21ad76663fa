// The outlines of the states on the map, as they were drawn when the package was built.
import type { StateOutline } from '../domain/map/projection.ts';
import type { StateCode } from '../schema/choices.ts';
import { mapFile } from './package-files.ts';
import { readBuilt } from './snapshot.ts';

/** The row of a state in the built file. */
export type OutlineRow = readonly [state: StateCode, path: string];

/** Reads the outlines; throws CatalogError when they were not built or are damaged. */
export function readOutlines(file = mapFile): readonly StateOutline[] {
  const rows = readBuilt(file, 'The map') as OutlineRow[];
  return rows.map(([state, path]) => ({ state, path }));
}
