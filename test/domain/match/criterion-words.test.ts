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

describe.each(criteria.map(({ id, canBeMust }) => ({ id, canBeMust })))('$id', ({ id, canBeMust }) => {
  test.each([[{}], [wishes]])('is explained in sentences without a formula', answers => {
    const text = plainWords(id, answers);
    expect(text).toMatch(/^[A-Z].*\.$/u);
    expect(text).not.toMatch(/%|undefined|Good: [,.]/u);
  });

  test('has words for a must if it can be one, short enough for a line', () => {
    const text = mustWords(id, wishes);
    if (canBeMust) expect(text).toMatch(/^[a-z].*[^.]$/u);
    expect(`Only programs that ${text ?? ''}`.length).toBeLessThan(70);
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
