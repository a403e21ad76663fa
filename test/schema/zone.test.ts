import { describe, expect, test } from 'vitest';
import { findZone, offsetsOf } from '../../src/schema/zone.ts';

describe('findZone', () => {
  test.each([
    [['ET', 'EST', 'EDT', 'et'], 'America/New_York'],
    [['CT', 'CST', 'CDT', 'Cst'], 'America/Chicago'],
    [['MT', 'MST', 'MDT'], 'America/Denver'],
    [['PT', 'PST', 'PDT'], 'America/Los_Angeles'],
    [['AKT', 'AKST', 'AKDT'], 'America/Anchorage'],
    [['HT', 'HST'], 'Pacific/Honolulu'],
    [['UTC', 'utc', 'GMT', 'Z', 'z'], 'UTC'],
    [['America/Chicago', 'america/chicago', 'AMERICA/CHICAGO'], 'America/Chicago'],
    [['America/Indiana/Indianapolis'], 'America/Indiana/Indianapolis'],
  ])('%j are %s', (words, zone) => {
    expect(words.map(findZone)).toEqual(words.map(() => zone));
  });

  test('a zone keeps the name that it was called by', () => {
    expect(['US/Central', 'Asia/Kolkata', 'Asia/Calcutta'].map(findZone)).toEqual([
      'US/Central',
      'Asia/Kolkata',
      'Asia/Calcutta',
    ]);
  });

  test.each([
    '',
    'XT',
    'T',
    'ST',
    'America',
    'America/Nowhere',
    'America/',
    '/Chicago',
    '+05:00',
    '-0600',
    'local',
    'Japan',
    'EST5EDT',
  ])('"%s" is none', word => {
    expect(findZone(word)).toBeUndefined();
  });

  test('words of another kind are none either', () => {
    expect(['constructor', 'America/Chicago\r\nX:y', `${'a/'.repeat(50_000)}b`].map(findZone)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('the offset of a zone follows its summer, and UTC has none', () => {
  const at = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 60_000;
  const chicago = offsetsOf('America/Chicago');
  expect([chicago(at('2026-12-03')), chicago(at('2026-07-03'))]).toEqual([-360, -300]);
  expect([offsetsOf('UTC')(at('2026-12-03')), offsetsOf('Asia/Kolkata')(at('2026-12-03'))]).toEqual([0, 330]);
  expect(() => offsetsOf('America/Nowhere')).toThrow(RangeError);
});
