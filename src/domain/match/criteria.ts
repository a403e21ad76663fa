// The registry of criteria, in the order of criterionIds.
import { type CriterionId, criterionIds } from '../../schema/criterion-ids.ts';
import type { Program } from '../../schema/program.ts';
import { readField } from '../record/field.ts';
import { isMustByAnswer, mustHaves, type Wishes } from './answers.ts';
import { benefitCriteria } from './benefit-criteria.ts';
import { careerCriteria } from './career-criteria.ts';
import type { Criterion } from './criterion.ts';
import { placeCriteria } from './place-criteria.ts';
import { trainingCriteria } from './training-criteria.ts';
import { volumeCriteria } from './volume-criteria.ts';

const byId: ReadonlyMap<CriterionId, Criterion> = new Map(
  [...careerCriteria, ...placeCriteria, ...trainingCriteria, ...volumeCriteria, ...benefitCriteria].map(
    each => [each.id, each],
  ),
);

export function criterionOf(id: CriterionId): Criterion {
  const criterion = byId.get(id);
  if (criterion === undefined) throw new Error(`No criterion is called ${id}`);
  return criterion;
}

export const criteria: readonly Criterion[] = criterionIds.map(criterionOf);

/** The criteria without which somebody may say not to go, also those that an answer makes a must. */
export const mustIds: readonly CriterionId[] = criteria.flatMap(({ id, canBeMust }) =>
  canBeMust || isMustByAnswer(id) ? [id] : [],
);

/** The importance that counts: the applicant's, else the start value; 0 where no wish is known. */
export function weightOf(criterion: Criterion, wishes: Wishes): number {
  if (!criterion.applies(wishes)) return 0;
  return wishes.importance?.[criterion.id] ?? criterion.start.weight(wishes);
}

/** A criterion with what the applicant makes of it. */
export interface Weighed {
  readonly criterion: Criterion;
  readonly weight: number;
  readonly must: boolean;
}

/** The criteria that play a part: those with weight, and those that are a must. */
export function weigh(wishes: Wishes): readonly Weighed[] {
  const musts = mustHaves(wishes);
  return criteria
    .map(criterion => ({
      criterion,
      weight: weightOf(criterion, wishes),
      must: musts.has(criterion.id) && criterion.applies(wishes),
    }))
    .filter(({ weight, must }) => weight > 0 || must);
}

/** Whether the record holds something that the criterion reads. */
export const isRecorded = (program: Program, { fields }: Criterion): boolean =>
  fields.some(field => readField(program, field) !== undefined);
