import { describe, expect, test } from 'vitest';
import { isAnswered, many, one } from '../../../src/domain/match/question.ts';

const goal = one({
  id: 'goal',
  name: 'Goal',
  title: 'Goal?',
  rows: [
    ['diagnostic', 'DR'],
    ['interventional', 'IR'],
  ],
  usual: () => 'diagnostic',
});

const img = one<boolean | 'unsure'>({
  id: 'img',
  name: 'IMG',
  title: 'IMG?',
  rows: [
    [true, 'Yes'],
    [false, 'No'],
  ],
  usual: () => false,
});

const setting = many({
  id: 'setting',
  name: 'Setting',
  title: 'Setting?',
  rows: [
    ['university', 'University'],
    ['community', 'Community'],
  ],
});

describe('one', () => {
  test('marks the usual value, then what was given', () => {
    expect(goal.chosen({})).toBe('diagnostic');
    expect(goal.chosen({ goal: 'interventional' })).toBe('interventional');
  });

  test('gives the typed value of a key, and nothing for an unknown one', () => {
    expect(img.give({}, 'true')).toEqual({ img: true });
    expect(img.give({ goal: 'undecided' }, 'nonsense')).toEqual({ goal: 'undecided' });
  });

  test('says the answer in words', () => {
    expect(goal.words({ goal: 'interventional' })).toBe('IR');
    expect(img.words({})).toBe("Don't know yet");
  });
});

describe('many', () => {
  test('offers "don\'t know yet" beside the values', () => {
    expect(setting.options.map(({ key }) => key)).toEqual(['university', 'community', 'unsure']);
  });

  test.each([
    [['community'], ['community']],
    [['community', 'unsure'], ['community']],
    [[], 'any'],
    [['unsure'], 'unsure'],
  ])('%j is %j', (keys, expected) => {
    expect(setting.give({}, keys)).toEqual({ setting: expected });
  });

  test('reads its own answers back', () => {
    expect(setting.chosen({ setting: 'unsure' })).toEqual(['unsure']);
    expect(setting.chosen({ setting: ['community'] })).toEqual(['community']);
    expect(setting.words({ setting: ['community', 'university'] })).toBe('University, Community');
    expect(setting.words({ setting: 'any' })).toBe('No preference');
  });
});

test('an open answer is an answer', () => {
  expect(isAnswered(setting, { setting: 'any' })).toBe(true);
  expect(isAnswered(setting, {})).toBe(false);
});
