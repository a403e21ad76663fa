// Answers that are typed as pairs, read and written: THING=WEIGHT for --importance, QUESTION=ANSWER for --prefer.
import { criteria } from '../../domain/match/criteria.ts';
import type { ManyQuestion, OneQuestion } from '../../domain/match/question.ts';
import { questionnaire } from '../../domain/match/questionnaire.ts';
import { clip } from '../../domain/record/text.ts';
import type { Answers } from '../../schema/answers.ts';
import { type CriterionId, criterionIds, maxImportance } from '../../schema/criterion-ids.ts';
import { UsageError } from '../errors.ts';
import { parseChoice, parseNumber, splitCondition } from '../parse.ts';

export function parseWeight(word: string, flag: string): readonly [CriterionId, number] {
  const { field, value } = splitCondition(flag, word, 'THING=WEIGHT');
  const weight = parseNumber(`${flag} ${field}=`, value, 0);
  if (weight > maxImportance)
    throw new UsageError(`${flag} takes 0 to ${maxImportance}, not ${clip(value)}.`);
  return [parseChoice(`thing for ${flag}`, field, criterionIds), weight];
}

/** Weights that differ from the start values. */
export const changedWeights = (answers: Answers): readonly string[] =>
  criteria.flatMap(({ id, start }) => {
    const weight = answers.importance?.[id];
    return weight === undefined || weight === start.weight(answers) ? [] : [`${id}=${weight}`];
  });

/** Questions with a closed list of answers. */
export const closedQuestions: readonly (OneQuestion | ManyQuestion)[] = questionnaire.filter(
  question => question.kind === 'one' || question.kind === 'many',
);

/** `classSize=small` or `callModel=night-float+mixed`, as the questionnaire offers them. */
export function parsePreference(word: string, flag: string): Answers {
  const { field, value } = splitCondition(flag, word, 'QUESTION=ANSWER');
  const ids = closedQuestions.map(({ id }) => id);
  const id = parseChoice(`question for ${flag}`, field, ids);
  const question = closedQuestions.find(each => each.id === id);
  if (question === undefined) return {};
  const known = [...question.options.map(({ key }) => key), ...(question.kind === 'many' ? ['any'] : [])];
  const keys = value.split('+').map(part => parseChoice(`answer for ${id}`, part, known));
  if (question.kind === 'many') return question.give({}, keys);
  const [only = ''] = keys;
  if (keys.length > 1) throw new UsageError(`${flag} ${id} takes one answer, not ${keys.length}.`);
  return question.give({}, only);
}

/** The answers to these questions as pairs; those without a preference are left out. */
export const preferencesFor = (ids: readonly string[], answers: Answers): readonly string[] =>
  closedQuestions
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id }) => {
      const given = answers[id];
      const values = Array.isArray(given) ? given : [given];
      const decided = values.filter(value => value !== undefined && value !== 'any' && value !== 'unsure');
      return decided.length === 0 ? [] : [`${id}=${decided.join('+')}`];
    });
