import { describe, expect, test } from 'vitest';
import type { Wishes } from '../../../src/domain/match/answers.ts';
import { criterionOf } from '../../../src/domain/match/criteria.ts';
import { likelyInterventionalFit } from '../../../src/domain/match/interventional.ts';
import { indexRoutes } from '../../../src/domain/routes/route-index.ts';
import type { CriterionId } from '../../../src/schema/criterion-ids.ts';
import type { Program } from '../../../src/schema/program.ts';
import { programOf } from '../../support/match-programs.ts';

const dr = (positionsPerYear: number) => programOf('a', { tracks: { dr: { positionsPerYear } } });

describe('classSize', () => {
  test.each([
    ['small', 4, 1],
    ['small', 7, 0.5],
    ['small', 10, 0],
    ['large', 4, 0],
    ['large', 7, 0.5],
    ['large', 10, 1],
    ['medium', 1, 0],
    ['medium', 3, 0.5],
    ['medium', 5, 1],
    ['medium', 8, 1],
    ['medium', 11, 0.5],
    ['medium', 14, 0],
  ] as const)('%s with %d a year is %f', (size, positions, expected) => {
    expect(criterionOf('classSize').satisfaction(dr(positions), { classSize: size })).toBe(expected);
  });

  test('is unknown where nothing is recorded', () => {
    expect(criterionOf('classSize').satisfaction(programOf('a'), { classSize: 'small' })).toBeUndefined();
  });
});

describe('tracks', () => {
  const { satisfaction, ifUnrecorded } = criterionOf('tracks');
  test('any track offered satisfies, silence is unknown, a denial is not', () => {
    const wishes = { tracks: ['irIntegrated', 'esir'] } as const;
    expect(satisfaction(programOf('a', { tracks: { esir: {} } }), wishes)).toBe(1);
    expect(satisfaction(programOf('a', { tracks: { dr: {} } }), wishes)).toBeUndefined();
    const denied = { irIntegrated: { offered: false }, esir: { offered: false } } as const;
    expect(satisfaction(programOf('a', { tracks: denied }), wishes)).toBe(0);
  });

  test('of several tracks the likeliest about which nothing is recorded is expected', () => {
    const wishes = { tracks: ['irIntegrated', 'esir'] } as const;
    const expected = (tracks: Program['tracks']) => ifUnrecorded?.(wishes, programOf('a', { tracks }));
    expect(expected({})).toBeCloseTo(0.708, 3);
    expect(expected({ esir: { offered: false } })).toBeCloseTo(0.236, 3);
  });

  test('are asked about by name', () => {
    const { ask } = criterionOf('tracks');
    const text = (wishes: Wishes, offered: Program['tracks'] = {}) =>
      ask.text(wishes, programOf('a', { tracks: offered }));
    expect(text({ tracks: ['dr', 'esir'] })).toBe('Do you offer Diagnostic radiology or ESIR?');
    expect(text({ tracks: ['dr', 'esir'] }, { dr: { offered: false } })).toBe('Do you offer ESIR?');
    expect(text({})).toBe('Do you offer every track?');
  });
});

