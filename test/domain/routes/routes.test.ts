import { assert, constantFrom, property, shuffledSubarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/domain/record/answer.ts';
import { stepsOf } from '../../../src/domain/routes/details.ts';
import { indexRoutes } from '../../../src/domain/routes/route-index.ts';
import {
  allRoutes,
  firstRoutes,
  kindsFor,
  onePlaceRoutes,
  type Route,
  routeMiles,
  routesBetween,
  routesFrom,
  routesTo,
} from '../../../src/domain/routes/routes.ts';
import { type RouteKind, routeKinds, routeRules } from '../../../src/domain/routes/rules.ts';
import type { Program } from '../../../src/schema/program.ts';
import { makeProgram } from '../../support/programs.ts';
import {
  catalogs,
  choosy,
  ended,
  plain,
  routePrograms,
  silent,
  trainer,
  whole,
  without,
} from '../../support/route-programs.ts';

const index = indexRoutes(routePrograms);
const ir = { kinds: kindsFor('ir') };
const everything = { kinds: routeKinds };
const nameOf = ({ rule, from, to, answer }: Route) => `${from.id} ${rule.kind} ${to.id} ${answer}`;
const keyOf = ({ rule, from, to }: Route) => `${from.id} ${rule.kind} ${to.id}`;

describe('the answer', () => {
  test.each<[RouteKind, Program, Program, Answer]>([
    ['integrated', whole, whole, 'yes'],
    ['integrated', trainer, trainer, 'no'],
    ['integrated', plain, plain, 'unknown'],
    ['esir', whole, whole, 'yes'],
    ['esir', trainer, choosy, 'yes'],
    ['esir', trainer, silent, 'unknown'],
    ['esir', trainer, ended, 'no'],
    ['esir', plain, whole, 'unknown'],
    ['esir', without, whole, 'no'],
    ['esir', without, silent, 'no'],
    ['esir', choosy, choosy, 'unknown'],
    ['independent', plain, whole, 'yes'],
    ['independent', plain, choosy, 'no'],
    ['independent', plain, silent, 'unknown'],
    ['independent', plain, plain, 'unknown'],
    ['independent', choosy, whole, 'unknown'],
    ['dr', plain, plain, 'yes'],
    ['dr', silent, silent, 'unknown'],
  ])('%s from $id to $id', (kind, from, to, answer) => {
    expect(routesBetween(from, to, { kinds: [kind] }).map(route => route.answer)).toEqual([answer]);
  });

  test('a route in one place has no second place', () => {
    expect(routesBetween(whole, choosy, everything).map(({ rule }) => rule.kind)).toEqual([
      'esir',
      'independent',
    ]);
  });
});

describe('routes from a program', () => {
  test('same institution first, then by distance, without coordinates last, and by kind', () => {
    expect(Array.from(routesFrom(trainer, index, ir), nameOf)).toEqual([
      'trainer integrated trainer no',
      'trainer esir trainer unknown',
      'trainer independent trainer unknown',
      'trainer esir choosy yes',
      'trainer independent choosy no',
      'trainer esir whole yes',
      'trainer independent whole yes',
      'trainer esir silent unknown',
      'trainer independent silent unknown',
    ]);
  });

  test('ends where an independent residency is recorded, narrowed by the query', () => {
    const ends = (query: object) => [
      ...new Set(Array.from(routesFrom(plain, index, { ...ir, ...query }), ({ to }) => to.id)),
    ];
    expect(ends({})).toEqual(['plain', 'whole', 'choosy', 'silent']);
    expect(ends({ endsAt: ({ state }: Program) => state === 'MO' })).toEqual(['choosy']);
    expect(ends({ sameInstitution: true })).toEqual(['plain']);
    expect(ends({ kinds: ['integrated'] })).toEqual(['plain']);
    expect(ends({ kinds: [] })).toEqual(['plain'].slice(1));
  });
});

test('routes to a program begin everywhere, also where its independent residency is unrecorded', () => {
  const starts = (to: Program) => [
    ...new Set(Array.from(routesTo(to, index, { kinds: ['independent'] }), ({ from }) => from.id)),
  ];
  expect(starts(choosy)).toEqual(['choosy', 'whole', 'plain', 'trainer', 'ended', 'silent', 'without']);
  expect(starts(plain)).toHaveLength(routePrograms.length);
  expect(Array.from(routesTo(whole, index, { ...ir, startsAt: ({ id }) => id === 'plain' }), nameOf)).toEqual(
    ['plain esir whole unknown', 'plain independent whole yes'],
  );
  const count = (query: object) => [...routesTo(whole, index, { ...ir, ...query })].length;
  expect(count({ endsAt: ({ id }: Program) => id === 'plain' })).toBe(0);
  expect(count({ endsAt: ({ id }: Program) => id === 'whole' })).toBe(2 * routePrograms.length + 1);
  expect(count({ sameInstitution: true })).toBe(3);
});

test('routes in one place, possible ones first', () => {
  const routes = onePlaceRoutes(index, { kinds: ['integrated', 'esir'] }).map(nameOf);
  expect(routes.slice(0, 2)).toEqual(['whole integrated whole yes', 'whole esir whole yes']);
  expect(routes.at(-1)).toMatch(/ no$/u);
  expect(routes).toHaveLength(2 * routePrograms.length);
});

test.each([
  ['ir', undefined, ['integrated', 'esir', 'independent']],
  ['ir', 6, ['integrated', 'esir']],
  ['ir', 5, []],
  ['dr', 5, ['dr']],
] as const)('kinds to %s within %s years', (goal, years, kinds) =>
  expect(kindsFor(goal, years)).toEqual(kinds),
);

test('miles between the places', () => {
  expect(routeMiles({ from: whole, to: whole })).toBe(0);
  expect(routeMiles({ from: whole, to: choosy })).toBeCloseTo(89, -1);
  expect(routeMiles({ from: whole, to: silent })).toBeUndefined();
  expect(routeMiles({ from: silent, to: silent })).toBe(0);
});

describe('properties', () => {
  test('every possible route has a certificate, and its years agree with its steps', () => {
    assert(
      property(catalogs, programs => {
        for (const route of allRoutes(indexRoutes(programs), everything)) {
          const steps = stepsOf(route);
          expect(['DR', 'IR/DR']).toContain(route.rule.certificate);
          expect(steps.reduce((sum, { from, to }) => sum + to - from + 1, 0)).toBe(route.rule.years);
          expect(steps.at(-1)?.to).toBe(route.rule.years);
          if (route.answer === 'yes') expect(steps.at(-1)?.program).toBe(route.to);
        }
      }),
    );
  });

  test('the order does not depend on the order of the records', () => {
    assert(
      property(
        catalogs.chain(programs => shuffledSubarray([...programs], { minLength: programs.length })),
        shuffled => {
          const sorted = [...shuffled].sort((a, b) => (a.id < b.id ? -1 : 1));
          expect(Array.from(allRoutes(indexRoutes(shuffled), everything), keyOf)).toEqual(
            Array.from(allRoutes(indexRoutes(sorted), everything), keyOf),
          );
        },
      ),
    );
  });

  test('adding a recorded fact never turns possible into not recorded', () => {
    const facts: readonly ((tracks: Program['tracks']) => Program['tracks'])[] = [
      tracks => ({ dr: {}, ...tracks }),
      tracks => ({ esir: {}, ...tracks }),
      tracks => ({ esir: { offered: false }, ...tracks }),
      tracks => ({ irIntegrated: { offered: false }, ...tracks }),
      tracks => ({ irIndependent: {}, ...tracks }),
      tracks => ({ ...tracks, irIndependent: { acceptsEsir: false, ...tracks.irIndependent } }),
      tracks => ({ ...tracks, irIndependent: { acceptsNonEsir: true, ...tracks.irIndependent } }),
      tracks => ({ ...tracks, dr: { positionsPerYear: 3, clinicalYear: 'both', ...tracks.dr } }),
    ];
    assert(
      property(catalogs, constantFrom(...facts), (programs, record) => {
        const more = programs.map((program, at) =>
          at === 0 ? { ...program, tracks: record(program.tracks) } : program,
        );
        const after = new Map(
          Array.from(allRoutes(indexRoutes(more), everything), route => [keyOf(route), route.answer]),
        );
        for (const route of allRoutes(indexRoutes(programs), everything)) {
          if (route.answer === 'yes') expect(after.get(keyOf(route))).not.toBe('unknown');
        }
      }),
    );
  });
});

describe('laziness', () => {
  test('the first routes are built, and no others', () => {
    let built = 0;
    function* spy(): Generator<Route> {
      for (const route of allRoutes(index, ir)) {
        built += 1;
        yield route;
      }
    }
    expect([...firstRoutes(spy(), 3)]).toHaveLength(3);
    expect(built).toBe(3);
    expect([...firstRoutes(spy(), 0)]).toHaveLength(0);
    expect(built).toBe(3);
  });

  test('the first route of a large catalog, once indexed, needs no look at its other programs', () => {
    let looks = 0;
    const watched = Array.from({ length: 200 }, (_, at): Program => {
      const program = makeProgram({ id: `p${at}` });
      return Object.defineProperty({ ...program }, 'tracks', {
        enumerable: true,
        get: () => {
          looks += 1;
          return { dr: {}, esir: {}, irIndependent: { acceptsEsir: true, acceptsNonEsir: true } };
        },
      });
    });
    const large = indexRoutes(watched);
    expect(large.independents).toHaveLength(200);
    looks = 0;
    expect(firstRoutes(allRoutes(large, ir), 1).next().value?.from).toBe(large.programs[0]);
    expect(looks).toBeLessThan(20);
  });
});

test('every kind belongs to one goal', () => {
  expect([...kindsFor('ir'), ...kindsFor('dr')]).toEqual(routeRules.map(({ kind }) => kind));
});
