// Counts by a property as a table with bars; what is not recorded is a row of its own.
import type { FilterResult } from '../../domain/query/filter.ts';
import type { Place } from '../../domain/query/places.ts';
import type { Group, Grouping } from '../../domain/query/statistics.ts';
import { choiceWords } from '../../schema/choices.ts';
import type { BarsBlock } from '../blocks.ts';
import { type Report, report } from '../report.ts';
import { type ResultColumn, resultOf } from '../result.ts';
import { groupDigits, plural } from '../words.ts';
import { distanceNotes, unknownNotes } from './notes.ts';

const columns: readonly ResultColumn<Group>[] = [
  { key: 'group', json: ({ value }) => value ?? null },
  { key: 'programs', kind: 'number', json: ({ programs }) => programs },
  {
    key: 'seats',
    kind: 'number',
    json: ({ seats, seatsRecorded }) => (seatsRecorded === 0 ? null : seats),
  },
  { key: 'seatsRecorded', kind: 'number', json: ({ seatsRecorded }) => seatsRecorded },
  { key: 'seatsInexact', kind: 'number', json: ({ seatsInexact }) => seatsInexact },
  { key: 'seatsOutOf', kind: 'number', json: ({ seatsOutOf }) => seatsOutOf },
  { key: 'seatsUndated', kind: 'number', json: ({ seatsUndated }) => seatsUndated },
];

export interface StatsParts {
  readonly by: Grouping;
  readonly groups: readonly Group[];
  readonly filtered: FilterResult;
  readonly origin: Place | undefined;
  /** The tracks whose seats are counted, in words. */
  readonly counted: string;
}

export const viewStats = ({ by, groups, filtered, origin, counted }: StatsParts): Report =>
  report({
    title: 'Programs and seats',
    result: resultOf(groups, columns),
    blocks: () => [bars(by, groups)],
    notes: [
      `${plural(filtered.programs.length, 'program')}. Seats a year of ${counted}, where a class size is recorded: "3 of 5 tracks" means that the sum is of three of five.`,
      ...ageNotes(groups),
      ...unknownNotes(filtered),
      ...distanceNotes(origin),
    ],
  });

/** How old the class sizes behind the sums are: what a list says with signs. */
function ageNotes(groups: readonly Group[]): readonly string[] {
  const counted = groups.reduce((sum, { seatsRecorded }) => sum + seatsRecorded, 0);
  const undated = groups.reduce((sum, { seatsUndated }) => sum + seatsUndated, 0);
  if (counted === 0) return [];
  return [
    `Class sizes past their time are not counted; ${groupDigits(undated)} of the ${groupDigits(counted)} counted here are from pages that show no year.`,
  ];
}

function bars(by: Grouping, groups: readonly Group[]): BarsBlock {
  const max = groups.reduce((largest, { programs }) => Math.max(largest, programs), 0);
  return {
    type: 'bars',
    title: `Programs by ${by}`,
    rows: groups.map(group => ({
      label: group.value === undefined ? 'not recorded' : (choiceWords[group.value] ?? group.value),
      value: group.programs,
      max,
      numbers: numbersOf(group),
    })),
  };
}

function numbersOf({ programs, seats, seatsRecorded, seatsInexact, seatsOutOf }: Group): readonly string[] {
  const count = plural(programs, 'program');
  if (seatsOutOf === 0) return [count];
  const about = seatsInexact > 0 ? 'about ' : '';
  const sum = seatsRecorded === 0 ? 'seats not recorded' : `${about}${plural(seats, 'seat')}`;
  return [count, sum, `${groupDigits(seatsRecorded)} of ${plural(seatsOutOf, 'track')}`];
}
