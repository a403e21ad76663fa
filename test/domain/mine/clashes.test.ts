import { expect, test } from 'vitest';
import { clashesOf } from '../../../src/domain/mine/clashes.ts';
import type { When } from '../../../src/schema/when.ts';

const day = '2026-12-03';
const chicago = 'America/Chicago';
const newYork = 'America/New_York';
const pairs = (...whens: readonly When[]) =>
  clashesOf(whens.map((when, index) => ({ id: String(index), ...when }))).map(pair =>
    pair.map(({ id }) => id),
  );

test.each<[string, When, When, boolean]>([
  ['one time', { day, time: '13:00' }, { day, time: '13:00' }, true],
  ['less than an hour', { day, time: '13:00' }, { day, time: '13:59' }, true],
  ['an hour', { day, time: '13:00' }, { day, time: '14:00' }, false],
  ['one day without times', { day }, { day }, true],
  ['one day and one time', { day, time: '13:00' }, { day }, true],
  ['two days', { day }, { day: '2026-12-04' }, false],
  ['around midnight', { day, time: '23:45' }, { day: '2026-12-04', time: '00:15' }, true],
  [
    'one clock in two zones',
    { day, time: '13:00', zone: chicago },
    { day, time: '13:00', zone: newYork },
    false,
  ],
  [
    'one moment in two zones',
    { day, time: '13:00', zone: chicago },
    { day, time: '14:00', zone: newYork },
    true,
  ],
  [
    'one moment on two days',
    { day, time: '23:30', zone: chicago },
    { day: '2026-12-04', time: '00:30', zone: newYork },
    true,
  ],
  ['an unknown zone', { day, time: '13:00', zone: chicago }, { day, time: '13:30' }, true],
])('%s', (_, one, other, expected) => {
  expect(pairs(one, other).length > 0).toBe(expected);
});

test('each two of three', () => {
  const at = { day, time: '13:00' };
  expect(pairs(at, at, { day: '2027-01-08' }, at)).toEqual([
    ['0', '1'],
    ['0', '3'],
    ['1', '3'],
  ]);
  expect(pairs()).toEqual([]);
});
