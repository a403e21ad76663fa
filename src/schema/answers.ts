// The schema of an answers file: what an applicant wants, and how much each thing matters.
import * as v from 'valibot';
import {
  type CriterionId,
  classSizes,
  clinicalYearWishes,
  criterionIds,
  goals,
  mostImportance,
  openAnswers,
  regionNames,
  subspecialties,
  visaNeeds,
  whereKinds,
  yesNoWishes,
} from './answer-choices.ts';
import { callModels, interviewFormats, settings, stateCodes, trackKeys } from './choices.ts';
import type { DeepReadonly } from './program.ts';

const oneOf = <const T extends readonly string[]>(choices: T) =>
  v.exactOptional(v.picklist(choices, `one of ${choices.join(', ')}`));

const listOf = <const T extends readonly string[]>(choices: T) =>
  v.pipe(
    v.array(v.picklist(choices, `one of ${choices.join(', ')}`), 'a list in brackets, such as [a, b]'),
    v.check(items => new Set(items).size === items.length, 'entries that are all different'),
  );

/** A list of wishes, or one of the open answers. */
const wishes = <const T extends readonly string[]>(choices: T) =>
  v.exactOptional(
    v.union([v.picklist(openAnswers), listOf(choices)], `any, unsure, or a list of ${choices.join(', ')}`),
  );

const importance = v.pipe(
  v.number('a number from 0 to 5'),
  v.minValue(0, 'a number from 0 to 5'),
  v.maxValue(mostImportance, 'a number from 0 to 5'),
);

const optionalImportance = v.exactOptional(importance);

/** One optional key a criterion, so that a misspelt one is an error. */
const importanceEntries = Object.fromEntries(criterionIds.map(id => [id, optionalImportance])) as Record<
  CriterionId,
  typeof optionalImportance
>;

/** Strict, so that a misspelt key is an error; every key may be missing. */
export const answersSchema = v.strictObject({
  goal: oneOf(goals),
  tracks: wishes(trackKeys),
  where: oneOf(whereKinds),
  states: v.exactOptional(listOf(stateCodes)),
  regions: v.exactOptional(listOf(regionNames)),
  near: v.exactOptional(v.pipe(v.string('a city, a program id or LAT,LON in quotes'), v.maxLength(100))),
  within: v.exactOptional(
    v.pipe(
      v.number('miles, a number'),
      v.minValue(1, 'at least 1 mile'),
      v.maxValue(12_500, 'at most 12,500 miles'),
    ),
  ),
  img: v.exactOptional(v.union([v.boolean(), v.picklist(['unsure'])], 'true, false or unsure')),
  visa: oneOf(visaNeeds),
  clinicalYear: oneOf(clinicalYearWishes),
  importance: v.exactOptional(v.strictObject(importanceEntries)),
  must: v.exactOptional(listOf(criterionIds)),
  classSize: oneOf(classSizes),
  callModel: wishes(callModels),
  independentCall: oneOf(yesNoWishes),
  researchRequired: oneOf(yesNoWishes),
  setting: wishes(settings),
  interviewFormat: wishes(interviewFormats),
  fellowship: wishes(subspecialties),
});

/** What an applicant answered; a missing key was not answered, `any` and `unsure` were. */
export type Answers = DeepReadonly<v.InferOutput<typeof answersSchema>>;
export type AnswerKey = keyof Answers;
