import { expect, test } from 'vitest';
import { criterionOf } from '../../../src/domain/match/criteria.ts';
import { programOf } from '../../support/match-programs.ts';

test.each([
  [{ pgy2: 50_000 }, 0],
  [{ pgy2: 70_000 }, 0.5],
  [{ pgy1: 60_000 }, 0.25],
  [{ pgy1: 60_000, pgy2: 90_000 }, 1],
])('pay of %j is worth %f', (salaryUsd, expected) => {
  expect(criterionOf('salary').satisfaction(programOf('a', { benefits: { salaryUsd } }), {})).toBe(expected);
});

test('pay and leave are one item of the survey and share its weight', () => {
  const weights = (['salary', 'vacation'] as const).map(id => criterionOf(id).start.weight({}));
  expect(weights).toEqual([1, 1]);
  expect(criterionOf('salary').start.why).toBe(
    'survey of 117 applicants: salary and benefits 2.71 of 5, shared by 2',
  );
});

test('vacation counts from two weeks to five', () => {
  const worth = (vacationWeeks: number) =>
    criterionOf('vacation').satisfaction(programOf('a', { benefits: { vacationWeeks } }), {});
  expect([1, 2, 3.5, 5, 6].map(worth)).toEqual([0, 0, 0.5, 1, 1]);
});
