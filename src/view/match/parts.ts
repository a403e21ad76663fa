// What a criterion says about one program, for every view of a match: the value, its source, and which way it counts.
import type { Wishes } from '../../domain/match/answers.ts';
import type { Criterion } from '../../domain/match/criterion.ts';
import type { Part } from '../../domain/match/fit.ts';
import { sourceOf } from '../../domain/record/facts.ts';
import { readField } from '../../domain/record/field.ts';
import { offeredTracks } from '../../domain/record/tracks.ts';
import { bestRoute, bestWay } from '../../domain/routes/best.ts';
import { type FieldPath, labelOf } from '../../schema/labels.ts';
import type { Program, Source } from '../../schema/program.ts';
import type { Cell, CellKind, RawValue } from '../blocks.ts';
import { cellKindOf, factCell, factValue } from '../record/cells.ts';
import { placeOf } from '../record/names.ts';
import { groupDigits, wholeMiles } from '../words.ts';

/** Satisfied at least this much speaks for a program, at most its opposite against it. */
const clearly = 2 / 3;

/** Which way a criterion counts for a program; `open` where nothing is recorded. */
type Side = 'for' | 'partly' | 'against' | 'open';

function sideOf({ satisfaction, low, high }: Part): Side {
  if (satisfaction === undefined) return 'open';
  if (low >= clearly) return 'for';
  return high <= 1 - clearly ? 'against' : 'partly';
}

/** The criteria of a program that count one way, the heaviest first. */
export const reasonsOf = (parts: readonly Part[], side: Side): readonly Part[] =>
  parts.filter(part => sideOf(part) === side).sort((a, b) => b.weight - a.weight);

/** Labels of the tracks that a program is known to offer, short enough for a table unless the names are asked for. */
export const trackLabels = (program: Program, label: 'short' | 'name' = 'short'): readonly string[] =>
  offeredTracks(program).map(track => track[label]);

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
export function recordedValue(program: Program, criterion: Criterion, wishes: Wishes): RecordedValue {
  const words = wordsOf(program, criterion, wishes);
  if (words !== undefined) return { cell: words, kind: 'text' };
  const field = recordedField(program, criterion.fields);
  return field === undefined
    ? { cell: null, kind: 'text' }
    : { cell: factCell(program, field), kind: cellKindOf(field) };
}

/** The same without what limits it. */
export function plainValue(program: Program, criterion: Criterion, wishes: Wishes): RawValue | null {
  const words = wordsOf(program, criterion, wishes);
  if (words !== undefined) return words;
  const field = recordedField(program, criterion.fields);
  return field === undefined ? null : factValue(program, field);
}

/** What a criterion says that is about more than one field; undefined for every other. */
function wordsOf(program: Program, { id }: Criterion, wishes: Wishes): string | null | undefined {
  if (id === 'interventional') return wayWords(program, wishes);
  if (id === 'tracks') return trackLabels(program).join(', ') || null;
  return id === 'location' ? placeWords(program, wishes) : undefined;
}

/** The best way into IR with its parts: "DR with ESIR, then IR independent at mir, 6 years". */
function wayWords(program: Program, { routes }: Wishes): string | null {
  const route = bestRoute(program, routes);
  if (route === undefined || route.answer !== 'yes') return null;
  const where = route.from === route.to ? '' : ` at ${route.to.id}`;
  return `${route.rule.label}${where}, ${route.rule.years} years`;
}

function placeWords(program: Program, { origin }: Wishes): string {
  const miles = origin === undefined ? null : wholeMiles(program, origin);
  return miles === null ? placeOf(program) : `${placeOf(program)}, ${miles} mi`;
}

const recordedField = (program: Program, fields: readonly FieldPath[]): FieldPath | undefined =>
  fields.find(field => readField(program, field) !== undefined);

/** The fact at the program itself on which its best way into IR rests. */
function wayField(program: Program, { routes }: Wishes): FieldPath | undefined {
  const way = bestWay(program, routes);
  if (way?.answer !== 'yes') return undefined;
  if (way.rule.kind === 'integrated') return 'tracks.irIntegrated.offered';
  if (way.rule.kind === 'esir') return 'tracks.esir.offered';
  return way.isHere ? 'tracks.irIndependent.offered' : 'tracks.dr.offered';
}

/** The source of what is recorded; the place of a program needs none. */
export function sourceOfPart(program: Program, criterion: Criterion, wishes: Wishes): Source | undefined {
  const field =
    criterion.id === 'interventional' ? wayField(program, wishes) : recordedField(program, criterion.fields);
  return field === undefined ? undefined : sourceOf(program, field)?.source;
}

/** How much of the whole fit each criterion brings, 0 to 1. */
export function contributionsOf(parts: readonly Part[]): readonly number[] {
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  return parts.map(({ weight, expected }) => (total === 0 ? 0 : (weight * expected) / total));
}
