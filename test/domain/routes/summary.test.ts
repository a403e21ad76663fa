import { assert, boolean, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { indexRoutes } from '../../../src/domain/routes/route-index.ts';
import { allRoutes, type RouteQuery } from '../../../src/domain/routes/routes.ts';
import { type RouteKind, routeKinds } from '../../../src/domain/routes/rules.ts';
import {
  countRoutes,
  routesByState,
  summarizeRoutes,
  total,
  totalCounts,
} from '../../../src/domain/routes/summary.ts';
import type { StateCode } from '../../../src/schema/choices.ts';
import type { Program } from '../../../src/schema/program.ts';
import { makeProgram } from '../../support/programs.ts';
import { catalogs, routePrograms, whole } from '../../support/route-programs.ts';

const isIn = (state: StateCode) => (program: Program) => program.state === state;
const index = indexRoutes(routePrograms);
const summaryOf = (kind: RouteKind) => summarizeRoutes(index, { kinds: [kind] })[0];

test('counts by kind', () => {
  expect(summaryOf('integrated')).toMatchObject({
    routes: { yes: 1, unknown: 5, no: 1 },
    seats: { number: 2, programs: 1, inexact: false },
  });
  expect(summaryOf('esir')).toMatchObject({
    starts: { yes: 2, unknown: 4, no: 1 },
    ends: { yes: 2, unknown: 1, no: 0 },
    seats: { number: 4, programs: 1, inexact: true },
  });
  expect(summaryOf('independent')?.ends).toEqual({ yes: 1, unknown: 1, no: 1 });
  expect(summaryOf('dr')?.starts).toEqual({ yes: 5, unknown: 2, no: 0 });
});

const placeTests = constantFrom(undefined, isIn('MO'), isIn('IL'));

test('counting without building gives what building gives', () => {
  assert(
    property(catalogs, boolean(), placeTests, placeTests, (programs, sameInstitution, startsAt, endsAt) => {
      const query = { kinds: routeKinds, sameInstitution, startsAt, endsAt };
      const each = indexRoutes(programs);
      const summaries = summarizeRoutes(each, query);
      for (const { rule, routes } of summaries) {
        expect(routes).toEqual(countRoutes(allRoutes(each, { ...query, kinds: [rule.kind] })));
      }
      expect(totalCounts(summaries)).toEqual(countRoutes(allRoutes(each, query)));
    }),
  );
});

test('by state: the most possible first, then by code', () => {
  const states = routesByState(index, { kinds: ['integrated', 'esir'] });
  expect(states.map(({ state }) => state)).toEqual(['IL', 'ID', 'MA', 'MO', 'NY']);
  const [illinois, idaho] = states;
  expect(illinois?.kinds.map(({ programs }) => programs.yes.map(({ id }) => id))).toEqual([
    ['whole'],
    ['whole'],
  ]);
  expect(idaho?.kinds.map(({ programs }) => programs.no.map(({ id }) => id))).toEqual([['trainer'], []]);
  expect(routesByState(index, { kinds: ['dr'], startsAt: isIn('NY') })).toHaveLength(1);
  expect(routesByState(index, { kinds: ['dr'], endsAt: isIn('NY') })).toHaveLength(1);
});

test('every program of a state has one answer a kind', () => {
  assert(
    property(catalogs, programs => {
      const states = routesByState(indexRoutes(programs), { kinds: routeKinds });
      for (const kind of routeKinds.keys()) {
        const counted = states.map(({ kinds }) => {
          const groups = kinds[kind]?.programs;
          return total({
            yes: groups?.yes.length ?? 0,
            unknown: groups?.unknown.length ?? 0,
            no: groups?.no.length ?? 0,
          });
        });
        expect(counted.reduce((sum, each) => sum + each, 0)).toBe(programs.length);
      }
    }),
  );
});

const seatsOf = (programs: readonly Program[], query: Partial<RouteQuery> = {}) =>
  summarizeRoutes(indexRoutes(programs), { kinds: ['integrated'], ...query })[0]?.seats;

test('seats count where a route both begins and ends within what is asked for', () => {
  const programs = [
    makeProgram({ id: 'here', state: 'MO', tracks: { irIntegrated: { positionsPerYear: 2 } } }),
    makeProgram({ id: 'there', state: 'IL', tracks: { irIntegrated: { positionsPerYear: 3 } } }),
  ];
  expect(seatsOf(programs)?.number).toBe(5);
  expect(seatsOf(programs, { startsAt: isIn('MO') })?.number).toBe(2);
  expect(seatsOf(programs, { endsAt: isIn('IL') })?.number).toBe(3);
});

test('a sum of seats is inexact if one of its numbers is', () => {
  const qualifiers = { 'tracks.irIntegrated.positionsPerYear': 'upTo' } as const;
  const other = makeProgram({ id: 'other', tracks: { irIntegrated: { positionsPerYear: 3 } }, qualifiers });
  expect(seatsOf([whole, other])).toMatchObject({ number: 5, inexact: true });
});

test('a sum of seats says how many of its numbers are from pages without a year', () => {
  const undated = index.programs.map(program => ({
    ...program,
    sources: program.sources.map(({ asOf: _asOf, ...source }) => source),
  }));
  expect(seatsOf(index.programs)).toMatchObject({ number: 2, undated: 0 });
  expect(seatsOf(undated)).toMatchObject({ number: 2, undated: 1 });
  expect(seatsOf([{ ...whole, sources: [] }])).toMatchObject({ number: 2, undated: 1 });
});
