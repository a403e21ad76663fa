import { expect, test } from 'vitest';
import { criterionOf } from '../../../src/domain/match/criteria.ts';
import { programOf } from '../../support/match-programs.ts';

test.each([
  [{ pgy2: 70_000 }, 0.5],
  [{ pgy1: 60_000 }, 0.25],
  [{ pgy1: 60_000, pgy2: 95_000 }, 1],
])('salary %j is %d', (salaryUsd, expected) => {
  expect(criterionOf('salary').satisfaction(programOf('a', { benefits: { salaryUsd } }), {})).toBe(expected);
});

test('pay and leave are one item of the survey and share its weight', () => {
  const weights = (['salary', 'vacation'] as const).map(id => criterionOf(id).start.weight({}));
  expect(weights).toEqual([1, 1]);
  expect(criterionOf('salary').start.why).toContain('2.71 of 5, shared by 2');
});

test('vacation from two weeks to five', () => {
  expect(criterionOf('vacation').satisfaction(programOf('a', { benefits: { vacationWeeks: 3.5 } }), {})).toBe(
    0.5,
  );
});
