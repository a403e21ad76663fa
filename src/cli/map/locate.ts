// Finds where programs lie: where their records say, else where the list of cities has their city.
import type { Located } from '../../domain/map/dots.ts';
import { pointOf } from '../../domain/query/distance.ts';
import { findPlace } from '../../domain/query/places.ts';
import type { Program } from '../../schema/program.ts';
import type { Context } from '../context.ts';

/** In the order of the programs; the list of cities is loaded only where a record has no coordinates. */
export async function locate(
  programs: readonly Program[],
  context: Context,
): Promise<{ readonly located: readonly Located[]; readonly placedByCity: number }> {
  const isComplete = programs.every(program => pointOf(program) !== undefined);
  const cities = isComplete ? [] : await context.cities();
  const catalog = await context.catalog();
  let placedByCity = 0;
  const located = programs.map((program): Located => {
    const recorded = pointOf(program);
    if (recorded !== undefined) return { program, place: recorded };
    const search = findPlace(`${program.city}, ${program.state}`, catalog, cities);
    if (search.kind !== 'found') return { program, place: undefined };
    placedByCity += 1;
    return { program, place: search.place };
  });
  return { located, placedByCity };
}
