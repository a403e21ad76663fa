import { describe, expect, test } from 'vitest';
import {
  changedWeights,
  closedQuestions,
  parsePreference,
  parseWeight,
  preferencesFor,
} from '../../../src/cli/match/pairs.ts';

describe('weights', () => {
  test.each([
    ['classSize=4', ['classSize', 4]],
    ['SALARY = 0', ['salary', 0]],
    ['airp=2.5', ['airp', 2.5]],
  ])('%s', (word, expected) => expect(parseWeight(word, '--importance')).toEqual(expected));

  test.each([
    ['salary', '--importance takes THING=WEIGHT'],
    ['salary=6', '--importance takes 0 to 5, not 6.'],
    ['salary=much', '--importance salary= takes a number'],
    ['sallary=1', 'Unknown thing for --importance "sallary". Did you mean salary'],
  ])('%s is refused', (word, message) => {
    expect(() => parseWeight(word, '--importance')).toThrow(message);
  });

  test.each([
    [{}, []],
    [{ importance: { salary: 1, airp: 4 } }, ['airp=4']],
    [{ importance: { airp: 1, salary: 5 } }, ['salary=5', 'airp=1']],
  ])('those that are not the start values are written: %j', (answers, words) => {
    expect(changedWeights(answers)).toEqual(words);
  });
});

describe('preferences', () => {
  const ids = closedQuestions.map(({ id }) => id);

  test.each([
    ['classSize=small', { classSize: 'small' }],
    ['CALLMODEL=mixed+home-call', { callModel: ['home-call', 'mixed'] }],
    ['setting=any', { setting: 'any' }],
  ])('%s', (word, expected) => expect(parsePreference(word, '--prefer')).toEqual(expected));

  test.each([
    ['classSize', '--prefer takes QUESTION=ANSWER'],
    ['must=location', 'Unknown question for --prefer'],
    ['classSize=tiny', 'Unknown answer for classSize'],
    ['classSize=small+large', '--prefer classSize takes one answer, not 2.'],
  ])('%s is refused', (word, message) => {
    expect(() => parsePreference(word, '--prefer')).toThrow(message);
  });

  test.each([
    [
      { classSize: 'small', callModel: ['mixed', 'home-call'], goal: 'diagnostic' },
      ['classSize=small', 'callModel=mixed+home-call'],
    ],
    [{ classSize: 'any', callModel: 'unsure', goal: 'undecided' }, []],
  ] as const)('only decided answers to the questions named are written: %j', (answers, expected) => {
    expect(preferencesFor(['classSize', 'callModel'], answers)).toEqual(expected);
  });

  test('what is written is read again', () => {
    const answers = { setting: ['university', 'military'], independentCall: 'yes' } as const;
    expect(preferencesFor(ids, answers).map(word => parsePreference(word, '--prefer'))).toEqual([
      { independentCall: 'yes' },
      { setting: ['university', 'military'] },
    ]);
  });
});
