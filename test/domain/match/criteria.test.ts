import { describe, expect, test } from 'vitest';
import type { Wishes } from '../../../src/domain/match/answers.ts';
import { countRecorded, criteria, criterionOf, weigh, weightOf } from '../../../src/domain/match/criteria.ts';
import { criterionIds } from '../../../src/schema/criterion-ids.ts';
import { askable, programOf } from '../../support/match-programs.ts';

test('every criterion is there once, in order', () => {
  expect(criteria.map(({ id }) => id)).toEqual(criterionIds);
});

test('every criterion is fully described', () => {
  const wrong = criteria.flatMap(({ id, label, scale, start, ask, fields }) => [
    ...(label.length < 25 ? [] : [`${id}: a long label, ${label}`]),
    ...(scale.includes('%') ? [] : [`${id}: a scale without a share, ${scale}`]),
    ...(start.why === '' ? [`${id}: no reason for its weight`] : []),
    ...(start.weight({}) >= 0 && start.weight({}) <= 5 ? [] : [`${id}: a weight of ${start.weight({})}`]),
    ...(ask.text({}).endsWith('?') ? [] : [`${id}: no question, ${ask.text({})}`]),
    ...(fields.length > 0 ? [] : [`${id}: no fields`]),
  ]);
  expect(wrong).toEqual([]);
});

test('no criterion judges a program of which nothing is recorded, whatever is wished', () => {
  const wishes: Wishes = {
    goal: 'interventional',
    tracks: ['irIntegrated'],
    where: 'near',
    origin: { latitude: 43.6, longitude: -116.2 },
    img: true,
    visa: 'J-1',
    clinicalYear: 'must',
    classSize: 'small',
    callModel: ['night-float'],
    fellowship: ['breast'],
    independentCall: 'yes',
    researchRequired: 'no',
    setting: ['community'],
    interviewFormat: ['virtual'],
  };
  const judged = criteria.filter(each => each.satisfaction(programOf('silent'), wishes) !== undefined);
  expect(judged.map(({ id }) => id)).toEqual([]);
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
