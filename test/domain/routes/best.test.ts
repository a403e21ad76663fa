import { assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSnapshot } from '../../../src/catalog/snapshot.ts';
import { bestRoute, bestWay } from '../../../src/domain/routes/best.ts';
import { indexRoutes, type RouteIndex } from '../../../src/domain/routes/route-index.ts';
import { kindsFor, type Route, routesFrom } from '../../../src/domain/routes/routes.ts';
import type { Program } from '../../../src/schema/program.ts';
import { makeProgram } from '../../support/programs.ts';
import { catalogs, choosy, plain, routePrograms, trainer, whole } from '../../support/route-programs.ts';

const index = indexRoutes(routePrograms);
const nameOf = ({ rule, from, to, answer }: Route) => `${from.id} ${rule.kind} ${to.id} ${answer}`;

/** The best of all routes, each built: possible before not recorded, then the fewest years, then the first. */
function bestOfAll(from: Program, among: RouteIndex, maxYears?: number): Route | undefined {
  const routes = [...routesFrom(from, among, { kinds: kindsFor('ir', maxYears) })];
  const [best] = (['yes', 'unknown'] as const).flatMap(each =>
    routes.filter(({ answer }) => answer === each).sort((a, b) => a.rule.years - b.rule.years),
  );
  return best;
}

/** What is found quickly, beside what is found by building every route. */
const bothWays = (from: Program, among: RouteIndex, maxYears?: number) => {
  const slow = bestOfAll(from, among, maxYears);
  const way = bestWay(from, among, maxYears);
  return {
    quick: [bestRoute(from, among, maxYears), way?.rule, way?.answer, way?.isHere],
    slow: [slow, slow?.rule, slow?.answer, slow && slow.from === slow.to],
  };
};

describe('the best way is the best of all routes', () => {
  test.each([undefined, 7, 6, 5])('of each shipped program, in at most %s years', async maxYears => {
    const shipped = indexRoutes(readSnapshot());
    for (const program of shipped.programs) {
      const { quick, slow } = bothWays(program, shipped, maxYears);
      expect(quick).toEqual(slow);
    }
  });

  test('of each program of any catalog', () => {
    assert(
      property(catalogs, programs => {
        const among = indexRoutes(programs);
        for (const program of programs) {
          for (const maxYears of [undefined, 6]) {
            const { quick, slow } = bothWays(program, among, maxYears);
            expect(quick).toEqual(slow);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the best route', () => {
  test.each<[Program, string | undefined]>([
    [whole, 'whole integrated whole yes'],
    [trainer, 'trainer esir choosy yes'],
    [plain, 'plain independent whole yes'],
    [choosy, 'choosy integrated choosy unknown'],
  ])('of $id', (program, expected) => {
    const best = bestRoute(program, index);
    expect(best === undefined ? undefined : nameOf(best)).toBe(expected);
  });

  test('ends at the nearest of several places', () => {
    const placeAt = (longitude: number) =>
      makeProgram({
        id: `at${longitude}`,
        latitude: 42,
        longitude,
        tracks: { irIndependent: { acceptsNonEsir: true } },
      });
    const near = placeAt(-73);
    expect(bestRoute(plain, indexRoutes([placeAt(-70), near, placeAt(-80)]))?.to).toBe(near);
  });

  test('that is not recorded takes the fewest years', () => {
    const silentOnEsir = makeProgram({
      tracks: { dr: {}, irIntegrated: { offered: false }, irIndependent: { acceptsEsir: false } },
    });
    expect(bestRoute(silentOnEsir, indexRoutes([silentOnEsir, choosy]))?.rule.kind).toBe('esir');
  });

  test('does not exist where every route is ruled out', () => {
    const closed = makeProgram({
      id: 'closed',
      tracks: { dr: { offered: false }, irIntegrated: { offered: false } },
    });
    expect(bestRoute(closed, indexRoutes([closed, whole]))).toBeUndefined();
  });
});

test('without an index only the program itself is looked at', () => {
  expect(bestWay(whole, undefined)).toMatchObject({ answer: 'yes', isHere: true });
  expect(bestWay(trainer, undefined)).toMatchObject({ answer: 'unknown', isHere: true });
  expect(bestRoute(trainer, undefined)?.to).toBe(trainer);
});
