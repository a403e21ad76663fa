// Ranks programs by how well their recorded facts fit what an applicant wants; pure, and the same on every machine.
//
// With weights w and satisfactions s (0 to 1) over the criteria that count:
//   low      = Σ w·s / Σ w  with s = 0 where nothing is recorded
//   high     = the same with s = 1 there
//   expected = the same with a default there (see `defaultShares`)
//   known    = Σ w of the criteria with a recorded fact / Σ w
// Sums are whole numbers of ten-thousandths for whole weights, so that equal fits are exactly equal.
import type { CriterionId } from '../../schema/criterion-ids.ts';
import type { Program } from '../../schema/program.ts';
import { compareText } from '../record/text.ts';
import { seenBy, type Wishes } from './answers.ts';
import { type Weighed, weigh } from './criteria.ts';
import { type Criterion, meetsMust, share } from './criterion.ts';

/** One criterion as it counts for one program. */
export interface Part extends Weighed {
  /** Undefined where nothing is recorded. */
  readonly satisfaction: number | undefined;
  /** The satisfaction, or the default where nothing is recorded. */
  readonly expected: number;
}

export interface Fit {
  readonly low: number;
  readonly expected: number;
  readonly high: number;
  readonly known: number;
}

export interface Ranked extends Fit {
  readonly program: Program;
  /** The record as the wishes see it: what it holds of other tracks or past its time is blank. */
  readonly seen: Program;
  /** From 1. */
  readonly rank: number;
  readonly parts: readonly Part[];
  /** Musts about which nothing is recorded. */
  readonly mustAsk: readonly CriterionId[];
  /** What is recorded does not tell it apart from the program ranked before it. */
  readonly tied: boolean;
}

/** A program that is known to fail a must. */
export interface Excluded {
  readonly program: Program;
  readonly because: readonly CriterionId[];
}

export interface MatchResult {
  /** Empty when no criterion has weight. */
  readonly ranked: readonly Ranked[];
  readonly excluded: readonly Excluded[];
  readonly weighed: readonly Weighed[];
}

const whole = 10_000;

/** Ranks the programs by expected fit, then by known share, then by id. */
export function matchPrograms(programs: readonly Program[], wishes: Wishes): MatchResult {
  const weighed = weigh(wishes);
  const excluded: Excluded[] = [];
  const fitted: Omit<Ranked, 'rank' | 'tied'>[] = [];
  const defaults = defaultShares(
    programs.map(program => seenBy(wishes, program)),
    weighed,
    wishes,
  );
  for (const program of programs) {
    const seen = seenBy(wishes, program);
    const musts = weighed
      .filter(({ must }) => must)
      .map(({ criterion }) => ({ id: criterion.id, met: meetsMust(criterion, seen, wishes) }));
    const because = musts.filter(({ met }) => met === 'no').map(({ id }) => id);
    if (because.length > 0) excluded.push({ program, because });
    else {
      const parts = partsOf(seen, weighed, { wishes, defaults });
      const mustAsk = musts.filter(({ met }) => met === 'unknown').map(({ id }) => id);
      fitted.push({ program, seen, parts, mustAsk, ...fitOf(parts) });
    }
  }
  const hasWeight = weighed.some(({ weight }) => weight > 0);
  return {
    ranked: hasWeight ? rank(fitted) : [],
    excluded: excluded.sort((a, b) => compareText(a.program.id, b.program.id)),
    weighed,
  };
}

type Defaults = ReadonlyMap<Criterion, number>;

/**
 * What is expected where nothing is recorded: the mean of the recorded satisfactions, as if one more program
 * satisfied fully and one not at all, so that a handful of sites decides little; or what the criterion itself expects.
 */
export const defaultShares = (
  programs: readonly Program[],
  weighed: readonly Weighed[],
  wishes: Wishes,
): Defaults =>
  new Map(
    weighed.map(({ criterion }) => {
      if (criterion.ifUnrecorded !== undefined) return [criterion, criterion.ifUnrecorded.share(wishes)];
      const recorded = programs
        .map(program => criterion.satisfaction(program, wishes))
        .filter(satisfaction => satisfaction !== undefined);
      const sum = recorded.reduce((total, each) => total + toPoints(each), 0);
      return [criterion, share((sum / whole + 1) / (recorded.length + 2))];
    }),
  );

const partsOf = (
  program: Program,
  weighed: readonly Weighed[],
  { wishes, defaults }: { readonly wishes: Wishes; readonly defaults: Defaults },
): readonly Part[] =>
  weighed.map(each => {
    const satisfaction = each.criterion.satisfaction(program, wishes);
    return { ...each, satisfaction, expected: satisfaction ?? defaults.get(each.criterion) ?? 0 };
  });

/** The fit that the parts add up to; all zero when nothing has weight. */
export function fitOf(parts: readonly Part[]): Fit {
  const total = sum(parts, () => whole);
  const shareOf = (value: (part: Part) => number): number =>
    total === 0 ? 0 : sum(parts, part => toPoints(value(part))) / total;
  return {
    low: shareOf(({ satisfaction }) => satisfaction ?? 0),
    expected: shareOf(({ expected }) => expected),
    high: shareOf(({ satisfaction }) => satisfaction ?? 1),
    known: shareOf(({ satisfaction }) => Number(satisfaction !== undefined)),
  };
}

const toPoints = (value: number): number => Math.round(value * whole);

const sum = (parts: readonly Part[], points: (part: Part) => number): number =>
  parts.reduce((total, part) => total + part.weight * points(part), 0);

function rank(fitted: readonly Omit<Ranked, 'rank' | 'tied'>[]): readonly Ranked[] {
  const ordered = [...fitted].sort(
    (a, b) => b.expected - a.expected || b.known - a.known || compareText(a.program.id, b.program.id),
  );
  return ordered.map((each, index) => {
    const previous = ordered[index - 1];
    return { ...each, rank: index + 1, tied: previous !== undefined && isTied(previous, each) };
  });
}

/** Two intervals overlap so much that the order is undetermined when half of the narrower lies in the other. */
export function isTied(a: Fit, b: Fit): boolean {
  const narrower = Math.min(a.high - a.low, b.high - b.low);
  const overlap = Math.min(a.high, b.high) - Math.max(a.low, b.low);
  return overlap >= 0 && overlap >= narrower / 2;
}
