// What the criteria add up to for one program, and what is expected where nothing is recorded.
//
// With weights w and, for each criterion, the least and the most that its satisfaction can be (0 and 1 where nothing is
// recorded, twice the same where it is exact):
//   low      = Σ w·least / Σ w
//   high     = Σ w·most / Σ w
//   expected = Σ w·filling / Σ w, the filling (see `fillings`) kept between the least and the most
//   known    = 1 − (high − low)
// Sums are whole numbers of ten-thousandths for whole weights, so that equal fits are exactly equal.
import type { CriterionId } from '../../schema/criterion-ids.ts';
import type { Program } from '../../schema/program.ts';
import { seenBy, type Wishes } from './answers.ts';
import type { Weighed } from './criteria.ts';
import { type Bounds, boundsOf, type Satisfaction, share } from './criterion.ts';

/** One criterion as it counts for one program. */
export interface Part extends Weighed, Bounds {
  /** Undefined where nothing is recorded. */
  readonly satisfaction: Satisfaction | undefined;
  /** The satisfaction, or the filling as far as the bounds allow. */
  readonly expected: number;
}

export interface Fit extends Bounds {
  readonly expected: number;
  readonly known: number;
}

/** A program with what its record says of the wishes. */
export interface Fitted extends Fit {
  readonly program: Program;
  /** The record as the wishes see it: what it holds of other tracks or past its time is blank. */
  readonly seen: Program;
  readonly parts: readonly Part[];
  /** Musts that what is recorded neither meets nor fails. */
  readonly mustAsk: readonly CriterionId[];
}

const whole = 10_000;

/** A record with what it says of each criterion that plays a part, in the order of these; asked once. */
export interface Judged extends Pick<Fitted, 'program' | 'seen'> {
  /** Undefined where nothing is recorded. */
  readonly satisfactions: readonly (Satisfaction | undefined)[];
}

export function judge(program: Program, weighed: readonly Weighed[], wishes: Wishes): Judged {
  const seen = seenBy(wishes, program);
  return {
    program,
    seen,
    satisfactions: weighed.map(({ criterion }) => criterion.satisfaction(seen, wishes)),
  };
}

/** What each criterion is expected to be for a program of which nothing is recorded. */
export type Fillings = readonly number[];

/**
 * The mean of the stated satisfactions, drawn towards one half as long as few programs state anything, as if one more
 * program satisfied fully and one not at all: (Σ s + 1) / (n + 2). One program that allows moonlighting makes the
 * silent worth (1 + 1) / (1 + 2) = 0.67, nine of nine (9 + 1) / (9 + 2) = 0.91, and none 0.5; never as much as a yes.
 * A stronger doubt makes every statement worth more than the silence of a program that is no worse (`bench/ranking.js`).
 */
export const fillings = (judged: readonly Judged[], weighed: readonly Weighed[]): Fillings =>
  weighed.map((_, index) => {
    const stated = judged
      .map(({ satisfactions }) => satisfactions[index])
      .filter(satisfaction => satisfaction !== undefined)
      .map(boundsOf);
    const sum = stated.reduce((total, { low, high }) => total + (toPoints(low) + toPoints(high)) / 2, 0);
    return share((sum / whole + 1) / (stated.length + 2));
  });

/** The criteria as they count for a record. */
export const partsOf = (
  { seen, satisfactions }: Omit<Judged, 'program'>,
  weighed: readonly Weighed[],
  { wishes, filled }: { readonly wishes: Wishes; readonly filled: Fillings },
): readonly Part[] =>
  weighed.map(({ criterion, weight, must }, index) => {
    const satisfaction = satisfactions[index];
    const { low, high } = boundsOf(satisfaction);
    const filling = criterion.ifUnrecorded?.(wishes, seen) ?? filled[index] ?? 0;
    const expected = Math.min(high, Math.max(low, filling));
    return { criterion, weight, must, satisfaction, low, high, expected };
  });

/** The fit that the parts add up to; all zero when nothing has weight. */
export function fitOf(parts: readonly Part[]): Fit {
  const total = sum(parts, () => whole);
  const [low, expected, high] = [
    sum(parts, part => toPoints(part.low)),
    sum(parts, part => toPoints(part.expected)),
    sum(parts, part => toPoints(part.high)),
  ];
  if (total === 0) return { low: 0, expected: 0, high: 0, known: 0 };
  return {
    low: low / total,
    expected: expected / total,
    high: high / total,
    known: (total - (high - low)) / total,
  };
}

const toPoints = (value: number): number => Math.round(value * whole);

const sum = (parts: readonly Part[], points: (part: Part) => number): number =>
  parts.reduce((total, part) => total + part.weight * points(part), 0);
