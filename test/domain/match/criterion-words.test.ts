import { describe, expect, test } from 'vitest';
import { mustIds } from '../../../src/domain/match/criteria.ts';
import { mustWords, plainWords } from '../../../src/domain/match/criterion-words.ts';
import type { Answers } from '../../../src/schema/answers.ts';
import { criterionIds } from '../../../src/schema/criterion-ids.ts';

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
    const texts = criterionIds.map(id => `${id}: ${plainWords(id, answers)}`);
    expect(texts.filter(text => !/^\w+: [A-Z].*\.$/u.test(text))).toEqual([]);
    expect(texts.filter(text => /%|undefined|Good: [,.]/u.test(text))).toEqual([]);
  });

  test('has words for a must if it can be one, short enough for a line', () => {
    const musts = [...mustIds, 'visa', 'img', 'clinicalYear'] as const;
    const texts = musts.flatMap(id => [wishes, {}].map(answers => `${id}: ${mustWords(id, answers)}`));
    expect(texts.filter(text => !/^\w+: (?!undefined)[a-z].{1,48}[^.]$/u.test(text))).toEqual([]);
  });
});

test.each([
  ['callModel', 'Good: night float or home call. Half as good: a mixture. Bad: another way.'],
  ['fellowship', 'Good: breast imaging or body or abdominal imaging in house, the more of them the better.'],
  ['location', 'Good: near Boise, ID; best within 50 miles.'],
  ['classSize', 'Good: classes of four or fewer.'],
  ['setting', 'Good: community or military.'],
  ['interviewFormat', 'Good: virtual. Bad: another kind of interview.'],
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

test.each<[Answers, string, string]>([
  [{ near: 'Boise, ID' }, 'Good: near Boise, ID; best within 50 miles.', 'are near Boise, ID'],
  [{ where: 'states', near: 'Boise, ID' }, 'Good: in one of the places', 'are in one of the places that'],
  [{ where: 'near' }, 'Good: in one of the places', 'are in one of the places that'],
])('the place after %j', (answers, plainly, onlyThose) => {
  expect(plainWords('location', answers)).toContain(plainly);
  expect(mustWords('location', answers)).toContain(onlyThose);
});

test.each<[Answers['classSize'], string]>([
  ['medium', 'Good: classes of five to eight. Bad: very small and very large ones.'],
  ['large', 'Good: classes of ten or more. Bad: classes of four or fewer.'],
  ['any', 'Good: a class of the size you want.'],
])('a class of size "%s"', (classSize = 'any', expected) => {
  expect(plainWords('classSize', { classSize })).toBe(expected);
});

test('fellowships as a must are those that are wanted, or any', () => {
  expect(mustWords('fellowship', wishes)).toBe('have one of your fellowships in house');
  expect(mustWords('fellowship', {})).toBe('have fellowships in house');
  expect(plainWords('fellowship', {})).toBe(
    'Good: fellowships in house, the more subspecialties the better.',
  );
});
