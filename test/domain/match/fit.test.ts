import { describe, expect, test } from 'vitest';
import type { Wishes } from '../../../src/domain/match/answers.ts';
import { criterionOf, weigh } from '../../../src/domain/match/criteria.ts';
import { fillings, fitOf, partsOf } from '../../../src/domain/match/fit.ts';
import { criterionIds } from '../../../src/schema/criterion-ids.ts';
import type { Program } from '../../../src/schema/program.ts';
import { programOf } from '../../support/match-programs.ts';

const only = (weights: Wishes['importance']): Wishes => ({
  importance: { ...Object.fromEntries(criterionIds.map(id => [id, 0])), ...weights },
});

const filling = (programs: readonly Program[]): number | undefined => {
  const wishes = only({ moonlighting: 3 });
  return fillings(programs, weigh(wishes), wishes).get(criterionOf('moonlighting'));
};
const allows = (count: number) =>
  Array.from({ length: count }, (_, index) => programOf(`p${index}`, { moonlighting: true }));

test('the filling is drawn towards one half as long as few state anything, and never as much as a yes', () => {
  expect([0, 1, 9, 100].map(count => filling(allows(count)))).toEqual([0.5, 0.6667, 0.9091, 0.9902]);
  expect(filling([...allows(1), programOf('no', { moonlighting: false }), programOf('silent')])).toBe(0.5);
});

const fitFor = (program: Program, wishes: Wishes) => {
  const weighed = weigh(wishes);
  return fitOf(partsOf(program, weighed, { wishes, filled: fillings([program], weighed, wishes) }));
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

  test('is zero without weight', () => {
    expect(fitOf([])).toEqual({ low: 0, expected: 0, high: 0, known: 0 });
  });
});
