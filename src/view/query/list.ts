// The table of programs: name, place, and the tracks with their class sizes.
import type { FilterResult } from '../../domain/query/filter.ts';
import type { Place } from '../../domain/query/places.ts';
import { tracks } from '../../domain/record/tracks.ts';
import type { TrackKey } from '../../schema/choices.ts';
import type { Program } from '../../schema/program.ts';
import type { Cell, Column, TableBlock } from '../blocks.ts';
import { factCell } from '../record/cells.ts';
import { idCell, type Starred } from '../record/names.ts';
import { type AddedColumns, recordsResult, wholeMiles } from '../record/whole.ts';
import { type Report, report } from '../report.ts';
import { plural } from '../words.ts';
import { distanceNotes, unknownNotes } from './notes.ts';

export interface ListParts {
  readonly filtered: FilterResult;
  /** How many programs there are before a limit. */
  readonly total: number;
  readonly programs: readonly Program[];
  /** Where distances are measured from. */
  readonly origin: Place | undefined;
  readonly thisYear: number;
  /** What carries a sign in a person's table. */
  readonly starred?: Starred | undefined;
  readonly added?: AddedColumns | undefined;
  readonly notes?: readonly string[];
}

export function viewList({ filtered, total, programs, origin, notes = [], ...parts }: ListParts): Report {
  const { thisYear, starred, added } = parts;
  return report({
    title: 'Radiology residency programs',
    result: recordsResult({ programs, thisYear, origin, added }),
    blocks: () => [programTable(programs, { origin, thisYear, starred })],
    notes: [
      ...countNotes(programs.length, total),
      ...notes,
      ...unknownNotes(filtered),
      ...distanceNotes(origin),
    ],
  });
}

/** A row a program. "yes" in a track's column: offered, class size not recorded. */
export function programTable(
  programs: readonly Program[],
  { origin, thisYear, starred }: Pick<ListParts, 'origin' | 'thisYear' | 'starred'>,
): TableBlock {
  return {
    type: 'table',
    columns: [
      { title: 'Id', kind: 'text' },
      { title: 'Name', kind: 'text', flexible: true },
      { title: 'City', kind: 'text', flexible: true, dropOrder: 1 },
      { title: 'St', kind: 'text' },
      ...tracks.map(({ short }): Column => ({ title: short, kind: 'seats' })),
      ...(origin === undefined ? [] : [{ title: 'Miles', kind: 'count' } as const]),
    ],
    rows: programs.map(program => [
      idCell(program, starred),
      program.name,
      program.city,
      program.state,
      ...tracks.map(({ key }) => classSize(program, key, thisYear)),
      ...(origin === undefined ? [] : [wholeMiles(program, origin)]),
    ]),
  };
}

/** Positions a year, or whether the track is offered where no number is recorded. */
const classSize = (program: Program, key: TrackKey, thisYear: number): Cell =>
  program.tracks[key] === undefined
    ? null
    : (factCell(program, `tracks.${key}.positionsPerYear`, thisYear) ??
      factCell(program, `tracks.${key}.offered`, thisYear));

function countNotes(shown: number, total: number): readonly string[] {
  if (total === 0) return ['No program matches.'];
  if (shown === total) return [`${plural(total, 'program')}.`];
  return [`${shown} of ${plural(total, 'program')}; without --limit all are shown.`];
}
