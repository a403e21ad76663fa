// The programs that a query, filters and the applicant's list leave together, for the commands that show some of many.
import { type FilterResult, filterPrograms } from '../../domain/query/filter.ts';
import { matchesText } from '../../domain/query/find.ts';
import type { Place } from '../../domain/query/places.ts';
import type { TrackKey } from '../../schema/choices.ts';
import type { FieldPath } from '../../schema/labels.ts';
import type { Context } from '../context.ts';
import { type AgeLimits, answeringLens, showingLens } from '../query/age-options.ts';
import type { Filters } from '../query/filter-options.ts';
import { findOrigin, type PlaceValues, placeConditions } from '../query/place-options.ts';
import { type MineValues, type MyPrograms, myPrograms } from './filter.ts';

export interface Wanted {
  /** Words for a name, a place, tracks or a setting. */
  readonly query?: string | undefined;
  /** Words in the texts of a record. */
  readonly text?: string | undefined;
  readonly filters: Filters;
  readonly places: PlaceValues;
  readonly limits: AgeLimits;
  readonly mine: MineValues;
}

export interface Selected {
  readonly filtered: FilterResult;
  /** Where distances are measured from. */
  readonly origin: Place | undefined;
  /** The tracks that are asked about. */
  readonly tracks: readonly TrackKey[];
  /** The fields that are asked about. */
  readonly fields: readonly FieldPath[];
  /** What the list leaves, where it is asked. */
  readonly chosen: MyPrograms | undefined;
  /** How the query was understood, and what of the list is left out. */
  readonly notes: readonly string[];
}

/** More fields than this, such as all of a group, would fill the screen. */
const mostShown = 3;

/** Throws UsageError for a place that is not known, FileError where there is no list yet. */
export async function selectPrograms(
  { query, text, filters, places, limits, mine }: Wanted,
  context: Context,
): Promise<Selected> {
  const catalog = await context.catalog();
  const chosen = await myPrograms(mine, context);
  const programs = chosen?.programs ?? catalog.programs;
  const origin = await findOrigin(places, context);
  const worded =
    query === undefined
      ? undefined
      : (await import('../query/words.ts')).readWords(query, catalog.programs, programs);
  const show = showingLens(context, limits);
  const candidates = worded?.programs ?? programs;
  const found =
    text === undefined ? candidates : candidates.filter(program => matchesText(show(program), text));
  const conditions = [
    ...(worded?.conditions ?? []),
    ...filters.conditions,
    ...placeConditions(places, origin),
  ];
  const tracks = [...filters.tracks, ...(worded?.tracks ?? [])];
  const lens = answeringLens(tracks, context, limits);
  return {
    filtered: filterPrograms(found, conditions, { mode: filters.unknown, lens }),
    origin,
    tracks,
    fields: conditions.flatMap(({ fields = [] }) => (fields.length > mostShown ? [] : fields)),
    chosen,
    notes: [...(worded?.notes ?? []), ...(chosen?.notes ?? [])],
  };
}
