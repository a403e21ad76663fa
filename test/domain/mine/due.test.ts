import { expect, test } from 'vitest';
import { dueOf, interviewOf, isBeforeApplying, isEnded } from '../../../src/domain/mine/due.ts';
import type { Mark } from '../../../src/schema/my-list.ts';

const today = '2026-11-28';
const due = (mark: Mark, isRanked = false) => dueOf(mark, today, isRanked);

test.each<[string, Mark, object | undefined]>([
  ['nothing is said', {}, { kind: 'say-status' }],
  ['a deadline that comes', { deadline: '2026-11-30' }, { kind: 'deadline', day: '2026-11-30', days: 2 }],
  ['a deadline today', { deadline: today, status: 'applying' }, { kind: 'deadline', day: today, days: 0 }],
  ['a deadline that is over', { deadline: '2026-11-27', status: 'considering' }, { kind: 'say-applied' }],
  ['the same without a status', { deadline: '2026-11-27' }, { kind: 'say-applied' }],
  ['applied: the deadline does not matter', { deadline: '2026-12-30', status: 'applied' }, undefined],
  [
    'an interview that comes',
    { interview: '2026-12-03 13:00 ET', status: 'interview' },
    { kind: 'interview', day: '2026-12-03', days: 5 },
  ],
  [
    'what comes first',
    { interview: '2026-12-03', deadline: '2026-12-01' },
    { kind: 'deadline', day: '2026-12-01', days: 3 },
  ],
  [
    'what comes first, the other way',
    { interview: '2026-12-01', deadline: '2026-12-03' },
    { kind: 'interview', day: '2026-12-01', days: 3 },
  ],
  ['a withdrawn interview', { status: 'withdrawn', interview: '2026-11-01' }, undefined],
  [
    'an interview that is over',
    { interview: '2026-11-27', status: 'interview' },
    { kind: 'say-interviewed' },
  ],
  ['an interview without a day', { status: 'interview' }, { kind: 'say-interview-day' }],
  ['interviewed, not rated', { status: 'interviewed', interview: '2026-12-03' }, { kind: 'rate' }],
  ['interviewed and rated', { status: 'interviewed', ratings: { place: 3 } }, { kind: 'rank' }],
  ['considering, without a day', { status: 'considering' }, undefined],
  ['rejected', { status: 'rejected', deadline: '2026-12-01' }, undefined],
])('%s', (_, mark, expected) => {
  expect(due(mark)).toEqual(expected);
});

test('what is ranked is done', () => {
  expect(due({ status: 'interviewed', ratings: { place: 3 } }, true)).toBeUndefined();
});

test('three statuses end an application', () => {
  const ended = (['declined', 'rejected', 'withdrawn', 'applied'] as const).map(status =>
    isEnded({ status }),
  );
  expect([...ended, isEnded({})]).toEqual([true, true, true, false, false]);
});

test('an interview is a day, with time and zone where they are written', () => {
  expect(interviewOf({ interview: '2026-12-03 9:05 CT' })).toEqual({
    day: '2026-12-03',
    time: '09:05',
    zone: 'America/Chicago',
  });
  expect(interviewOf({})).toBeUndefined();
});

test.each<[Mark, boolean]>([
  [{}, true],
  [{ status: 'considering' }, true],
  [{ status: 'applying' }, true],
  [{ status: 'applied' }, false],
  [{ status: 'withdrawn' }, false],
  [{ interview: '2026-12-03' }, false],
])('with %j one may still have to apply: %s', (mark, expected) => {
  expect(isBeforeApplying(mark)).toBe(expected);
});
