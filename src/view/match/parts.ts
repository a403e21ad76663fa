// What a criterion says about one program, for every view of a match: the value, its source, and which way it counts.
import type { Wishes } from '../../domain/match/answers.ts';
import type { Criterion } from '../../domain/match/criterion.ts';
import type { Fitted, Part } from '../../domain/match/fit.ts';
import { bestWayIntoIr } from '../../domain/match/interventional.ts';
import { milesTo } from '../../domain/query/distance.ts';
import { sourceOf } from '../../domain/record/facts.ts';
import { readField } from '../../domain/record/field.ts';
import { offersTrack, tracks } from '../../domain/record/tracks.ts';
import { type FieldPath, labelOf } from '../../schema/labels.ts';
import type { Program, Source } from '../../schema/program.ts';
import type { Cell, CellKind } from '../blocks.ts';
import { cellKindOf, factCell } from '../record/cells.ts';
import { groupDigits } from '../words.ts';

/** Satisfied at least this much speaks for a program, at most its opposite against it. */
const clearly = 2 / 3;

export interface Reasons {
  readonly for: readonly Part[];
  readonly partly: readonly Part[];
  readonly against: readonly Part[];
  /** Not recorded. */
  readonly open: readonly Part[];
}

/** The criteria of a program by what they say, the heaviest first. */
export function reasonsOf(parts: readonly Part[]): Reasons {
  const ordered = parts.toSorted((a, b) => b.weight - a.weight);
  const known = (test: (part: Part) => boolean): readonly Part[] =>
    ordered.filter(part => part.satisfaction !== undefined && test(part));
  const speaksFor = ({ low }: Part): boolean => low >= clearly;
  const speaksAgainst = ({ high }: Part): boolean => high <= 1 - clearly;
  return {
    for: known(speaksFor),
    partly: known(part => !speaksFor(part) && !speaksAgainst(part)),
    against: known(speaksAgainst),
    open: ordered.filter(({ satisfaction }) => satisfaction === undefined),
  };
}

/** Labels of the tracks that a program is known to offer, short enough for a table. */
export const offeredTracks = (program: Program): readonly string[] =>
  tracks.filter(({ key }) => offersTrack(program, key) === 'yes').map(({ short }) => short);

export interface RecordedValue {
  readonly cell: Cell;
  readonly kind: CellKind;
}

/** The value in words, for a column in which every row is of another kind. */
export function valueWords(program: Program, criterion: Criterion, wishes: Wishes): Cell {
  const { cell, kind } = recordedValue(program, criterion, wishes);
  if (cell === null || typeof cell !== 'object' || !('value' in cell) || typeof cell.value !== 'number')
    return cell;
  const field = recordedField(program, criterion.fields);
  const unit = field === undefined ? undefined : labelOf(field).unit;
  const digits = groupDigits(cell.value);
  return { ...cell, value: kind === 'money' ? `$${digits}` : [digits, unit].join(' ').trim() };
}

/** What is recorded of a program about a criterion. */
export function recordedValue(program: Program, { id, fields }: Criterion, wishes: Wishes): RecordedValue {
  if (id === 'interventional') return { cell: wayWords(program, wishes), kind: 'text' };
  if (id === 'tracks') {
    const offered = offeredTracks(program);
    return { cell: offered.length === 0 ? null : offered.join(', '), kind: 'text' };
  }
  if (id === 'location') return { cell: placeWords(program, wishes), kind: 'text' };
  const field = recordedField(program, fields);
  return field === undefined
    ? { cell: null, kind: 'text' }
    : { cell: factCell(program, field), kind: cellKindOf(field) };
}

/** The best way into IR with its parts: "DR with ESIR, then IR independent at mir, 6 years". */
function wayWords(program: Program, { routes }: Wishes): string | null {
  const route = bestWayIntoIr(program, routes);
  if (route === undefined || route.answer !== 'yes') return null;
  const where = route.from.id === route.to.id ? '' : ` at ${route.to.id}`;
  return `${route.rule.label}${where}, ${route.rule.years} years`;
}

function placeWords(program: Program, { origin }: Wishes): string {
  const place = `${program.city}, ${program.state}`;
  const miles = origin === undefined ? undefined : milesTo(program, origin);
  return miles === undefined ? place : `${place}, ${Math.round(miles)} mi`;
}

const recordedField = (program: Program, fields: readonly FieldPath[]): FieldPath | undefined =>
  fields.find(field => readField(program, field) !== undefined);

/** The fact at the program itself on which its best way into IR rests. */
function wayField(program: Program, { routes }: Wishes): FieldPath | undefined {
  const route = bestWayIntoIr(program, routes);
  if (route === undefined || route.answer !== 'yes') return undefined;
  if (route.rule.kind === 'integrated') return 'tracks.irIntegrated.offered';
  if (route.rule.kind === 'esir') return 'tracks.esir.offered';
  return route.from.id === route.to.id ? 'tracks.irIndependent.offered' : 'tracks.dr.offered';
}

/** The source of what is recorded; the place of a program needs none. */
export function sourceOfPart(program: Program, criterion: Criterion, wishes: Wishes): Source | undefined {
  const field =
    criterion.id === 'interventional' ? wayField(program, wishes) : recordedField(program, criterion.fields);
  return field === undefined ? undefined : sourceOf(program, field)?.source;
}

/** How much of the whole fit a criterion brings, 0 to 1. */
export function contributionOf({ weight, expected }: Part, { parts }: Pick<Fitted, 'parts'>): number {
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  return total === 0 ? 0 : (weight * expected) / total;
}
