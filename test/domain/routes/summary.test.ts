import { assert, boolean, property } from 'fast-check';
import { expect, test } from 'vitest';
import { allRoutes, indexRoutes } from '../../../src/domain/routes/routes.ts';
import { type RouteKind, routeKinds } from '../../../src/domain/routes/rules.ts';
import {
  countRoutes,
  routesByState,
  summarizeRoutes,
  total,
  totalCounts,
} from '../../../src/domain/routes/summary.ts';
import type { Program } from '../../../src/schema/program.ts';
import { catalogs, routePrograms } from '../../support/route-programs.ts';

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
});

test('counting without building gives what building gives', () => {
  assert(
    property(catalogs, boolean(), boolean(), (programs, sameInstitution, narrowed) => {
      const inMissouri = ({ state }: Program): boolean => state === 'MO';
      const query = {
        kinds: routeKinds,
        sameInstitution,
        ...(narrowed ? { startsAt: inMissouri, endsAt: inMissouri } : {}),
      };
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
  expect(routesByState(index, { kinds: ['dr'], startsAt: ({ state }) => state === 'NY' })).toHaveLength(1);
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

test('a sum of seats says how many of its numbers are from pages without a year', () => {
  const seatsOf = (programs: readonly Program[]) =>
    summarizeRoutes(indexRoutes(programs), { kinds: ['integrated'] })[0]?.seats;
  const undated = index.programs.map(program => ({
    ...program,
    sources: program.sources.map(({ asOf: _asOf, ...source }) => source),
  }));
  expect(seatsOf(index.programs)).toMatchObject({ number: 2, undated: 0 });
  expect(seatsOf(undated)).toMatchObject({ number: 2, undated: 1 });
});
