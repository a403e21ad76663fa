// A small catalog in which every answer about a route occurs, and catalogs at random for properties.
import { type Arbitrary, array, boolean, constantFrom, integer, option, record } from 'fast-check';
import type { Program } from '../../src/schema/program.ts';
import { makeProgram } from './programs.ts';

/** Everything in one place; chooses for ESIR late. */
export const whole = makeProgram({
  id: 'whole',
  latitude: 39.8,
  longitude: -89.6,
  tracks: {
    dr: { positionsPerYear: 6, clinicalYear: 'separate' },
    irIntegrated: { positionsPerYear: 2, clinicalYear: 'included' },
    irIndependent: { positionsPerYear: 4, acceptsEsir: true, acceptsNonEsir: true },
    esir: { selectedIn: 'R3' },
  },
  qualifiers: { 'tracks.irIndependent.positionsPerYear': 'upTo' },
});
/** DR with ESIR, nothing after it. */
export const trainer = makeProgram({
  id: 'trainer',
  city: 'Boise',
  state: 'ID',
  latitude: 43.6,
  longitude: -116.2,
  tracks: { dr: { clinicalYear: 'both' }, irIntegrated: { offered: false }, esir: { selectedIn: 'PGY-3' } },
});
/** DR; nothing is recorded about ESIR. */
export const plain = makeProgram({
  id: 'plain',
  state: 'MA',
  latitude: 42.1,
  longitude: -72.6,
  tracks: { dr: {} },
});
/** DR without ESIR. */
export const without = makeProgram({
  id: 'without',
  state: 'MO',
  tracks: { dr: {}, esir: { offered: false } },
});
/** Takes only residents with ESIR. */
export const choosy = makeProgram({
  id: 'choosy',
  state: 'MO',
  latitude: 38.6,
  longitude: -90.2,
  tracks: { irIndependent: { acceptsEsir: true, acceptsNonEsir: false } },
});
/** Does not say whom it takes. */
export const silent = makeProgram({ id: 'silent', state: 'NY', tracks: { irIndependent: {} } });
/** Says that it has no independent residency. */
export const ended = makeProgram({
  id: 'ended',
  state: 'NY',
  tracks: { dr: {}, irIndependent: { offered: false } },
});

export const routePrograms: readonly Program[] = [whole, trainer, plain, without, choosy, silent, ended];

const recorded = <T>(value: Arbitrary<T>): Arbitrary<T | undefined> => option(value, { nil: undefined });

/** Keys whose value is undefined are absent in a record. */
const present = <T extends object>(parts: T): T =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;

const trackOf = (fields: Readonly<Record<string, Arbitrary<unknown>>>): Arbitrary<object | undefined> =>
  recorded(
    record({ refused: integer({ min: 0, max: 5 }), ...fields }).map(({ refused, ...rest }) =>
      refused === 0 ? { offered: false } : present(rest),
    ),
  );

const seats = { positionsPerYear: recorded(integer({ min: 1, max: 9 })) };
const clinicalYear = { clinicalYear: recorded(constantFrom('separate', 'included', 'both')) };
const tracks = record({
  dr: trackOf({ ...seats, ...clinicalYear }),
  irIntegrated: trackOf({ ...seats, ...clinicalYear }),
  irIndependent: trackOf({
    ...seats,
    acceptsEsir: recorded(boolean()),
    acceptsNonEsir: recorded(boolean()),
  }),
  esir: trackOf({ ...seats, selectedIn: recorded(constantFrom('R2', 'PGY-4')) }),
}).map(present) as Arbitrary<Program['tracks']>;

const place = record({
  latitude: recorded(integer({ min: 30, max: 45 })),
  longitude: recorded(integer({ min: -120, max: -75 })),
}).map(present) as Arbitrary<Pick<Program, 'latitude' | 'longitude'>>;

/** Programs with ids of their own, in any state of being recorded. */
export const catalogs: Arbitrary<readonly Program[]> = array(
  record({ tracks, place, state: constantFrom('IL', 'MO', 'NY') }),
  { maxLength: 8 },
).map(parts =>
  parts.map(({ tracks: each, place: where, state }, index) =>
    makeProgram({ id: `p${index}`, name: `Name ${(index * 5) % 3}`, state, tracks: each, ...where }),
  ),
);
