import { describe, expect, test } from 'vitest';
import { criteria } from '../../../src/domain/match/criteria.ts';
import { mustWords, plainWords } from '../../../src/domain/match/criterion-words.ts';
import type { Answers } from '../../../src/schema/answers.ts';

const wishes: Answers = {
  where: 'near',
  near: 'Boise, ID',
  callModel: ['night-float', 'home-call'],
  fellowship: ['breast', 'body'],
  classSize: 'small',
  setting: ['community', 'military'],
  interviewFormat: ['virtual'],
};

describe('every criterion', () => {
  test.each([
    ['nothing', {}],
    ['a wish each', wishes],
  ])('is explained in sentences without a formula where %s is answered', (_, answers) => {
    const texts = criteria.map(({ id }) => `${id}: ${plainWords(id, answers)}`);
    expect(texts.filter(text => !/^\w+: [A-Z].*\.$/u.test(text))).toEqual([]);
    expect(texts.filter(text => /%|undefined|Good: [,.]/u.test(text))).toEqual([]);
  });

  test('has words for a must if it can be one, short enough for a line', () => {
    const texts = criteria
      .filter(({ canBeMust }) => canBeMust)
      .map(({ id }) => `${id}: Only programs that ${mustWords(id, wishes)}`);
    expect(texts.filter(text => !/^\w+: Only programs that (?!undefined)[a-z].*[^.]$/u.test(text))).toEqual(
      [],
    );
    expect(texts.filter(text => text.replace(/^\w+: /u, '').length >= 70)).toEqual([]);
  });
});

test.each([
  ['callModel', 'Good: night float or home call. Half as good: a mixture. Bad: another way.'],
  ['fellowship', 'Good: breast imaging or body or abdominal imaging in house, the more of them the better.'],
  ['location', 'Good: near Boise, ID; best within 50 miles.'],
  ['classSize', 'Good: classes of four or fewer.'],
  ['setting', 'Good: community or military.'],
] as const)('%s speaks of the wish: %s', (id, expected) => {
  expect(plainWords(id, wishes)).toContain(expected);
});

test.each([
  ['researchRequired', 'yes', 'require a research project'],
  ['researchRequired', 'no', 'require no research project'],
  ['independentCall', 'yes', 'let you read on your own on call'],
  ['independentCall', 'no', 'have an attending beside you on call'],
] as const)('%s: %s as a must reads the right way round', (id, answer, expected) => {
  expect(mustWords(id, { [id]: answer })).toBe(expected);
  expect(plainWords(id, { [id]: answer })).toMatch(
    answer === 'yes' ? /Good: (?:you read|a research)/u : /Good: (?:an attending|no research)/u,
  );
});
