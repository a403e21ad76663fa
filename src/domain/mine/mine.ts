// The programs on the list with all that is known of each, in the order of what matters now.

import { statuses } from '../../schema/choices.ts';
import type { Mark } from '../../schema/my-list.ts';
import type { Program } from '../../schema/program.ts';
import type { Fitted } from '../match/fit.ts';
import { sortBy } from '../query/sort.ts';
import type { Catalog } from '../record/catalog.ts';
import { type Due, dueOf, interviewOf, isEnded } from './due.ts';
import { type MyList, programOf } from './list.ts';
import { isOnlyIndependent, rankableTracks } from './rank.ts';
import { ratingOf } from './rating.ts';

/** How a program fits the answers that the list names: from 0 to 1. */
export interface MyFit {
  readonly low: number;
  /** Absent where too little is recorded. */
  readonly expected?: number;
  readonly high: number;
}

export interface Entry {
  readonly id: string;
  /** Undefined where the catalog does not have it. */
  readonly program: Program | undefined;
  readonly mark: Mark;
  /** 1 to 5. */
  readonly rating: number | undefined;
  readonly fit: MyFit | undefined;
  readonly due: Due | undefined;
  /** Places on the rank order list, from 1. */
  readonly ranks: readonly number[];
}

export interface EntriesQuery {
  readonly today: string;
  /** How each program fits; empty where the list names no answers. */
  readonly fits: ReadonlyMap<string, MyFit>;
}

/** The entries in the order of the list. */
export const entriesOf = (
  list: MyList,
  { byId }: Pick<Catalog, 'byId'>,
  { today, fits }: EntriesQuery,
): readonly Entry[] =>
  [...list.programs].map(([id, mark]) => {
    const program = byId.get(id);
    const ranks = list.rank.flatMap((entry, index) => (programOf(entry) === id ? [index + 1] : []));
    return {
      id,
      program,
      mark,
      rating: ratingOf(mark, list.weights),
      fit: fits.get(id),
      due: dueOf(mark, today, ranks.length > 0 || isOnlyIndependent(rankableTracks(list, id, program))),
      ranks,
    };
  });

/** The fit of each program of a ranking. */
export const fitsOf = (
  ranked: readonly (Fitted & { readonly rank?: number })[],
): ReadonlyMap<string, MyFit> =>
  new Map(
    ranked.map(({ program, low, expected, high, rank }) => [
      program.id,
      { low, high, ...(rank === undefined ? {} : { expected }) },
    ]),
  );

export const sortKeys = [
  'due',
  'id',
  'name',
  'status',
  'signal',
  'interview',
  'deadline',
  'rating',
  'fit',
  'rank',
] as const;
export type SortBy = (typeof sortKeys)[number];

/** Higher is better, so that it stands first. */
const bestFirst: ReadonlySet<SortBy> = new Set(['rating', 'fit']);

/** By a key, what is not known last; `due` by what matters now: days that come, what is to be said, the rest, what has ended. */
export function sortEntries(entries: readonly Entry[], by: SortBy, descending: boolean): readonly Entry[] {
  if (by === 'due') {
    const first = sortEntries(entries, 'rating', false);
    return sortBy(first, urgency, descending);
  }
  return sortBy(entries, entry => sortValue(entry, by), bestFirst.has(by) !== descending);
}

const never = 100_000;

function urgency({ due, mark }: Entry): number {
  if (due?.days !== undefined) return due.days;
  if (due !== undefined) return never;
  return isEnded(mark) ? never + 2 : never + 1;
}

function sortValue(
  { id, program, mark, rating, fit, ranks }: Entry,
  by: Exclude<SortBy, 'due'>,
): string | number | undefined {
  switch (by) {
    case 'id':
      return id;
    case 'name':
      return program?.name;
    case 'status':
      return mark.status === undefined ? undefined : statuses.indexOf(mark.status);
    case 'signal':
      return mark.signal;
    case 'interview':
      return whenKey(mark);
    case 'deadline':
      return mark.deadline;
    case 'rating':
      return rating;
    case 'fit':
      return fit?.expected;
    case 'rank':
      return ranks[0];
  }
}

function whenKey(mark: Mark): string | undefined {
  const when = interviewOf(mark);
  return when === undefined ? undefined : `${when.day} ${when.time ?? ''}`;
}
