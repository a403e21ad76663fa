// What follows from another city: the coordinates of a record go with it, or distances would be those of the old one.
import { findPlace } from '../../domain/query/places.ts';
import type { Catalog } from '../../domain/record/catalog.ts';
import type { Program } from '../../schema/program.ts';
import type { Context } from '../context.ts';
import type { Statement } from './statements.ts';

interface Moved {
  readonly statements: readonly Statement[];
  /** For stderr. */
  readonly notes: readonly string[];
}

/** The statements with the coordinates of the city that they name, as the gazetteer has them, and what is done with these. */
export async function withCoordinates(
  program: Program,
  statements: readonly Statement[],
  catalog: Catalog,
  { cities }: Pick<Context, 'cities'>,
): Promise<Moved> {
  const unchanged = { statements, notes: [] };
  const said = new Map(statements.map(({ path, value }) => [path, value]));
  const { city = program.city, state = program.state } = Object.fromEntries(said);
  const isSame = city === program.city && state === program.state;
  if (isSame || said.has('latitude') || said.has('longitude')) return unchanged;
  const search = findPlace(`${city}, ${state}`, catalog, await cities());
  if (search.kind === 'found') {
    const { label, latitude, longitude } = search.place;
    const point = Object.entries({ latitude, longitude }).map(
      ([path, value]): Statement => ({ path, value, qualifier: undefined }),
    );
    return {
      statements: [...statements, ...point],
      notes: [`${program.id}: latitude and longitude are those of ${label}, from the list of cities.`],
    };
  }
  if (program.latitude === undefined) return unchanged;
  return {
    statements,
    notes: [
      `${program.id}: latitude and longitude are still those of ${program.city}, ${program.state}, as ${city} is not in the list of cities; set them too, or distances are wrong.`,
    ],
  };
}
