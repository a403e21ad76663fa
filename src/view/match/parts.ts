// What a criterion says about one program, for every view of a match: the value, its source, and which way it counts.
import type { Wishes } from '../../domain/match/answers.ts';
import type { Criterion } from '../../domain/match/criterion.ts';
import { bestWayIntoIr } from '../../domain/match/interventional.ts';
import type { Part, Ranked } from '../../domain/match/ranking.ts';
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
  /** Not published. */
  readonly open: readonly Part[];
}

/** The criteria of a program by what they say, the heaviest first. */
export function reasonsOf(parts: readonly Part[]): Reasons {
  const ordered = parts.toSorted((a, b) => b.weight - a.weight);
  const known = (test: (satisfaction: number) => boolean): readonly Part[] =>
    ordered.filter(({ satisfaction }) => satisfaction !== undefined && test(satisfaction));
  return {
    for: known(satisfaction => satisfaction >= clearly),
    partly: known(satisfaction => satisfaction < clearly && satisfaction > 1 - clearly),
    against: known(satisfaction => satisfaction <= 1 - clearly),
    open: ordered.filter(({ satisfaction }) => satisfaction === undefined),
  };
}

/** Labels of the tracks that a program is known to offer, short enough for a table. */
export const offeredTracks = (program: Program): readonly string[] =>
  tracks.filter(({ key }) => offersTrack(program, key) === 'yes').map(({ short }) => short);

export interface PublishedValue {
  readonly cell: Cell;
  readonly kind: CellKind;
}

/** The value in words, for a column in which every row is of another kind. */
export function valueWords(program: Program, criterion: Criterion, wishes: Wishes): Cell {
  const { cell, kind } = publishedValue(program, criterion, wishes);
  if (cell === null || typeof cell !== 'object' || !('value' in cell) || typeof cell.value !== 'number')
    return cell;
  const field = publishedField(program, criterion.fields);
  const unit = field === undefined ? undefined : labelOf(field).unit;
  const digits = groupDigits(cell.value);
  return { ...cell, value: kind === 'money' ? `$${digits}` : [digits, unit].join(' ').trim() };
}

/** What the program publishes about a criterion. */
export function publishedValue(program: Program, { id, fields }: Criterion, wishes: Wishes): PublishedValue {
  if (id === 'interventional') return { cell: wayWords(program, wishes), kind: 'text' };
  if (id === 'tracks') {
    const offered = offeredTracks(program);
    return { cell: offered.length === 0 ? null : offered.join(', '), kind: 'text' };
  }
  if (id === 'location') return { cell: placeWords(program, wishes), kind: 'text' };
  const field = publishedField(program, fields);
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

const publishedField = (program: Program, fields: readonly FieldPath[]): FieldPath | undefined =>
  fields.find(field => readField(program, field) !== undefined);

/** The fact at the program itself on which its best way into IR rests. */
function wayField(program: Program, { routes }: Wishes): FieldPath | undefined {
  const route = bestWayIntoIr(program, routes);
  if (route === undefined || route.answer !== 'yes') return undefined;
  if (route.rule.kind === 'integrated') return 'tracks.irIntegrated.offered';
  if (route.rule.kind === 'esir') return 'tracks.esir.offered';
  return route.from.id === route.to.id ? 'tracks.irIndependent.offered' : 'tracks.dr.offered';
}

/** The source of what is published; the place of a program needs none. */
export function sourceOfPart(program: Program, criterion: Criterion, wishes: Wishes): Source | undefined {
  const field =
    criterion.id === 'interventional' ? wayField(program, wishes) : publishedField(program, criterion.fields);
  return field === undefined ? undefined : sourceOf(program, field)?.source;
}

/** How much of the whole fit a criterion brings, 0 to 1. */
export function contributionOf({ weight, expected }: Part, { parts }: Pick<Ranked, 'parts'>): number {
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  return total === 0 ? 0 : (weight * expected) / total;
}
