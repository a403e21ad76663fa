// What an applicant answered, and what of it counts when programs are weighed.
import type { Answers } from '../../schema/answers.ts';
import type { CriterionId } from '../../schema/criterion-ids.ts';
import type { Program } from '../../schema/program.ts';
import type { OpenAnswer } from '../../schema/question-entry.ts';
import type { Point } from '../query/distance.ts';
import type { Lens } from '../record/lens.ts';
import type { RouteIndex } from '../routes/route-index.ts';

/** Answers with the place that `near` names. */
export interface Wishes extends Answers {
  readonly origin?: Point | undefined;
  /** The routes of the catalog, for the ways into IR. */
  readonly routes?: RouteIndex | undefined;
  /** What of a record counts for these wishes; everything unless given. The routes are those of the records so seen. */
  readonly lens?: Lens | undefined;
  /** Nobody named the tracks: they follow from the goal. */
  readonly assumesTracks?: true;
}

/** The record with blanks for what does not count. */
export const seenBy = ({ lens }: Pick<Wishes, 'lens'>, program: Program): Program =>
  lens?.(program) ?? program;

/** The entries of a list of wishes; none for "no preference", "don't know yet" and no answer. */
export const wished = <T extends string>(answer: OpenAnswer | readonly T[] | undefined): readonly T[] =>
  answer === undefined || typeof answer === 'string' ? [] : answer;

/** Whether one wish of a closed list was answered with a preference. */
export const isDecided = (answer: string | undefined): boolean =>
  answer !== undefined && answer !== 'any' && answer !== 'unsure';

/** The visa that is needed. */
export const neededVisa = ({ visa }: Answers): 'J-1' | 'H-1B' | undefined =>
  visa === 'J-1' || visa === 'H-1B' ? visa : undefined;

/** Whether a place was named. */
export const namesPlace = ({ where, states = [], regions = [], origin, near }: Wishes): boolean =>
  where !== 'any' &&
  where !== 'unsure' &&
  (states.length > 0 || regions.length > 0 || origin !== undefined || near !== undefined);

/** Where nobody was asked for tracks, who wants to become a diagnostic radiologist wants DR, as the questionnaire proposes. */
export const withOwnTracks = (answers: Answers): Wishes =>
  answers.goal === 'diagnostic' && answers.tracks === undefined
    ? { ...answers, tracks: ['dr'], assumesTracks: true }
    : answers;

const mustsByAnswer: readonly CriterionId[] = ['visa', 'img', 'clinicalYear'];

/** Whether an answer of its own makes the criterion a must, so that the interview need not offer it as one. */
export const isMustByAnswer = (id: CriterionId): boolean => mustsByAnswer.includes(id);

/** Criteria that a program must not fail: chosen as such, or following from an answer. */
export function mustHaves(answers: Answers): ReadonlySet<CriterionId> {
  const { must = [], img, clinicalYear } = answers;
  return new Set<CriterionId>([
    ...must,
    ...(neededVisa(answers) === undefined ? [] : (['visa'] as const)),
    ...(img === true ? (['img'] as const) : []),
    ...(clinicalYear === 'must' ? (['clinicalYear'] as const) : []),
  ]);
}

/** `later` over `earlier`; a place named later replaces every place named earlier, and weights are merged. */
export function mergeAnswers(earlier: Answers, later: Answers): Answers {
  const importance = { ...earlier.importance, ...later.importance };
  return {
    ...(later.where === undefined ? earlier : withoutPlaces(earlier)),
    ...later,
    ...(Object.keys(importance).length === 0 ? {} : { importance }),
  };
}

/** Answers in which no place is named. */
export function withoutPlaces(answers: Answers): Answers {
  const { states: _states, regions: _regions, near: _near, within: _within, ...rest } = answers;
  return rest;
}
