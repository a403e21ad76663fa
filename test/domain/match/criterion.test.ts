import { describe, expect, test } from 'vitest';
import {
  choiceAt,
  flagAt,
  linear,
  listedAt,
  logarithmic,
  meetsMust,
  ofAnswer,
  scoreAt,
  share,
  startAt,
  surveyStart,
  wantedFlag,
} from '../../../src/domain/match/criterion.ts';
import type { Qualifier } from '../../../src/schema/choices.ts';
import { programOf } from '../../support/match-programs.ts';

test.each([
  [0, 0],
  [0.123456, 0.1235],
  [-1, 0],
  [2, 1],
])('share(%f) is %f', (value, expected) => {
  expect(share(value)).toBe(expected);
});

test.each([
  [5, 0, 10, 0.5],
  [5, 10, 0, 0.5],
  [20, 0, 10, 1],
  [20, 10, 0, 0],
])('linear(%d, %d, %d) is %f', (value, worst, best, expected) => {
  expect(linear(value, worst, best)).toBe(expected);
});

test('logarithmic counts doublings', () => {
  expect(logarithmic(200, 100, 400)).toBe(0.5);
  expect(logarithmic(0, 100, 400)).toBe(0);
});

test('reads recorded values and leaves the others unknown', () => {
  const program = programOf('a', {
    level1Trauma: false,
    setting: 'community',
    benefits: { vacationWeeks: 4 },
  });
  expect(flagAt(program, 'level1Trauma')).toBe(0);
  expect(flagAt(program, 'moonlighting')).toBeUndefined();
  expect(flagAt(program, 'setting')).toBeUndefined();
  expect(choiceAt(program, 'setting', { among: ['community'] })).toBe(1);
  expect(choiceAt(program, 'setting', { among: ['military'] })).toBe(0);
  expect(choiceAt(program, 'setting', { among: ['military'], half: 'community' })).toBe(0.5);
  expect(choiceAt(program, 'call.model', { among: [] })).toBeUndefined();
  expect(choiceAt(program, 'level1Trauma', { among: ['false'] })).toBeUndefined();
});

test('an answer is a share, or unknown', () => {
  expect([ofAnswer('yes'), ofAnswer('no'), ofAnswer('unknown')]).toEqual([1, 0, undefined]);
});

describe('meetsMust', () => {
  const flag = wantedFlag({
    id: 'level1Trauma',
    label: 'Trauma',
    field: 'level1Trauma',
    start: startAt(1, 'x'),
    ask: { who: 'coordinator', text: () => '?' },
  });

  test.each([
    [true, 'yes'],
    [false, 'no'],
    [undefined, 'unknown'],
  ])('%s is %s', (level1Trauma, expected) => {
    const program = programOf('a', level1Trauma === undefined ? {} : { level1Trauma });
    expect(meetsMust(flag, program, {})).toBe(expected);
  });

  test.each([
    [{ low: 0.1, high: 1 }, 'yes'],
    [{ low: 0, high: 0.9 }, 'unknown'],
  ])('%j is %s: only what cannot be more than nothing fails', (satisfaction, expected) => {
    const criterion = { ...flag, satisfaction: () => satisfaction };
    expect(meetsMust(criterion, programOf('a'), {})).toBe(expected);
  });
});

test('start values are the rounded means of the survey', () => {
  expect(surveyStart(3.35, 'program size').weight({})).toBe(3);
  expect(surveyStart(3.5, 'program size').weight({})).toBe(4);
  expect(surveyStart(3.35, 'program size').why).toBe('survey of 117 applicants: program size 3.35 of 5');
});

describe('scoreAt', () => {
  const weeks = (qualifier?: Qualifier, knots: readonly number[] = [], vacationWeeks = 4) => {
    const program = {
      ...programOf('a', { benefits: { vacationWeeks } }),
      ...(qualifier === undefined ? {} : { qualifiers: { 'benefits.vacationWeeks': qualifier } }),
    };
    const peak = (value: number): number => (value <= 2 ? linear(value, 0, 2) : linear(value, 6, 2));
    return scoreAt(program, 'benefits.vacationWeeks', { scale: peak, knots });
  };

  test('an exact number has one score, a blank none', () => {
    expect(weeks()).toBe(0.5);
    const named = programOf('a', { setting: 'community' });
    expect(scoreAt(named, 'benefits.vacationWeeks', { scale: Number })).toBeUndefined();
    expect(scoreAt(named, 'setting', { scale: Number })).toBeUndefined();
  });

  test('an inexact one has the least and the most of what it can be, at a knot inside, too', () => {
    expect(weeks('upTo')).toEqual({ low: 0, high: 0.5 });
    expect(weeks('upTo', [2])).toEqual({ low: 0, high: 1 });
    expect(weeks('atLeast', [2])).toEqual({ low: 0, high: 0.5 });
    expect(weeks('upTo', [2], 1)).toEqual({ low: 0, high: 0.5 });
  });

  test('"about" leaves a tenth open on either side', () => {
    expect(weeks('about', [2])).toEqual({ low: 0.4, high: 0.6 });
    expect(weeks('about', [2], 2)).toEqual({ low: 0.9, high: 1 });
  });
});

test.each([
  ['A selection', { low: 0.4, high: 1 }],
  ['the list may be incomplete', { low: 0.4, high: 1 }],
  ['areas of emphasis', { low: 0.4, high: 1 }],
  ['from the page of the former fellowship', 0.4],
])('a list with the note "%s"', (note, expected) => {
  const program = { ...programOf('a', { procedures: ['TIPS'] }), notes: { procedures: note } };
  expect(listedAt(program, 'procedures', 0.4)).toEqual(expected);
  expect(listedAt(programOf('a'), 'procedures', 0.4)).toBe(0.4);
});
