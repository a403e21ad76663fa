import { describe, expect, test } from 'vitest';
import type { Wishes } from '../../../src/domain/match/answers.ts';
import { weigh } from '../../../src/domain/match/criteria.ts';
import { fillings, fitOf, judge, partsOf } from '../../../src/domain/match/fit.ts';
import { criterionIds } from '../../../src/schema/criterion-ids.ts';
import type { Program } from '../../../src/schema/program.ts';
import { programOf } from '../../support/match-programs.ts';

const only = (weights: Wishes['importance']): Wishes => ({
  importance: { ...Object.fromEntries(criterionIds.map(id => [id, 0])), ...weights },
});

const fillingsFor = (programs: readonly Program[], wishes: Wishes) => {
  const weighed = weigh(wishes);
  return fillings(
    programs.map(program => judge(program, weighed, wishes)),
    weighed,
  );
};
const filling = (programs: readonly Program[]): number | undefined =>
  fillingsFor(programs, only({ moonlighting: 3 }))[0];
const allows = (count: number) =>
  Array.from({ length: count }, (_, index) => programOf(`p${index}`, { moonlighting: true }));

test('the filling is drawn towards one half as long as few state anything, and never as much as a yes', () => {
  expect([0, 1, 9, 100].map(count => filling(allows(count)))).toEqual([0.5, 0.6667, 0.9091, 0.9902]);
  expect(filling([...allows(1), programOf('silent')])).toBe(0.6667);
  expect(filling([...allows(1), programOf('no', { moonlighting: false })])).toBe(0.5);
});

test('the filling takes the middle of what a fact leaves open, and facts only as the wishes see them', () => {
  const wishes = only({ vacation: 1 });
  const program = programOf('a', {
    benefits: { vacationWeeks: 4 },
    qualifiers: { 'benefits.vacationWeeks': 'atLeast' },
  });
  const fillingOf = (own: Wishes) => fillingsFor([program], own)[0];
  expect(fillingOf(wishes)).toBeCloseTo((1 + (2 / 3 + 1) / 2) / 3, 4);
  expect(fillingOf({ ...wishes, lens: () => programOf('a') })).toBe(0.5);
});

test('silence is worth the filling, or what is likelier where the criterion knows better', () => {
  const wishes: Wishes = { ...only({ moonlighting: 1, visa: 1 }), visa: 'J-1' };
  const takes = programOf('takes', { moonlighting: true, application: { visas: ['J-1'] } });
  const weighed = weigh(wishes);
  const filled = fillingsFor([takes], wishes);
  const parts = partsOf(judge(programOf('silent'), weighed, wishes), weighed, { wishes, filled });
  expect(parts.map(({ criterion, expected }) => [criterion.id, expected])).toEqual([
    ['visa', 0.5],
    ['moonlighting', 0.6667],
  ]);
});

const fitFor = (program: Program, wishes: Wishes) => {
  const weighed = weigh(wishes);
  const filled = fillingsFor([program], wishes);
  return fitOf(partsOf(judge(program, weighed, wishes), weighed, { wishes, filled }));
};

describe('fitOf', () => {
  test('adds up by weight; what is not recorded widens the range', () => {
    const wishes = only({ level1Trauma: 3, moonlighting: 1 });
    const { low, expected, high, known } = fitFor(programOf('a', { level1Trauma: true }), wishes);
    expect([low, expected, high, known]).toEqual([0.75, 0.875, 1, 0.75]);
  });

  test('so does a fact that leaves something open, as far as it does', () => {
    const wishes = only({ esirSeats: 2 });
    const offered = fitFor(programOf('a', { tracks: { esir: {} } }), wishes);
    expect(offered).toEqual({ low: 0.7, expected: 0.7, high: 1, known: 0.7 });
  });

  test('expects no more than what a fact leaves open', () => {
    const program = programOf('a', {
      benefits: { vacationWeeks: 2.6 },
      qualifiers: { 'benefits.vacationWeeks': 'upTo' },
    });
    expect(fitFor(program, only({ vacation: 1 }))).toMatchObject({ low: 0, expected: 0.2, high: 0.2 });
  });

  test('equal fits are exactly equal whatever they are made of', () => {
    const worth = (pgy2: number, vacationWeeks: number) =>
      fitFor(
        programOf('a', { benefits: { salaryUsd: { pgy2 }, vacationWeeks } }),
        only({ salary: 1, vacation: 1 }),
      ).expected;
    // 0.1 + 0.2 and 0.3 + 0, which floating point tells apart.
    expect(worth(54_000, 2.6)).toBe(worth(62_000, 2));
  });

  test('is zero without weight', () => {
    expect(fitOf([])).toEqual({ low: 0, expected: 0, high: 0, known: 0 });
  });
});
