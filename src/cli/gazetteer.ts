// Turns the word of --near into a place, or into an error that lists the candidates.
import type { Catalog } from '../domain/catalog.ts';
import { type City, findPlace, type Place } from '../domain/places.ts';
import { shownWord } from '../view/shown-word.ts';
import { UsageError } from './errors.ts';

/** Throws UsageError for an unknown or ambiguous place. */
export function requirePlace(word: string, catalog: Catalog, cities: readonly City[]): Place {
  const search = findPlace(word, catalog, cities);
  if (search.kind === 'found') return search.place;
  const shown = shownWord(word);
  const candidates = search.candidates.join('; ');
  if (search.kind === 'ambiguous')
    throw new UsageError(`"${shown}" is the name of several cities: ${candidates}.`);
  const hint = candidates === '' ? '' : ` Did you mean ${candidates}?`;
  throw new UsageError(
    `No place is called "${shown}".${hint} --near takes a US city of 15,000 people or more ("Boise, ID"), a program id, or LAT,LON.`,
  );
}
