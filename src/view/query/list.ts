// The table of programs: name, place, and the tracks with their class sizes.
import { milesTo } from '../../domain/query/distance.ts';
import type { FilterResult } from '../../domain/query/filter.ts';
import type { Place } from '../../domain/query/places.ts';
import { tracks } from '../../domain/record/tracks.ts';
import type { TrackKey } from '../../schema/choices.ts';
import { type FieldPath, fullTitle } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import { factCell, fieldColumn } from '../record/cells.ts';
import { recordJson, recordSheet } from '../record/records.ts';
import {
  type Cell,
  type Column,
  plural,
  type Report,
  report,
  type Sheet,
  type TableBlock,
} from '../report.ts';
import { distanceNotes, unknownNotes } from './notes.ts';

export interface ListParts {
  readonly result: FilterResult;
  /** How many programs there are before a limit. */
  readonly total: number;
  readonly programs: readonly Program[];
  readonly fields: readonly FieldPath[] | undefined;
  /** Where distances are measured from. */
  readonly origin: Place | undefined;
  readonly thisYear: number;
}

export function viewList({ result, total, programs, fields, origin, thisYear }: ListParts): Report {
  const miles = (program: Program): number | null => (origin && milesTo(program, origin)) ?? null;
  const table = fields === undefined ? overview(programs, thisYear) : picked(programs, fields, thisYear);
  return report({
    data: programs.map(program => ({
      ...recordJson(program, fields),
      ...(origin === undefined ? {} : { distanceMiles: miles(program) }),
    })),
    sheet: () => withColumn(recordSheet(programs, fields), origin && 'distanceMiles', programs.map(miles)),
    blocks: [origin === undefined ? table : withDistance(table, programs.map(miles))],
    notes: [...countNotes(programs.length, total), ...unknownNotes(result), ...distanceNotes(origin)],
  });
}

/** The table with the distance after the columns that say what the program is. */
function withDistance(table: TableBlock, miles: readonly (number | null)[]): TableBlock {
  return {
    ...table,
    columns: [...table.columns, { title: 'Miles', kind: 'count' }],
    rows: table.rows.map((row, index) => [
      ...row,
      miles[index] === null ? null : Math.round(miles[index] ?? 0),
    ]),
  };
}

function withColumn(sheet: Sheet, column: string | undefined, cells: readonly (number | null)[]): Sheet {
  if (column === undefined) return sheet;
  return {
    columns: [...sheet.columns, column],
    rows: sheet.rows.map((row, index) => [...row, cells[index] ?? null]),
  };
}

/** "yes" in a track's column: offered, class size not published. */
function overview(programs: readonly Program[], thisYear: number): TableBlock {
  return {
    type: 'table',
    columns: [
      { title: 'Id', kind: 'text' },
      { title: 'Name', kind: 'text', flexible: true },
      { title: 'City', kind: 'text', flexible: true, dropOrder: 1 },
      { title: 'St', kind: 'text' },
      ...tracks.map(({ short }): Column => ({ title: short, kind: 'seats' })),
    ],
    rows: programs.map(program => [
      program.id,
      program.name,
      program.city,
      program.state,
      ...tracks.map(({ key }) => classSize(program, key, thisYear)),
    ]),
  };
}

/** Positions a year, or whether the track is offered where no number is published. */
export function classSize(program: Program, key: TrackKey, thisYear?: number): Cell {
  const positions = factCell(program, `tracks.${key}.positionsPerYear`, thisYear);
  if (positions !== null) return positions;
  const offered = factCell(program, `tracks.${key}.offered`);
  return offered;
}

export const placeOf = ({ city, state }: Program): string => `${city}, ${state}`;

const picked = (
  programs: readonly Program[],
  fields: readonly FieldPath[],
  thisYear: number,
): TableBlock => ({
  type: 'table',
  columns: fields.map(path => fieldColumn(path, fullTitle(path))),
  rows: programs.map(program => fields.map(path => factCell(program, path, thisYear))),
});

function countNotes(shown: number, total: number): readonly string[] {
  if (total === 0) return ['No program matches.'];
  if (shown === total) return [`${plural(total, 'program')}.`];
  return [`${shown} of ${plural(total, 'program')}; without --limit all are shown.`];
}
