// The type and the check of an answers file, derived from the table of questions.
import * as v from 'valibot';
import { type CriterionId, criterionIds, maxImportance } from './criterion-ids.ts';
import { keysOf } from './keys-of.ts';
import {
  type OneEntry,
  type OpenAnswer,
  openAnswers,
  type QuestionEntry,
  valuesOf,
} from './question-entry.ts';
import { questions } from './questions.ts';

export type AnswerKey = keyof typeof questions;

type ValueOf<Q> = Q extends { readonly rows: readonly (readonly [infer V, ...unknown[]])[] } ? V : never;

/** A detail of another answer has no open answers of its own. */
type AnswerTo<Q extends QuestionEntry> = Q extends { readonly kind: 'place' }
  ? string
  : Q extends { readonly kind: 'weights' }
    ? { readonly [id in CriterionId]?: number }
    : Q extends { readonly kind: 'musts' }
      ? readonly CriterionId[]
      : Q extends { readonly range: object }
        ? number
        : Q extends { readonly kind: 'one' }
          ? ValueOf<Q>
          : Q extends { readonly askIf: { readonly where: string } }
            ? readonly ValueOf<Q>[]
            : OpenAnswer | readonly ValueOf<Q>[];

/** What an applicant answered; a missing key was not answered, `any` and `unsure` were. */
export type Answers = { readonly [id in AnswerKey]?: AnswerTo<(typeof questions)[id]> };

const picklist = (choices: readonly string[]) => v.picklist(choices, `one of ${choices.join(', ')}`);

const listOf = (choices: readonly string[]) =>
  v.pipe(
    v.array(picklist(choices), 'a list in brackets, such as [a, b]'),
    v.check(items => new Set(items).size === items.length, 'entries that are all different'),
  );

/** A list of wishes, or one of the open answers. */
const wishes = (choices: readonly string[]) =>
  v.union([v.picklist(openAnswers), listOf(choices)], `any, unsure, or a list of ${choices.join(', ')}`);

/** The digits of a whole number in groups of three, the same on every machine. */
const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');

const numberIn = ({ unit, min, max }: NonNullable<OneEntry['range']>) =>
  v.pipe(
    v.number(`${unit}s, a number`),
    v.minValue(min, `at least ${min} ${unit}`),
    v.maxValue(max, `at most ${grouped(max)} ${unit}s`),
  );

function oneOf({ rows, range }: OneEntry) {
  if (range !== undefined) return numberIn(range);
  const values = valuesOf(rows);
  const texts = values.filter(value => typeof value === 'string');
  if (texts.length === values.length) return picklist(texts);
  return v.union([v.boolean(), v.picklist(texts)], `true, false or ${texts.join(' or ')}`);
}

const importanceWords = `a number from 0 to ${maxImportance}`;
const importance = v.pipe(
  v.number(importanceWords),
  v.minValue(0, importanceWords),
  v.maxValue(maxImportance, importanceWords),
);

function schemaOf(question: QuestionEntry): v.GenericSchema {
  switch (question.kind) {
    case 'one':
      return oneOf(question);
    case 'many':
      return typeof question.askIf === 'object'
        ? listOf(valuesOf(question.rows))
        : wishes(valuesOf(question.rows));
    case 'place':
      return v.pipe(v.string('a city, a program id or LAT,LON in quotes'), v.maxLength(100));
    case 'weights':
      return v.strictObject(Object.fromEntries(criterionIds.map(id => [id, v.exactOptional(importance)])));
    case 'musts':
      return listOf(criterionIds);
  }
}

/** Strict, so that a misspelled key is an error; every key may be missing. */
export const answersSchema = v.pipe(
  v.strictObject(
    Object.fromEntries(keysOf(questions).map(id => [id, v.exactOptional(schemaOf(questions[id]))])),
  ),
  // The check and the type come from one table; the compiler cannot follow the check through its loop.
  v.guard((_checked): _checked is Answers => true),
);
