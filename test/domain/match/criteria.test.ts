import { describe, expect, test } from 'vitest';
import type { Wishes } from '../../../src/domain/match/answers.ts';
import {
  criteria,
  criterionOf,
  isRecorded,
  mustIds,
  weigh,
  weightOf,
} from '../../../src/domain/match/criteria.ts';
import type { Criterion } from '../../../src/domain/match/criterion.ts';
import { type CriterionId, criterionIds } from '../../../src/schema/criterion-ids.ts';
import { keysOf } from '../../../src/schema/keys-of.ts';
import { fieldPaths } from '../../../src/schema/labels.ts';
import { askable, programOf } from '../../support/match-programs.ts';

test('every criterion is there once, in order', () => {
  expect(criteria.map(({ id }) => id)).toEqual(criterionIds);
});

test('every criterion is fully described', () => {
  const question = ({ ask }: Criterion): string => ask.text({}, programOf('a'));
  const wrong = criteria.flatMap(criterion => {
    const { id, label, scale, start, ask, fields } = criterion;
    return [
      ...(/^[A-Z].{1,24}$/u.test(label) ? [] : [`${id}: label ${label}`]),
      ...(/\d+ %/u.test(scale) ? [] : [`${id}: a scale without a share, ${scale}`]),
      ...(/^survey of 117 applicants: [a-z]|^your goal|^you |not in the survey/u.test(start.why)
        ? []
        : [`${id}: no reason for its weight, ${start.why}`]),
      ...(start.weight({}) >= 0 && start.weight({}) <= 5 ? [] : [`${id}: a weight of ${start.weight({})}`]),
      ...(['coordinator', 'director', 'residents'].includes(ask.who) ? [] : [`${id}: asks ${ask.who}`]),
      ...(/^[A-Z].*\?$/u.test(question(criterion)) ? [] : [`${id}: no question, ${question(criterion)}`]),
      ...(fields.length > 0 && fields.every(field => fieldPaths.includes(field)) ? [] : [`${id}: ${fields}`]),
    ];
  });
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

test('what only has degrees is no must; what an answer of its own makes one can be named as such', () => {
  const others: readonly CriterionId[] = [
    ...(['interventional', 'classSize', 'salary', 'vacation', 'examVolume'] as const),
    ...(['irVolume', 'caseMix'] as const),
  ];
  expect(mustIds).toEqual(criterionIds.filter(id => !others.includes(id)));
});

test('without answers only that counts which the survey asked of everybody', () => {
  const weights = Object.fromEntries(criteria.map(each => [each.id, weightOf(each, {})]));
  expect(keysOf(weights).filter(id => weights[id] !== 0)).toEqual([
    ...['fellowship', 'researchTrack', 'protectedTime', 'moonlighting', 'salary', 'vacation'],
  ]);
});

test.each<[CriterionId, Wishes, number]>([
  ['tracks', { tracks: ['dr'] }, 5],
  ['tracks', { tracks: 'unsure' }, 0],
  ['interventional', { goal: 'interventional' }, 5],
  ['interventional', { goal: 'undecided' }, 2],
  ['interventional', { goal: 'diagnostic' }, 0],
  ['esirSeats', { goal: 'interventional' }, 3],
  ['esirSeats', { goal: 'undecided' }, 0],
  ['irVolume', { goal: 'interventional' }, 2],
  ['caseMix', { goal: 'undecided' }, 0],
  ['location', { states: ['MO'] }, 4],
  ['visa', { visa: 'H-1B' }, 5],
  ['visa', { visa: 'none' }, 0],
  ['img', { img: true }, 5],
  ['img', { img: false }, 0],
  ['clinicalYear', { clinicalYear: 'prefer' }, 3],
  ['clinicalYear', { clinicalYear: 'unsure' }, 0],
  ['classSize', { classSize: 'medium' }, 3],
  ['classSize', { classSize: 'any' }, 0],
  ['callModel', { callModel: ['home-call'] }, 3],
  ['callModel', { callModel: 'any' }, 0],
  ['setting', { setting: ['community'], importance: { setting: 5 } }, 5],
  ['setting', { setting: 'any', importance: { setting: 5 } }, 0],
  ['interviewFormat', { interviewFormat: ['virtual'], importance: { interviewFormat: 5 } }, 5],
  ['interviewFormat', { interviewFormat: 'any', importance: { interviewFormat: 5 } }, 0],
])('%s begins for %j at %d', (id, wishes, expected) => {
  expect(weightOf(criterionOf(id), wishes)).toBe(expected);
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
  expect(weigh({ must: ['location'] }).some(({ criterion }) => criterion.id === 'location')).toBe(false);
});

test('isRecorded where the record holds any of the fields', () => {
  const intern = programOf('x', { benefits: { salaryUsd: { pgy1: 60_000 } } });
  expect(
    [...askable, programOf('y'), intern].filter(each => isRecorded(each, criterionOf('salary'))),
  ).toHaveLength(5);
});
