import { describe, expect, test } from 'vitest';
import { countRecorded, criteria, criterionOf, weigh, weightOf } from '../../../src/domain/match/criteria.ts';
import { criterionIds } from '../../../src/schema/criterion-ids.ts';
import { askable, programOf } from '../../support/match-programs.ts';

test('every criterion is there once, in order', () => {
  expect(criteria.map(({ id }) => id)).toEqual(criterionIds);
});

test.each(criteria)('$id is fully described', criterion => {
  expect(criterion.label.length).toBeLessThan(25);
  expect(criterion.scale).toMatch(/%/u);
  expect(criterion.start.why).not.toBe('');
  expect(criterion.ask.text({})).toMatch(/\?$/u);
  expect(criterion.fields.length).toBeGreaterThan(0);
  const weight = criterion.start.weight({});
  expect(weight).toBeGreaterThanOrEqual(0);
  expect(weight).toBeLessThanOrEqual(5);
});

describe('weightOf', () => {
  test("is the applicant's, else the start value, and 0 where no wish is known", () => {
    expect(weightOf(criterionOf('salary'), {})).toBe(1);
    expect(weightOf(criterionOf('salary'), { importance: { salary: 0 } })).toBe(0);
    expect(weightOf(criterionOf('visa'), { importance: { visa: 5 } })).toBe(0);
  });
});

test('weigh keeps what has weight or is a must', () => {
  const weighed = weigh({ importance: { level1Trauma: 0, airp: 2 }, must: ['level1Trauma'] });
  expect(weighed.find(({ criterion }) => criterion.id === 'level1Trauma')).toMatchObject({
    weight: 0,
    must: true,
  });
  expect(weighed.find(({ criterion }) => criterion.id === 'airp')).toMatchObject({ weight: 2, must: false });
  expect(weighed.some(({ criterion }) => criterion.id === 'examVolume')).toBe(false);
});

test('countRecorded counts programs with any of the fields', () => {
  expect(countRecorded([...askable, programOf('x')], criterionOf('salary'))).toBe(4);
});
