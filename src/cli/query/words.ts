// What the words of a query leave of the programs; most command lines have none.
import type { Condition } from '../../domain/query/filter.ts';
import { findPlace } from '../../domain/query/places.ts';
import { conditionsOf, findNamed, readQuery } from '../../domain/query/reading.ts';
import { clip } from '../../domain/record/text.ts';
import type { TrackKey } from '../../schema/choices.ts';
import type { Program } from '../../schema/program.ts';
import { quoteWord } from '../../view/command-line.ts';
import { namedNotes, readingNotes } from '../../view/query/reading.ts';
import { orList } from '../../view/words.ts';
import type { Context } from '../context.ts';

export interface Worded {
  /** Those that the words name; all where they name none. */
  readonly programs: readonly Program[];
  readonly conditions: readonly Condition[];
  readonly tracks: readonly TrackKey[];
  /** How the words were understood. */
  readonly notes: readonly string[];
  /** Words that are part of no name, and mean nothing else. */
  readonly unknown: string | undefined;
}

/** Reads a query by what is known of the whole catalog, and looks for names among some of its programs. */
export function readWords(
  query: string,
  catalog: readonly Program[],
  among: readonly Program[],
  idsAlone = false,
): Worded {
  const reading = readQuery(query, catalog);
  const named = findNamed(among, query, reading, idsAlone);
  return {
    programs: named.programs,
    conditions: reading === undefined ? [] : conditionsOf(reading),
    tracks: reading?.tracks ?? [],
    notes: [...readingNotes(reading), ...namedNotes(named)],
    unknown: named.by === 'nothing' ? named.words : undefined,
  };
}

/** Where words without a program name a place of the list of cities, which is loaded only for that: the flag for it. */
export async function placeNotes(
  words: string,
  { catalog, cities }: Pick<Context, 'catalog' | 'cities'>,
): Promise<readonly string[]> {
  const search = findPlace(words, await catalog(), await cities());
  if (search.kind === 'unknown') return [];
  const places = search.kind === 'found' ? [search.place.label] : search.candidates.slice(0, mostPlaces);
  const flags = orList(places.map(place => `--near ${quoteWord(place)}`));
  return [`"${clip(words)}" is a place; ${flags} shows the nearest programs first.`];
}

/** More places of one name than this are no help. */
const mostPlaces = 4;
