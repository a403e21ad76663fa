// Turns the word of --near into a place, or into an error that lists the candidates; a record's city into a place or none.
import { pointOf } from '../../domain/query/distance.ts';
import { type City, findPlace, type Place } from '../../domain/query/places.ts';
import type { Catalog } from '../../domain/record/catalog.ts';
import { clip, fold } from '../../domain/record/text.ts';
import type { Program } from '../../schema/program.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';

/** The cities of programs that are too small for the gazetteer, or called otherwise there. */
function smallerCities({ programs }: Catalog, cities: readonly City[]): readonly City[] {
  const known = new Set(cities.map(({ name, state }) => `${fold(name)} ${state}`));
  return programs.flatMap(program => {
    const { city, state } = program;
    const key = `${fold(city)} ${state}`;
    const point = pointOf(program);
    if (point === undefined || known.has(key)) return [];
    known.add(key);
    return [{ ...point, name: city, state }];
  });
}

/** Throws UsageError for an unknown or ambiguous place. */
export function requirePlace(word: string, catalog: Catalog, cities: readonly City[]): Place {
  const search = findPlace(word, catalog, [...cities, ...smallerCities(catalog, cities)]);
  if (search.kind === 'found') return search.place;
  const shown = clip(word);
  if (/^\s*\d{5}(?:-\d{4})?\s*$/u.test(word))
    throw new UsageError(
      `"${shown}" looks like a ZIP code, and those are not known here. Name the city ("Boise, ID"), a program id, or LAT,LON.`,
    );
  const candidates = search.candidates.join('; ');
  if (search.kind === 'ambiguous')
    throw new UsageError(`"${shown}" is the name of several cities: ${candidates}.`);
  const hint = candidates === '' ? '' : ` Did you mean ${candidates}?`;
  throw new UsageError(
    `No place is called "${shown}".${hint} --near takes a US city of 15,000 people or more ("Boise, ID"), a program id, or LAT,LON.`,
  );
}

/**
 * Where the city of a record lies. One that is unknown or ambiguous is none: nobody typed it as a place, so nobody can be
 * told to write it otherwise. What else goes wrong is thrown.
 */
export async function placeOfCity(
  { city, state }: Pick<Program, 'city' | 'state'>,
  { findPlace }: Pick<Context, 'findPlace'>,
): Promise<Place | undefined> {
  try {
    return await findPlace(`${city}, ${state}`);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