describe('what a record says already is not asked', () => {
  const asked = (id: CriterionId, tracks: Program['tracks'], wishes: Wishes = {}) =>
    criterionOf(id).ask.text(wishes, programOf('a', { tracks }));

  test.each([
    [{}, 'Do you offer ESIR, how many'],
    [{ esir: { offered: false } }, 'Do you offer ESIR, how many'],
    [{ esir: {} }, 'How many residents enter ESIR each year'],
  ] as const)('ESIR, %j', (tracks, text) => {
    expect(asked('esirSeats', tracks).startsWith(text)).toBe(true);
  });

  const no = { offered: false } as const;
  test.each([
    [{}, 'Which ways into interventional radiology do your residents have'],
    [{ dr: {} }, 'Which ways into interventional radiology do your residents have'],
    [{ esir: {} }, 'Do you offer IR integrated or IR independent as a way into interventional radiology?'],
    [{ esir: {}, irIntegrated: no }, 'Do you offer IR independent as a way'],
    [{ esir: {}, irIntegrated: no, irIndependent: no }, 'Where do your residents go for interventional'],
  ] as const)('ways into IR, %j', (tracks, text) => {
    expect(asked('interventional', tracks).startsWith(text)).toBe(true);
  });

  test.each([
    [{}, [], '(PGY-1) part of'],
    [{ dr: { clinicalYear: 'separate' } }, [], '(PGY-1) of IR integrated part of'],
    [{ irIntegrated: { clinicalYear: 'separate' } }, [], '(PGY-1) of Diagnostic radiology part of'],
    [{ irIntegrated: { clinicalYear: 'separate' } }, ['dr'], '(PGY-1) part of'],
  ] as const)('the clinical year, %j of %j', (tracks, wanted, text) => {
    expect(asked('clinicalYear', tracks, { tracks: wanted })).toContain(text);
  });
});

describe('esirSeats', () => {
  test.each([
    [{}, undefined],
    [{ esir: { offered: false } }, 0],
    [{ esir: {} }, { low: 0.7, high: 1 }],
    [{ esir: { positionsPerYear: 1 } }, 0.7],
    [{ esir: { positionsPerYear: 2 } }, 0.85],
    [{ esir: { positionsPerYear: 3 } }, 1],
  ] as const)('%j is %s', (tracks, expected) => {
    expect(criterionOf('esirSeats').satisfaction(programOf('a', { tracks }), {})).toEqual(expected);
  });

  test('silence is worth one seat where ESIR is likely', () => {
    const { ifUnrecorded } = criterionOf('esirSeats');
    expect(ifUnrecorded?.({}, programOf('a'))).toBeCloseTo(0.708 * 0.7, 3);
  });
});

test('a class of "up to 10" may be any smaller one, one of "at least 10" any larger one', () => {
  const { satisfaction } = criterionOf('classSize');
  const program = (exact: 'upTo' | 'atLeast', positions = 10) => ({
    ...dr(positions),
    qualifiers: { 'tracks.dr.positionsPerYear': exact },
  });
  expect(satisfaction(program('upTo'), { classSize: 'large' })).toEqual({ low: 0, high: 1 });
  expect(satisfaction(program('atLeast'), { classSize: 'large' })).toBe(1);
  expect(satisfaction(program('upTo', 4), { classSize: 'small' })).toBe(1);
  expect(satisfaction(program('atLeast', 3), { classSize: 'medium' })).toEqual({ low: 0, high: 1 });
  expect(satisfaction(program('upTo', 11), { classSize: 'medium' })).toEqual({ low: 0, high: 1 });
});

test('the ways into IR may lead over other programs', () => {
  const program = programOf('a', { tracks: { dr: {}, irIntegrated: { offered: false }, esir: {} } });
  const elsewhere = programOf('b', { tracks: { irIndependent: { acceptsEsir: true } } });
  const { satisfaction } = criterionOf('interventional');
  expect(satisfaction(program, {})).toBeUndefined();
  expect(satisfaction(program, { routes: indexRoutes([program, elsewhere]) })).toBe(0.75);
});

test('silence about the ways into IR is worth what is likely', () => {
  const { ifUnrecorded } = criterionOf('interventional');
  expect(ifUnrecorded?.({}, programOf('a'))).toBe(likelyInterventionalFit(programOf('a')));
});

test('clinicalYear reads the tracks that are wanted', () => {
  const program = programOf('a', {
    tracks: { dr: { clinicalYear: 'separate' }, irIntegrated: { clinicalYear: 'included' } },
  });
  const { satisfaction } = criterionOf('clinicalYear');
  expect(satisfaction(program, { tracks: ['dr'] })).toBe(0);
  expect(satisfaction(program, { tracks: ['irIntegrated'] })).toBe(1);
});
