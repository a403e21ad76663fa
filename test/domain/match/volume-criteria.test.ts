import { expect, test } from 'vitest';
import { criterionOf } from '../../../src/domain/match/criteria.ts';
import { programOf } from '../../support/match-programs.ts';

test('volumes count by doublings', () => {
  const volume = (examsPerYear: number) =>
    criterionOf('examVolume').satisfaction(programOf('a', { volume: { examsPerYear } }), {});
  expect([50_000, 100_000, 316_228, 1_000_000, 2_000_000].map(volume)).toEqual([0, 0, 0.5, 1, 1]);
  const procedures = (irProceduresPerYear: number) =>
    criterionOf('irVolume').satisfaction(programOf('a', { volume: { irProceduresPerYear } }), {});
  expect([1000, 2000, 8944, 40_000].map(procedures)).toEqual([0, 0, 0.5, 1]);
});

test('a list of procedures counts by its breadth, a selection at least so', () => {
  const procedures = ['TIPS', 'uterine fibroid embolization', 'biliary drainage', 'vertebroplasty'];
  const { satisfaction } = criterionOf('caseMix');
  expect(satisfaction(programOf('a', { procedures }), {})).toBe(0.625);
  const selection = { ...programOf('a', { procedures }), notes: { procedures: 'a selection' } };
  expect(satisfaction(selection, {})).toEqual({ low: 0.625, high: 1 });
});
