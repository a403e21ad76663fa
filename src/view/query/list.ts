// The table of programs: name, place, and the tracks with their class sizes.
import type { FilterResult } from '../../domain/query/filter.ts';
import type { Place } from '../../domain/query/places.ts';
import { coverageShare } from '../../domain/record/coverage.ts';
import { tracks } from '../../domain/record/tracks.ts';
import type { TrackKey } from '../../schema/choices.ts';
import type { FieldPath } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import { type Cell, type CellColumn, cellTable, type TableBlock } from '../blocks.ts';
import { factCell, fieldColumn, notedCell } from '../record/cells.ts';
import { idCell, type Starred } from '../record/names.ts';
import { type AddedColumns, coverageColumn, recordsResult } from '../record/whole.ts';
import { type Report, report } from '../report.ts';
import { groupDigits, plural, wholeMiles } from '../words.ts';
import { distanceNotes, unknownNotes } from './notes.ts';

export interface ListParts {
  readonly filtered: FilterResult;
  /** How many programs there are before a limit. */
  readonly total: number;
  readonly programs: readonly Program[];
  /** Where distances are measured from. */
  readonly origin: Place | undefined;
  /** The tracks that are asked about; the others are not shown then. */
  readonly tracks?: readonly TrackKey[];
  /** The fields that are asked about; each has a column. */
  readonly fields?: readonly FieldPath[];
  readonly showsCoverage?: boolean;
  readonly thisYear: number;
  /** What carries a sign in a person's table. */
  readonly starred?: Starred | undefined;
  readonly added?: AddedColumns | undefined;
  readonly notes?: readonly string[];
}

export function viewList({ filtered, total, programs, origin, notes = [], ...parts }: ListParts): Report {
  const { thisYear, added } = parts;
  return report({
    title: 'Radiology residency programs',
    result: recordsResult({ programs, thisYear, origin, added }),
    blocks: () => [programTable(programs, { origin, ...parts })],
    notes: [
      ...countNotes(programs.length, total),
      ...notes,
      ...unknownNotes(filtered),
      ...distanceNotes(origin),
    ],
  });
}

type Shown = CellColumn<Program>;

type TableParts = Omit<ListParts, 'filtered' | 'total' | 'programs' | 'added' | 'notes'>;

/**
 * A row a program: name, place, tracks, and what the question was about, which always has a column. Where they are too
 * wide, places and tracks that nobody asked about go, then ids are cut, then what was asked about, and names last.
 */
export function programTable(programs: readonly Program[], parts: TableParts): TableBlock {
  const { origin, starred } = parts;
  const asked = askedColumns(parts);
  const columns: readonly Shown[] = [
    {
      title: 'Id',
      kind: 'text',
      role: 'id',
      flexible: true,
      keptWidth: Number.POSITIVE_INFINITY,
      cell: program => idCell(program, starred),
    },
    { title: 'Name', kind: 'text', role: 'name', flexible: true, keptWidth: 24, cell: ({ name }) => name },
    {
      title: 'City',
      kind: 'text',
      flexible: true,
      ...(parts.fields?.includes('city') ? {} : { dropOrder: 9 }),
      cell: ({ city }) => city,
    },
    { title: 'St', spoken: 'State', kind: 'text', cell: ({ state }) => state },
    ...trackColumns(parts, asked.length > 0 || origin !== undefined),
    ...asked,
    ...(origin === undefined ? [] : [milesColumn(origin)]),
  ];
  return cellTable(columns, programs);
}

const milesColumn = (origin: Place): Shown => ({
  title: 'Miles',
  kind: 'count',
  cell: program => wholeMiles(program, origin),
});

/** "yes" in a track's column: offered, class size not recorded. Those that nobody asked about make room, from the right. */
const trackColumns = (parts: TableParts, canGo: boolean): readonly Shown[] =>
  tracks
    .filter(({ key }) => (parts.tracks ?? []).length === 0 || isWanted(key, parts))
    .map(({ key, short, name }, index) => ({
      title: short,
      spoken: name,
      kind: 'seats',
      ...(canGo && !isWanted(key, parts) ? { dropOrder: index + 1 } : {}),
      cell: program => classSize(program, key, parts.thisYear),
    }));

/** Asked about by its name, or by what its column shows. */
const isWanted = (key: TrackKey, { tracks: asked = [], fields = [] }: TableParts): boolean =>
  asked.includes(key) || fields.some(path => trackShownBy(path) === key);

/** The track in whose column a field stands. */
const trackShownBy = (path: FieldPath): TrackKey | undefined =>
  tracks.find(({ key }) => path === `tracks.${key}.offered` || path === `tracks.${key}.positionsPerYear`)
    ?.key;

/** What stands in every list, or in the column of a track, which is there where it is asked about. */
const isShownAlready = (path: FieldPath): boolean =>
  path === 'id' || path === 'name' || path === 'city' || path === 'state' || trackShownBy(path) !== undefined;

function askedColumns({ fields = [], showsCoverage = false, thisYear }: TableParts): readonly Shown[] {
  const paths = [...new Set(fields)].filter(path => !isShownAlready(path));
  return [
    ...paths.map(path => ({
      ...fieldColumn(path),
      flexible: true,
      keptWidth: 18,
      cell: (program: Program) => notedCell(program, path, thisYear),
    })),
    ...(showsCoverage ? [{ ...coverageColumn, cell: coverageShare }] : []),
  ];
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
  return [`${groupDigits(shown)} of ${plural(total, 'program')}; without --limit all are shown.`];
}
