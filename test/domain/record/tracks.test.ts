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

test('the years of each track follow each other from the first', () => {
  const wrong = tracks.flatMap(({ key, timeline }) =>
    timeline
      .filter(({ from, to }, at) => from !== (timeline[at - 1]?.to ?? 0) + 1 || to < from)
      .map(({ phase, from, to }) => `${key}: ${phase} ${from}-${to}`),
  );
  expect(tracks.map(({ timeline }) => timeline.length)).not.toContain(0);
  expect(wrong).toEqual([]);
});

test('the short name of a phase is no longer than its name', () => {
  expect(Object.values(phaseNames).filter(({ short, label }) => short.length > label.length)).toEqual([]);
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
