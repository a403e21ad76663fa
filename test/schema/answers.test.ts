import * as v from 'valibot';
import { expect, test } from 'vitest';
import { questionnaire } from '../../src/domain/match/questionnaire.ts';
import { criterionIds } from '../../src/schema/answer-choices.ts';
import { answersSchema } from '../../src/schema/answers.ts';

test('every question has a key, and every key a question', () => {
  expect(Object.keys(answersSchema.entries).sort()).toEqual(questionnaire.map(({ id }) => id).sort());
});

test('every option of a question is a valid answer', () => {
  for (const question of questionnaire) {
    if (question.kind !== 'one' && question.kind !== 'many') continue;
    for (const { key } of question.options) {
      const answers = question.kind === 'one' ? question.give({}, key) : question.give({}, [key]);
      expect(v.safeParse(answersSchema, answers).issues, `${question.id} ${key}`).toBeUndefined();
    }
  }
});

test('every criterion can be weighed', () => {
  const importance = Object.fromEntries(criterionIds.map(id => [id, 1]));
  expect(v.is(answersSchema, { importance })).toBe(true);
  expect(v.is(answersSchema, { importance: { other: 1 } })).toBe(false);
});
