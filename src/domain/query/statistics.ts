// Counts programs and seats by a property, with what is not recorded as a row of its own.

import type { TrackKey } from '../../schema/choices.ts';
import { type FieldPath, labelOf } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import { yearOfFact } from '../record/age.ts';
import { qualifierOf, readField } from '../record/field.ts';
import { offeredTracks, offersTrack, tracks } from '../record/tracks.ts';
import { regionOf } from './regions.ts';

/** What programs can be counted by, beside any field that holds a choice, a flag or a list. */
export const groupings = ['state', 'region', 'track', 'setting', 'clinical-year'] as const;
export type Grouping = (typeof groupings)[number] | FieldPath;

export interface Group {
  /** The value; undefined is "not recorded". */
  readonly value: string | undefined;
  readonly programs: number;
  /** Seats a year of the tracks counted, as far as they are recorded. */
  readonly seats: number;
  /** Offered tracks among them with a recorded class size. */
  readonly seatsRecorded: number;
  /** Those whose class size is not exact ("up to 4"), so that the sum is not either. */
  readonly seatsInexact: number;
  /** Those whose page shows no year. */
  readonly seatsUndated: number;
  /** Offered tracks among them, the base of `seatsRecorded`. */
  readonly seatsOutOf: number;
}

export interface StatisticsQuery {
  readonly by: Grouping;
  /** The tracks whose seats are counted; a program counts once. ESIR seats lie inside DR and count when named. */
  readonly tracks: readonly TrackKey[];
}

/** Groups in order of programs, most first, then by value; not recorded last. A list counts in each of its values. */
export function countGroups(
  programs: readonly Program[],
  { by, tracks: counted }: StatisticsQuery,
): readonly Group[] {
  const members = new Map<string | undefined, Program[]>();
  for (const program of programs) {
    for (const value of valuesOf(program, by)) members.set(value, [...(members.get(value) ?? []), program]);
  }
  const keysOf = (value: string | undefined): readonly TrackKey[] =>
    by === 'track' ? tracks.filter(({ label }) => label === value).map(({ key }) => key) : counted;
  return Array.from(members, ([value, group]) => ({
    value,
    programs: group.length,
    ...countSeats(group, keysOf(value)),
  })).sort(
    (a, b) =>
      Number(a.value === undefined) - Number(b.value === undefined) ||
      b.programs - a.programs ||
      (String(a.value) < String(b.value) ? -1 : 1),
  );
}

function countSeats(programs: readonly Program[], keys: readonly TrackKey[]) {
  let seats = 0;
  let seatsRecorded = 0;
  let seatsInexact = 0;
  let seatsUndated = 0;
  let seatsOutOf = 0;
  for (const program of programs) {
    for (const key of keys) {
      if (offersTrack(program, key) !== 'yes') continue;
      const positions = program.tracks[key]?.positionsPerYear;
      seatsOutOf += 1;
      if (positions === undefined) continue;
      seatsRecorded += 1;
      seats += positions;
      const path = `tracks.${key}.positionsPerYear`;
      if (qualifierOf(program, path) !== undefined) seatsInexact += 1;
      if (yearOfFact(program, path) === undefined) seatsUndated += 1;
    }
  }
  return { seats, seatsRecorded, seatsInexact, seatsUndated, seatsOutOf };
}

/** The groups that a program belongs to; never none. */
function valuesOf(program: Program, by: Grouping): readonly (string | undefined)[] {
  if (by === 'region') return [regionOf(program.state)];
  if (by === 'track') {
    const offered = offeredTracks(program).map(({ label }) => label);
    return offered.length === 0 ? [undefined] : offered;
  }
  const value = by === 'clinical-year' ? clinicalYearOf(program) : readField(program, by);
  if (value === undefined) return [undefined];
  if (Array.isArray(value))
    return [...new Set(value.map(each => (each === null ? undefined : String(each))))];
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  return [String(value)];
}

/** The clinical year of DR, else of IR integrated. */
const clinicalYearOf = (program: Program): string | undefined =>
  program.tracks.dr?.clinicalYear ?? program.tracks.irIntegrated?.clinicalYear;

/** Whether programs can be counted by a field: one with few values, not a number or a text of its own. */
export const isGrouping = (field: FieldPath): boolean =>
  ['choice', 'flag', 'list'].includes(labelOf(field).kind);
