import { expect, test } from 'vitest';
import { criterionOf } from '../../../src/domain/match/criteria.ts';
import { programOf } from '../../support/match-programs.ts';

test('volumes count by doublings', () => {
  const volume = (examsPerYear: number) =>
    criterionOf('examVolume').satisfaction(programOf('a', { volume: { examsPerYear } }), {});
  expect([volume(50_000), volume(316_228), volume(2_000_000)]).toEqual([0, 0.5, 1]);
});

test('a list of procedures counts by its breadth, a selection at least so', () => {
  const procedures = ['TIPS', 'uterine fibroid embolization', 'biliary drainage', 'vertebroplasty'];
  const { satisfaction } = criterionOf('caseMix');
  expect(satisfaction(programOf('a', { procedures }), {})).toBe(0.625);
  const selection = { ...programOf('a', { procedures }), notes: { procedures: 'a selection' } };
  expect(satisfaction(selection, {})).toEqual({ low: 0.625, high: 1 });
  expect(criterionOf('caseMix').start.weight({ goal: 'interventional' })).toBe(2);
  expect(criterionOf('irVolume').start.weight({ goal: 'diagnostic' })).toBe(0);
});
