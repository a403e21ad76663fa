import { assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  routeFacts,
  routeFields,
  routeOutlook,
  routesOf,
  routeValue,
} from '../../../src/domain/routes/facts.ts';
import { indexRoutes } from '../../../src/domain/routes/route-index.ts';
import { routesFrom } from '../../../src/domain/routes/routes.ts';
import type { Program } from '../../../src/schema/program.ts';
import { makeProgram } from '../../support/programs.ts';
import {
  catalogs,
  choosy,
  plain,
  routePrograms,
  trainer,
  whole,
  without,
} from '../../support/route-programs.ts';

const index = indexRoutes(routePrograms);
const valuesOf = (program: Program, among = index) =>
  routeFields.map(field => routeValue(routeFacts(program, among), field));

describe('route facts', () => {
  test.each<[Program, readonly unknown[]]>([
    [whole, [6, 'integrated', 2]],
    [trainer, [6, 'esir', 2]],
    [plain, [7, 'independent', 1]],
    [without, [7, 'independent', 1]],
    [choosy, [undefined, undefined, undefined]],
  ])('years, kind and places of $id', (program, values) => expect(valuesOf(program)).toEqual(values));

  test('none where every way is ruled out', () => {
    const closed = makeProgram({
      id: 'closed',
      tracks: { dr: { offered: false }, irIntegrated: { offered: false } },
    });
    expect(valuesOf(closed, indexRoutes([closed, whole]))).toEqual([undefined, 'none', 0]);
  });

  test('a shorter way that unrecorded facts may open', () => {
    expect(routeFacts(plain, index).perhaps?.rule.kind).toBe('integrated');
    expect(routeFacts(whole, index).perhaps).toBeUndefined();
  });

  test('of several such ways the shortest, and none that is ruled out', () => {
    const perhapsOf = (program: Program, end: Program) =>
      routeFacts(program, indexRoutes([program, end])).perhaps?.rule.kind;
    const tracks = { dr: {}, irIntegrated: { offered: false } } as const;
    const endsElsewhere = makeProgram({
      id: 'a',
      tracks: { ...tracks, irIndependent: { acceptsEsir: false } },
    });
    expect(perhapsOf(endsElsewhere, choosy)).toBe('esir');
    expect(perhapsOf(makeProgram({ id: 'b', tracks: { ...tracks, esir: { offered: false } } }), whole)).toBe(
      undefined,
    );
  });

  test('a place counts once, for whichever kind', () => {
    assert(
      property(catalogs, programs => {
        const each = indexRoutes(programs);
        for (const program of programs) {
          const possible = [...routesFrom(program, each, { kinds: ['esir', 'independent'] })].filter(
            ({ answer }) => answer === 'yes',
          );
          expect(routeFacts(program, each).independentPlaces.yes).toBe(
            new Set(possible.map(({ to }) => to)).size,
          );
        }
      }),
    );
  });
});

test('the outlook: here, elsewhere, and whether it can begin', () => {
  expect(
    routeOutlook(trainer, index).map(({ rule, start, here, elsewhere }) => [
      rule.kind,
      start,
      here.answer,
      elsewhere.possible.map(({ to }) => to.id),
      elsewhere.unknown,
    ]),
  ).toEqual([
    ['integrated', 'no', 'no', [], 0],
    ['esir', 'yes', 'unknown', ['choosy', 'whole'], 1],
    ['independent', 'yes', 'unknown', ['whole'], 1],
    ['dr', 'yes', 'yes', [], 0],
  ]);
});

describe('the route that stands for its kind', () => {
  const wayOf = (program: Program) =>
    routesOf(routeOutlook(program, index)).map(({ rule, to, answer }) => [rule.kind, to.id, answer]);

  test('is possible rather than not recorded, and here rather than elsewhere', () => {
    expect(wayOf(whole).every(([, to, answer]) => to === 'whole' && answer === 'yes')).toBe(true);
    const esir = wayOf(trainer).find(([kind]) => kind === 'esir');
    expect(esir?.[2]).toBe('yes');
    expect(esir?.[1]).not.toBe('trainer');
  });

  test('is none where the kind is ruled out', () => {
    const closed = makeProgram({ id: 'closed', tracks: { dr: {}, irIntegrated: { offered: false } } });
    const kinds = wayOf(closed).map(([kind]) => kind);
    expect(kinds).not.toContain('integrated');
    expect(kinds).toContain('dr');
  });
});
