import { describe, expect, test } from 'vitest';
import { criterionOf } from '../../../src/domain/match/criteria.ts';
import { matchPrograms } from '../../../src/domain/match/ranking.ts';
import { criterionIds } from '../../../src/schema/criterion-ids.ts';
import {
  contributionsOf,
  reasonsOf,
  recordedValue,
  sourceOfPart,
  trackLabels,
} from '../../../src/view/match/parts.ts';
import { programOf } from '../../support/match-programs.ts';

const none = Object.fromEntries(criterionIds.map(id => [id, 0]));
const program = programOf('a', {
  tracks: { dr: {}, irIntegrated: {}, esir: { offered: false } },
  level1Trauma: true,
  benefits: { salaryUsd: { pgy2: 70_000 } },
  moonlighting: false,
});

test('reasons are told apart by satisfaction, the heaviest first', () => {
  const importance = { ...none, level1Trauma: 1, salary: 2, moonlighting: 1, airp: 1, vacation: 3 };
  const { ranked, tooLittle } = matchPrograms([program], { importance });
  const { parts = [] } = [...ranked, ...tooLittle][0] ?? {};
  const ids = (side: Parameters<typeof reasonsOf>[1]) =>
    reasonsOf(parts, side).map(({ criterion }) => criterion.id);
  expect(ids('for')).toEqual(['level1Trauma']);
  expect(ids('partly')).toEqual(['salary']);
  expect(ids('against')).toEqual(['moonlighting']);
  expect(ids('open')).toEqual(['vacation', 'airp']);
});

test('what a fact leaves open decides only where its bounds do', () => {
  const importance = { ...none, esirSeats: 1, classSize: 1 };
  const open = programOf('a', { tracks: { esir: {}, dr: { positionsPerYear: 9 } } });
  const some = { ...open, qualifiers: { 'tracks.dr.positionsPerYear': 'upTo' as const } };
  const [ranked] = matchPrograms([some], { importance, classSize: 'small' }).ranked;
  const ids = (side: 'for' | 'partly') =>
    reasonsOf(ranked?.parts ?? [], side).map(({ criterion }) => criterion.id);
  expect(ids('for')).toEqual(['esirSeats']);
  expect(ids('partly')).toEqual(['classSize']);
});

test('contributions add up to what is expected', () => {
  const importance = { ...none, level1Trauma: 1, salary: 2 };
  const [ranked] = matchPrograms([program], { importance }).ranked;
  if (ranked === undefined) throw new Error('one program is ranked');
  const sum = contributionsOf(ranked.parts).reduce((total, each) => total + each, 0);
  expect(sum).toBeCloseTo(ranked.expected);
});

describe('recordedValue', () => {
  test.each([
    ['tracks', {}, 'DR, IR int'],
    ['location', {}, 'Springfield, IL'],
  ] as const)('%s', (id, wishes, expected) => {
    expect(recordedValue(program, criterionOf(id), wishes).cell).toBe(expected);
  });

  test('a distance stands behind the place', () => {
    const here = { ...program, latitude: 39.8, longitude: -89.6 };
    const wishes = { origin: { latitude: 39.8, longitude: -89.6 } };
    expect(recordedValue(here, criterionOf('location'), wishes).cell).toBe('Springfield, IL, 0 mi');
  });

  test('other values keep their kind, and nothing is null', () => {
    expect(recordedValue(program, criterionOf('salary'), {})).toMatchObject({
      kind: 'money',
      cell: { value: 70_000 },
    });
    expect(recordedValue(program, criterionOf('airp'), {}).cell).toBeNull();
    expect(sourceOfPart(program, criterionOf('salary'), {})?.asOf).toBe('2024');
    expect(sourceOfPart(program, criterionOf('airp'), {})).toBeUndefined();
  });
});

test('trackLabels leaves out what is denied or not recorded', () => {
  expect(trackLabels(program)).toEqual(['DR', 'IR int']);
});
