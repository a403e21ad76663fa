import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countGroups, isGrouping } from '../../../src/domain/query/statistics.ts';
import { settings } from '../../../src/schema/choices.ts';
import { makeProgram, makeSource } from '../../support/programs.ts';

const programs = [
  makeProgram({
    id: 'a',
    state: 'IL',
    tracks: { dr: { positionsPerYear: 6 }, esir: { positionsPerYear: 2 } },
    setting: 'military',
  }),
  makeProgram({
    id: 'b',
    state: 'IL',
    tracks: { dr: { positionsPerYear: 4 }, irIntegrated: {} },
    qualifiers: { 'tracks.dr.positionsPerYear': 'upTo' },
  }),
  makeProgram({
    id: 'c',
    state: 'MO',
    tracks: { dr: { clinicalYear: 'both' }, irIndependent: { offered: false } },
    application: { visas: ['J-1', 'H-1B'] },
  }),
];
const seatTracks = ['dr', 'irIntegrated', 'irIndependent'] as const;

test('class sizes of pages that show no year are counted apart', () => {
  const { asOf: _, ...undated } = makeSource();
  const groups = countGroups(
    [
      makeProgram({ tracks: { dr: { positionsPerYear: 6 }, irIntegrated: {} }, sources: [undated] }),
      makeProgram(),
    ],
    { by: 'state', tracks: seatTracks },
  );
  expect(groups).toMatchObject([
    { seats: 6, seatsRecorded: 1, seatsInexact: 0, seatsUndated: 1, seatsOutOf: 3 },
  ]);
});

describe('countGroups', () => {
  test('seats are summed where recorded, inexact ones counted, the rest told apart', () => {
    expect(countGroups(programs, { by: 'state', tracks: seatTracks })).toEqual([
      {
        value: 'IL',
        programs: 2,
        seats: 10,
        seatsRecorded: 2,
        seatsInexact: 1,
        seatsUndated: 0,
        seatsOutOf: 3,
      },
      {
        value: 'MO',
        programs: 1,
        seats: 0,
        seatsRecorded: 0,
        seatsInexact: 0,
        seatsUndated: 0,
        seatsOutOf: 1,
      },
    ]);
  });

  test('a track counts its own seats; a track that is not offered counts nothing', () => {
    const groups = countGroups(programs, { by: 'track', tracks: seatTracks });
    expect(groups.map(({ value, programs: count, seats }) => [value, count, seats])).toEqual([
      ['Diagnostic radiology', 3, 10],
      ['ESIR', 1, 2],
      ['IR integrated', 1, 0],
    ]);
  });

  test.each([
    [
      'setting',
      [
        ['military', 1],
        [undefined, 2],
      ],
    ],
    [
      'clinical-year',
      [
        ['both', 1],
        [undefined, 2],
      ],
    ],
    [
      'application.visas',
      [
        ['H-1B', 1],
        ['J-1', 1],
        [undefined, 2],
      ],
    ],
    ['region', [['midwest', 3]]],
  ] as const)('by %s, not recorded last', (by, expected) => {
    expect(
      countGroups(programs, { by, tracks: [] }).map(({ value, programs: count }) => [value, count]),
    ).toEqual(expected);
  });

  test('a flag is yes or no, and what an entry of a list leaves blank is not recorded', () => {
    const some = [
      makeProgram({ id: 'a', moonlighting: true }),
      makeProgram({ id: 'b', moonlighting: false }),
      makeProgram({
        id: 'c',
        contacts: [{ role: 'program director', email: 'c@example.org' }, { role: 'program office' }],
      }),
    ];
    const valuesBy = (by: 'moonlighting' | 'contacts.email') =>
      countGroups(some, { by, tracks: [] }).map(({ value, programs: count }) => [value, count]);
    expect(valuesBy('moonlighting')).toEqual([
      ['no', 1],
      ['yes', 1],
      [undefined, 1],
    ]);
    expect(valuesBy('contacts.email')).toEqual([
      ['c@example.org', 1],
      [undefined, 3],
    ]);
  });

  test('the clinical year is that of DR, and that of IR integrated where there is no DR', () => {
    const both = makeProgram({
      tracks: { dr: { clinicalYear: 'separate' }, irIntegrated: { clinicalYear: 'included' } },
    });
    const irOnly = makeProgram({ id: 'ir', tracks: { irIntegrated: { clinicalYear: 'both' } } });
    const neither = makeProgram({ id: 'none', tracks: { irIndependent: {} } });
    const groups = countGroups([both, irOnly, neither], { by: 'clinical-year', tracks: [] });
    expect(groups.map(({ value }) => value)).toEqual(['both', 'separate', undefined]);
  });

  test('a program of which no track is recorded stands apart from the tracks', () => {
    const none = makeProgram({ id: 'none', tracks: { esir: { offered: false } } });
    const groups = countGroups([none, makeProgram()], { by: 'track', tracks: seatTracks });
    expect(groups.map(({ value, programs: count, seatsOutOf }) => [value, count, seatsOutOf])).toEqual([
      ['Diagnostic radiology', 1, 1],
      [undefined, 1, 0],
    ]);
  });

  test('groups of a field with one value hold every program once', () => {
    const setting = fc.option(fc.constantFrom(...settings), { nil: undefined });
    fc.assert(
      fc.property(fc.array(setting), values => {
        const made = values.map((value, index) =>
          makeProgram({ id: `p${index}`, ...(value === undefined ? {} : { setting: value }) }),
        );
        const total = countGroups(made, { by: 'setting', tracks: [] }).reduce(
          (sum, group) => sum + group.programs,
          0,
        );
        expect(total).toBe(values.length);
      }),
    );
  });
});

test('only fields with few values can be counted by', () => {
  expect(isGrouping('setting')).toBe(true);
  expect(isGrouping('moonlighting')).toBe(true);
  expect(isGrouping('hospitals')).toBe(true);
  expect(isGrouping('name')).toBe(false);
  expect(isGrouping('volume.beds')).toBe(false);
});
