// What happens on one route: steps and seats, matches with their timing, what is unknown, and what to mind.
import type { clinicalYears, Qualifier } from '../../schema/choices.ts';
import type { FieldPath } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import { sourceOf } from '../record/facts.ts';
import { qualifierOf, readField } from '../record/field.ts';
import { kindOfCode } from '../record/nrmp-code.ts';
import type { Phase } from '../record/tracks.ts';
import type { Route } from './routes.ts';
import {
  closeSelectionYear,
  closeTiming,
  elsewhere,
  esirCredit,
  esirSelection,
  type MatchRule,
  type Need,
  type RouteRule,
  type Rule,
  reservedSeats,
  weakEvidence,
} from './rules.ts';

export type Seat = 'categorical' | 'advanced' | 'both' | 'unknown';

export interface RouteStep {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
  /** Undefined for a clinical year that is, or may be, done elsewhere. */
  readonly program: Program | undefined;
  /** The kind of seat where a residency begins through the Main Match. */
  readonly seat: Seat | undefined;
  /** Positions a year, where this step begins a track whose number is recorded. */
  readonly positions:
    | { readonly number: number; readonly qualifier: Qualifier | undefined; readonly field: FieldPath }
    | undefined;
}

/** Something on a route that is not recorded. */
export interface Unknown {
  readonly program: Program;
  readonly field: FieldPath;
  /** Whether the answer depends on it. */
  readonly decides: boolean;
  /** How much the blank means, where a study tells. */
  readonly evidence: Rule | undefined;
}

export interface Warning {
  readonly code: 'credit-is-decided' | 'close-selection' | 'reserved-seats';
  readonly program: Program;
  readonly rule: Rule;
}

type ClinicalYear = (typeof clinicalYears)[number];

const seats: Readonly<Record<ClinicalYear, Seat>> = {
  separate: 'advanced',
  included: 'categorical',
  both: 'both',
};

/** The kind of seat with which a route begins. */
export function seatOf({ rule, from }: Route): Seat {
  const clinicalYear = from.tracks[rule.entry]?.clinicalYear;
  return clinicalYear === undefined ? 'unknown' : seats[clinicalYear];
}

/** Whether a clinical year must be found apart; `either` where the program has both kinds of seats. */
export function clinicalYearToFind(route: Route): 'yes' | 'no' | 'either' | 'unknown' {
  return ({ advanced: 'yes', categorical: 'no', both: 'either', unknown: 'unknown' } as const)[seatOf(route)];
}

export function stepsOf(route: Route): readonly RouteStep[] {
  const seat = seatOf(route);
  return route.rule.phases.map(({ phase, stage, from, to }) => {
    const program = stage === 'from' ? route.from : route.to;
    const clinical = phase === 'clinical';
    return {
      phase,
      from,
      to,
      program: clinical && seat !== 'categorical' ? undefined : program,
      // A categorical seat begins with the clinical year, every other with PGY-2.
      seat: from === (seat === 'categorical' ? 1 : 2) ? seat : undefined,
      positions: positionsAt(route.rule, from, program),
    };
  });
}

/** Class size of the track that begins in a year: the entry in PGY-2, the independent part in PGY-6. */
function positionsAt({ entry }: RouteRule, year: number, program: Program): RouteStep['positions'] {
  const track = year === 2 ? entry : year === 6 ? 'irIndependent' : undefined;
  if (track === undefined) return undefined;
  const path = `tracks.${track}.positionsPerYear` as const;
  const number = readField(program, path);
  return typeof number === 'number'
    ? { number, qualifier: qualifierOf(program, path), field: path }
    : undefined;
}

/** The matches and selections in order; the time of a selection for ESIR is the program's own where recorded. */
export const matchesOf = ({ rule, from }: Route): readonly MatchRule[] =>
  rule.matches.map(match => {
    const selectedIn = match === esirSelection ? from.tracks.esir?.selectedIn : undefined;
    if (selectedIn === undefined) return match;
    const source = sourceOf(from, 'tracks.esir.selectedIn')?.source;
    return {
      ...match,
      timing: `${selectedIn}; no Match entry`,
      source: source?.url ?? source?.title ?? match.source,
    };
  });

/** What is unknown on a route: first what decides, then details of tracks that are known to exist. */
export const unknownsOf = (route: Route): readonly Unknown[] => [
  ...decidingUnknowns(route),
  ...route.rule.details.flatMap(({ stage, field }: Need): readonly Unknown[] => {
    const program = stage === 'from' ? route.from : route.to;
    const isOpen = readField(program, field) === undefined && isOffered(field, route);
    return isOpen ? [{ program, field, decides: false, evidence: undefined }] : [];
  }),
];

/** The unknowns on which the answer depends. */
export const decidingUnknowns = (route: Route): readonly Unknown[] =>
  route.needs
    .filter(({ field, answer }) => answer === 'unknown' && isOffered(field, route))
    .map(({ program, field }) => ({ program, field, decides: true, evidence: evidenceOf(field) }));

/** Each track is needed at one of the two places only, so that its path alone tells which. */
const isOffered = (field: FieldPath, { needs }: Route): boolean =>
  !needs.some(need => need.answer !== 'yes' && isOfferOf(need.field, field));

/** `tracks.esir.offered` stands over `tracks.esir.positionsPerYear`, not over itself. */
const isOfferOf = (offer: FieldPath, field: FieldPath): boolean =>
  field !== offer && offer === `${field.slice(0, field.lastIndexOf('.'))}.offered`;

const evidenceOf = (field: FieldPath): Rule | undefined =>
  field === 'tracks.esir.offered' ? weakEvidence : undefined;

export function warningsOf(route: Route): readonly Warning[] {
  const { rule, from, to } = route;
  const warnings: Warning[] = [];
  if (rule.kind === 'esir') {
    if ((latestYear(from.tracks.esir?.selectedIn) ?? 0) >= closeSelectionYear)
      warnings.push({ code: 'close-selection', program: from, rule: closeTiming });
    warnings.push({ code: 'credit-is-decided', program: to, rule: esirCredit });
  }
  if (from.tracks[rule.entry]?.nrmpCodes?.every(code => kindOfCode(code) === 'reserved'))
    warnings.push({ code: 'reserved-seats', program: from, rule: reservedSeats });
  return warnings;
}

/** The latest postgraduate year that a text names: 4 for "PGY-4", 4 for "R3" (third radiology year), 4 for "PGY-3 to PGY-4". */
export function latestYear(text: string | undefined): number | undefined {
  const years = Array.from(
    text?.matchAll(/\b(?:PGY|R)[ -]?(\d)(?:\s*(?:-|–|to|or|\/)\s*(\d)\b)?/giu) ?? [],
    ([words, first, second]) => Number(second ?? first) + (/^R/iu.test(words) ? 1 : 0),
  );
  return years.length === 0 ? undefined : Math.max(...years);
}

/** Every rule that a route rests on, each once; warnings carry their own. */
export function rulesBehind(route: Route): readonly Rule[] {
  const { rule, from, to } = route;
  const evidence = decidingUnknowns(route).flatMap(each => each.evidence ?? []);
  return [...new Set([...rule.rules, ...(from === to ? [] : [elsewhere]), ...evidence])];
}
