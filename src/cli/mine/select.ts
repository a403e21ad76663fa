// The options that choose some of many programs, and the programs that they, a query and named ids leave together.
import type { MyList } from '../../domain/mine/list.ts';
import { type FilterResult, filterPrograms } from '../../domain/query/filter.ts';
import { matchesText } from '../../domain/query/find.ts';
import type { Place } from '../../domain/query/places.ts';
import type { Lens } from '../../domain/record/lens.ts';
import type { TrackKey } from '../../schema/choices.ts';
import type { FieldPath } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import type { Context } from '../context.ts';
import type { Values } from '../options.ts';
import { type AgeLimits, ageLimits, ageOptions, answeringLens, showingLens } from '../query/age-options.ts';
import { type Filters, filterOptions, parseFilters } from '../query/filter-options.ts';
import {
  findOrigin,
  type PlaceValues,
  parsePlaces,
  placeConditions,
  placeOptions,
} from '../query/place-options.ts';
import type { Worded } from '../query/words.ts';
import { type MineValues, mineOptions, mineValues, programsFor } from './filter.ts';

/** The options that narrow the catalog down. */
export const narrowOptions = { ...filterOptions, ...placeOptions, ...ageOptions, ...mineOptions };

/** The words of a query, for a command that takes nothing else. */
export const queryArgument = {
  name: '[query...]',
  help: 'part of a name, or a state, city, region, track, setting, visa: "ir chicago"',
};

export interface Wanted {
  /** Programs by id, name or alias, instead of all. */
  readonly ids?: readonly string[];
  /** Words for a name, a place, tracks or a setting. */
  readonly query?: string | undefined;
  /** An id or a code as the whole query names that program alone. */
  readonly idsAlone?: boolean;
  /** Words in the texts of a record. */
  readonly text?: string | undefined;
  readonly filters: Filters;
  readonly places: PlaceValues;
  readonly limits: AgeLimits;
  readonly mine: MineValues;
}

/** What the narrowing options ask for. Throws UsageError. */
export const narrowing = (
  values: Values<typeof narrowOptions>,
): Pick<Wanted, 'filters' | 'places' | 'limits' | 'mine'> => ({
  filters: parseFilters(values),
  places: parsePlaces(values),
  limits: ageLimits(values),
  mine: mineValues(values),
});

/** All words together are one query. */
export const queryOf = (words: readonly string[]): string | undefined =>
  words.length === 0 ? undefined : words.join(' ');

/** One word is a query, several name programs. */
export const idsOrQuery = (words: readonly string[]): Required<Pick<Wanted, 'ids' | 'query'>> =>
  words.length === 1 ? { ids: [], query: words[0] } : { ids: words, query: undefined };

export interface Selected {
  readonly filtered: FilterResult;
  /** Where distances are measured from. */
  readonly origin: Place | undefined;
  /** The tracks that are asked about. */
  readonly tracks: readonly TrackKey[];
  /** The fields that are asked about. */
  readonly fields: readonly FieldPath[];
  /** Of a program, what answers. */
  readonly lens: Lens;
  /** The applicant's list, where it is asked for. */
  readonly list: MyList | undefined;
  /** How the words were understood, and what of the list is left out. */
  readonly notes: readonly string[];
}

/** More fields than this, such as all of a group, would fill the screen. */
const mostShown = 3;

/**
 * Throws UsageError for a place that is not known, NotFoundError for an id that names no program, FileError where there is
 * no list yet.
 */
export async function selectPrograms(
  { ids = [], query, idsAlone, text, filters, places, limits, mine }: Wanted,
  context: Context,
): Promise<Selected> {
  const { programs, list, notes } = await programsFor(ids, mine, context);
  const origin = await findOrigin(places, context);
  const worded = query === undefined ? undefined : await wordsOf({ query, idsAlone }, programs, context);
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
    lens,
    list,
    notes: [...(worded?.notes ?? []), ...notes],
  };
}

/** What the words leave of some programs; read by code that is loaded only where there are any. */
async function wordsOf(
  { query, idsAlone }: { readonly query: string; readonly idsAlone: boolean | undefined },
  among: readonly Program[],
  context: Context,
): Promise<Worded> {
  const { placeNotes, readWords } = await import('../query/words.ts');
  const worded = readWords(query, (await context.catalog()).programs, among, idsAlone);
  if (worded.unknown === undefined) return worded;
  return { ...worded, notes: [...worded.notes, ...(await placeNotes(worded.unknown, context))] };
}
