import * as v from 'valibot';
import { expect, test } from 'vitest';
import { answersSchema } from '../../src/schema/answers.ts';
import { criterionIds } from '../../src/schema/criterion-ids.ts';

const messages = (answers: unknown): readonly string[] =>
  (v.safeParse(answersSchema, answers).issues ?? []).map(({ message }) => message);

test('every criterion can be weighed', () => {
  const importance = Object.fromEntries(criterionIds.map(id => [id, 1]));
  expect(v.is(answersSchema, { importance })).toBe(true);
  expect(v.is(answersSchema, { importance: { other: 1 } })).toBe(false);
});

test.each([
  [{ goal: 'diagnostc' }, 'one of diagnostic, interventional, undecided'],
  [{ where: 'here' }, 'one of states, regions, near, any, unsure'],
  [{ tracks: 'dr' }, 'any, unsure, or a list of dr, irIntegrated, esir, irIndependent'],
  [{ states: 'any' }, 'a list in brackets, such as [a, b]'],
  [{ states: ['MO', 'MO'] }, 'entries that are all different'],
  [{ img: 'maybe' }, 'true, false or unsure'],
  [{ near: 5 }, 'a city, a program id or LAT,LON in quotes'],
  [{ within: 'far' }, 'miles, a number'],
  [{ within: 0 }, 'at least 1 mile'],
  [{ within: 20_000 }, 'at most 12,500 miles'],
  [{ importance: { salary: 9 } }, 'a number from 0 to 5'],
  [{ must: ['airp', 'airp'] }, 'entries that are all different'],
])('%j: %s', (answers, message) => {
  expect(messages(answers)).toEqual([message]);
});

test('open answers, details and numbers between the rows are taken', () => {
  expect(messages({ tracks: 'any', fellowship: ['breast'], within: 77, states: [], img: true })).toEqual([]);
  expect(messages({})).toEqual([]);
});
