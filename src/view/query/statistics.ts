// Counts by a property as a table with bars; what is not published is a row of its own.

import type { FilterResult } from '../../domain/query/filter.ts';
import type { Place } from '../../domain/query/places.ts';
import type { Group, Grouping } from '../../domain/query/statistics.ts';
import { groupedCount, type Report, report, sheetOf } from '../report.ts';
import { distanceNotes, unknownNotes } from './notes.ts';

const statsKeys = ['group', 'programs', 'seats', 'seatsPublished', 'seatsInexact', 'seatsOutOf'] as const;

export interface StatsParts {
  readonly by: Grouping;
  readonly groups: readonly Group[];
  readonly result: FilterResult;
  readonly origin: Place | undefined;
  /** The tracks whose seats are counted, in words. */
  readonly counted: string;
}

export function viewStats({ by, groups, result, origin, counted }: StatsParts): Report {
  const items = groups.map(({ value, programs, seats, seatsPublished, seatsInexact, seatsOutOf }) => ({
    group: value ?? null,
    programs,
    seats: seatsPublished === 0 ? null : seats,
    seatsPublished,
    seatsInexact,
    seatsOutOf,
  }));
  const most = groups.reduce((largest, { programs }) => Math.max(largest, programs), 0);
  return report({
    data: items,
    keys: statsKeys,
    sheet: () => sheetOf(statsKeys, items),
    blocks: [
      {
        type: 'bars',
        title: `Programs by ${by}`,
        rows: groups.map(group => ({
          label: group.value ?? 'not published',
          value: group.programs,
          max: most,
          text: wordsOf(group),
        })),
      },
    ],
    notes: [
      `${groupedCount(result.programs.length, 'program')}. Seats a year of ${counted}, where a class size is published: "9 seats (3 of 5)" means three of five tracks publish it.`,
      ...unknownNotes(result),
      ...distanceNotes(origin),
    ],
  });
}

function wordsOf({ programs, seats, seatsPublished, seatsInexact, seatsOutOf }: Group): string {
  const count = groupedCount(programs, 'program');
  if (seatsOutOf === 0) return count;
  const about = seatsInexact > 0 ? 'about ' : '';
  const sum = seatsPublished === 0 ? 'seats not published' : `${about}${groupedCount(seats, 'seat')}`;
  return `${count} · ${sum} (${seatsPublished} of ${seatsOutOf})`;
}
