// What the words of a query leave of the programs; most command lines have none.
import type { Condition } from '../../domain/query/filter.ts';
import { conditionsOf, findNamed, readQuery } from '../../domain/query/reading.ts';
import type { TrackKey } from '../../schema/choices.ts';
import type { Program } from '../../schema/program.ts';
import { namedNotes, readingNotes } from '../../view/query/reading.ts';

export interface Worded {
  /** Those that the words name; all where they name none. */
  readonly programs: readonly Program[];
  readonly conditions: readonly Condition[];
  readonly tracks: readonly TrackKey[];
  /** How the words were understood. */
  readonly notes: readonly string[];
}

/** Reads a query by what is known of the whole catalog, and looks for names among some of its programs. */
export function readWords(query: string, catalog: readonly Program[], among: readonly Program[]): Worded {
  const reading = readQuery(query, catalog);
  const named = findNamed(among, query, reading);
  return {
    programs: named.programs,
    conditions: reading === undefined ? [] : conditionsOf(reading),
    tracks: reading?.tracks ?? [],
    notes: [...readingNotes(reading), ...namedNotes(named)],
  };
}
