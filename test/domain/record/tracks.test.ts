import { describe, expect, test } from 'vitest';
import {
  findTrack,
  offeredTracks,
  offersTrack,
  phaseNames,
  trackNames,
  tracks,
} from '../../../src/domain/record/tracks.ts';
import { trackKeys } from '../../../src/schema/choices.ts';
import { makeProgram } from '../../support/programs.ts';

test('there is one track for each key of a record, in the same order', () => {
  expect(tracks.map(({ key }) => key)).toEqual(trackKeys);
});

test('the years of each track follow each other from the clinical one on', () => {
  const wrong = tracks.flatMap(({ key, timeline }) =>
    timeline
      .filter(({ from, to }, at) => from !== (timeline[at - 1]?.to ?? 0) + 1 || to < from)
      .map(({ phase, from, to }) => `${key}: ${phase} ${from}-${to}`),
  );
  expect(tracks.filter(({ timeline }) => timeline[0]?.phase !== 'clinical')).toEqual([]);
  expect(wrong).toEqual([]);
});

test('each year of each track has the name of a phase', () => {
  const phases = tracks.map(({ timeline }) => timeline.map(({ phase }) => phaseNames[phase]?.short));
  expect(phases).toEqual([
    ['clin.', 'DR'],
    ['clin.', 'DR', 'IR'],
    ['clin.', 'DR', 'IR'],
    ['clin.', 'ESIR'],
  ]);
});

test('the short name of a phase is no longer than its name', () => {
  expect(Object.values(phaseNames).filter(({ short, label }) => short.length > label.length)).toEqual([]);
});

test('a route of its own takes as many years as its timeline', () => {
  const routes = tracks.filter(({ key }) => key !== 'esir');
  expect(routes.map(({ years }) => Number.parseInt(years, 10))).toEqual([5, 6, 7]);
  expect(routes.map(({ timeline }) => timeline.at(-1)?.to)).toEqual([5, 6, 7]);
});

test('who trains in IR gets the certificate in both', () => {
  const inBoth = tracks.filter(({ certificate }) => certificate === 'IR/DR');
  expect(inBoth).toEqual(tracks.filter(({ timeline }) => timeline.some(({ phase }) => phase === 'IR')));
});

test('nothing that is shown of a track or a phase is blank', () => {
  const shown = [...tracks, ...Object.values(phaseNames)].flatMap(each => Object.values(each));
  expect(shown.filter(value => value.length === 0)).toEqual([]);
});

test.each([
  ['dr', 'dr'],
  ['IR-Integrated', 'irIntegrated'],
  ['ir-independent', 'irIndependent'],
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

  test('the tracks that a program offers leave out what is denied or not recorded', () => {
    expect(offeredTracks(program).map(({ key }) => key)).toEqual(['dr', 'esir']);
  });
});

test('tracks are named shortly beside a value', () => {
  expect(trackNames(trackKeys)).toBe('DR, IR integrated, IR independent, ESIR');
  expect(trackNames(undefined)).toBeUndefined();
});
