import { describe, expect, test } from 'vitest';
import {
  findTrack,
  offersTrack,
  phaseNames,
  trackNames,
  trackOf,
  tracks,
} from '../../../src/domain/record/tracks.ts';
import { trackKeys } from '../../../src/schema/choices.ts';
import { makeProgram } from '../../support/programs.ts';

test('there is one track for each key of a record, in the same order', () => {
  expect(tracks.map(({ key }) => key)).toEqual(trackKeys);
  expect(trackKeys.map(key => trackOf(key).key)).toEqual(trackKeys);
});

test.each(tracks)('$key: its years follow each other from the first', ({ timeline }) => {
  let next = 1;
  for (const { phase, from, to } of timeline) {
    expect(from).toBe(next);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(phaseNames[phase].short.length).toBeLessThanOrEqual(phaseNames[phase].label.length);
    next = to + 1;
  }
});

test.each([
  ['dr', 'dr'],
  ['IR-Integrated', 'irIntegrated'],
  ['irintegrated', 'irIntegrated'],
  ['ESIR', 'esir'],
  ['ir', undefined],
  ['constructor', undefined],
])('%s means %s', (word, key) => expect(findTrack(word)?.key).toBe(key));

describe('offersTrack', () => {
  const program = makeProgram({
    tracks: { dr: { positionsPerYear: 3 }, esir: {}, irIndependent: { offered: false } },
  });

  test.each([
    ['dr', 'yes'],
    ['esir', 'yes'],
    ['irIndependent', 'no'],
    ['irIntegrated', 'unknown'],
  ] as const)('%s: %s', (key, expected) => expect(offersTrack(program, key)).toBe(expected));
});

test('tracks are named shortly beside a value', () => {
  expect(trackNames(['dr', 'irIntegrated'])).toBe('DR, IR integrated');
  expect(trackNames(undefined)).toBeUndefined();
});
