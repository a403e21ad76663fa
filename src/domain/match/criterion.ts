// What a criterion is: a question to a program that its recorded facts answer with a share of satisfaction.
import type { Qualifier } from '../../schema/choices.ts';
import type { CriterionId } from '../../schema/criterion-ids.ts';
import type { FieldPath } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import { type Answer, aboutTolerance } from '../record/answer.ts';
import { noteOf, qualifierOf, readField } from '../record/field.ts';
import type { Wishes } from './answers.ts';

/** Whom to ask when nothing is recorded. */
export type Addressee = 'coordinator' | 'director' | 'residents';

/** The least and the most that a satisfaction can be where a recorded fact leaves it open. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** 0 (not at all) to 1 (fully), or its bounds. */
export type Satisfaction = number | Bounds;

export interface Criterion {
  readonly id: CriterionId;
  readonly label: string;
  /** The fields that are read; the first one recorded is shown as the value. */
  readonly fields: readonly FieldPath[];
  /** How a recorded value becomes a share, in words. */
  readonly scale: string;
  /** The importance from 0 to 5 before the applicant changes it, and where it comes from. */
  readonly start: { readonly weight: (wishes: Wishes) => number; readonly why: string };
  /** Whether the applicant's answers say what would satisfy; without that the criterion has no weight. */
  readonly applies: (wishes: Wishes) => boolean;
  /** Undefined when nothing is recorded. */
  readonly satisfaction: (program: Program, wishes: Wishes) => Satisfaction | undefined;
  /** Whether it can be made a must; a program that is known to fail a must is removed. */
  readonly canBeMust: boolean;
  /** Whether a must is met, where that is not the same as a satisfaction above 0. */
  readonly meets?: (program: Program, wishes: Wishes) => Answer;
  /** What is expected where nothing is recorded, if the catalog's mean would mislead. */
  readonly ifUnrecorded?: (wishes: Wishes, program: Program) => number;
  readonly ask: {
    readonly who: Addressee;
    /** Asks only for what the record leaves open. */
    readonly text: (wishes: Wishes, program: Program) => string;
  };
}

export const always = (): boolean => true;

/** A fixed importance. */
export const startAt = (weight: number, why: string): Criterion['start'] => ({ weight: () => weight, why });

/**
 * The mean importance that 117 applicants gave a factor (1 to 5), rounded; doi.org/10.1016/j.acra.2018.05.001.
 * Criteria that are one factor of the survey share its importance, so that it counts once.
 */
export const surveyStart = (mean: number, factor: string, sharedBy = 1): Criterion['start'] =>
  startAt(
    Math.round(mean / sharedBy),
    `survey of 117 applicants: ${factor} ${mean.toFixed(2)} of 5${sharedBy === 1 ? '' : `, shared by ${sharedBy}`}`,
  );

/** Things that the survey did not ask about start without weight. */
export const unasked = startAt(0, 'not in the survey; yours to set');

/** A share as a number from 0 to 1 with four digits, so that sums are the same on every machine. */
export const share = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000;

/** 0 at `worst`, 1 at `best`, straight between them, flat beyond; `worst` may be the larger number. */
export const linear = (value: number, worst: number, best: number): number =>
  share((value - worst) / (best - worst));

/** The same on a logarithmic scale: doubling counts the same everywhere. */
export const logarithmic = (value: number, worst: number, best: number): number =>
  linear(Math.log(value), Math.log(worst), Math.log(best));

/** What a list is worth that is read as complete; at least so much where its note calls it a selection. */
export const listedAt = (program: Program, path: FieldPath, named: number): Satisfaction =>
  /selection|incomplete|emphasis/iu.test(noteOf(program, path) ?? '') ? between(named, 1) : named;

export const ofAnswer = (answer: Answer): number | undefined =>
  answer === 'unknown' ? undefined : Number(answer === 'yes');

/** A satisfaction between two shares; a number where they are the same. */
export const between = (low: number, high: number): Satisfaction => (low === high ? low : { low, high });

export const boundsOf = (satisfaction: Satisfaction | undefined): Bounds => {
  if (satisfaction === undefined) return { low: 0, high: 1 };
  return typeof satisfaction === 'number' ? { low: satisfaction, high: satisfaction } : satisfaction;
};

/**
 * How far a recorded number satisfies; undefined when there is none. An inexact one gives bounds: "up to 10" is
 * anything from 0 to 10. Between the `knots` and beyond them the scale only rises or only falls.
 */
export function scoreAt(
  program: Program,
  path: FieldPath,
  { scale, knots = [] }: { readonly scale: (value: number) => number; readonly knots?: readonly number[] },
): Satisfaction | undefined {
  const value = readField(program, path);
  if (typeof value !== 'number') return undefined;
  const [from, to] = spanOf(value, qualifierOf(program, path));
  const shares = [from, to, ...knots.filter(knot => from < knot && knot < to)].map(scale);
  return between(Math.min(...shares), Math.max(...shares));
}

/** The least and the most that a number so written can be. */
function spanOf(value: number, qualifier: Qualifier | undefined): readonly [number, number] {
  if (qualifier === 'upTo') return [0, value];
  if (qualifier === 'atLeast') return [value, Number.POSITIVE_INFINITY];
  if (qualifier === 'about') return [value * (1 - aboutTolerance), value * (1 + aboutTolerance)];
  return [value, value];
}

/** A recorded yes or no as 1 or 0. */
export function flagAt(program: Program, path: FieldPath): number | undefined {
  const value = readField(program, path);
  return typeof value === 'boolean' ? Number(value) : undefined;
}

/** Whether a recorded choice is among the wishes; 1, 0, or `half` for a value that is partly one. */
export function choiceAt(
  program: Program,
  path: FieldPath,
  { among, half }: { readonly among: readonly string[]; readonly half?: string },
): number | undefined {
  const value = readField(program, path);
  if (typeof value !== 'string') return undefined;
  if (among.includes(value)) return 1;
  return value === half ? 0.5 : 0;
}

/** Whether a program meets a criterion that was made a must. */
export function meetsMust(criterion: Criterion, program: Program, wishes: Wishes): Answer {
  if (criterion.meets !== undefined) return criterion.meets(program, wishes);
  const satisfied = criterion.satisfaction(program, wishes);
  const { low, high } = boundsOf(satisfied);
  if (low > 0) return 'yes';
  return high === 0 ? 'no' : 'unknown';
}

/** A recorded yes that satisfies. */
export const wantedFlag = (
  parts: Pick<Criterion, 'id' | 'label' | 'start' | 'ask'> & { readonly field: FieldPath },
): Criterion => {
  const { field, ...rest } = parts;
  return {
    ...rest,
    fields: [field],
    scale: 'yes 100 %, no 0 %',
    applies: always,
    satisfaction: program => flagAt(program, field),
    canBeMust: true,
  };
};
