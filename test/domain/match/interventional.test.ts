import { expect, test } from 'vitest';
import { bestWayIntoIr, interventionalFit, unrecordedFit } from '../../../src/domain/match/interventional.ts';
import { indexRoutes } from '../../../src/domain/routes/routes.ts';
import type { Program } from '../../../src/schema/program.ts';
import { programOf } from '../../support/match-programs.ts';

const denied = { offered: false } as const;
const both = { acceptsEsir: true, acceptsNonEsir: true } as const;
const elsewhere = programOf('elsewhere', { tracks: { irIndependent: both } });

const worth = (tracks: Program['tracks'], others: readonly Program[] = []): number | undefined => {
  const program = programOf('a', { tracks });
  return interventionalFit(program, indexRoutes([program, ...others]));
};

test.each<[Program['tracks'], number | undefined, number | undefined]>([
  [{ irIntegrated: {} }, 1, 1],
  [{ dr: {}, esir: {}, irIndependent: both }, 0.85, 0.85],
  [{ dr: {}, esir: {} }, undefined, 0.75],
  [{ dr: {}, irIntegrated: denied, esir: denied, irIndependent: both }, 0.6, 0.6],
  [{ dr: {}, irIntegrated: denied, esir: denied }, undefined, 0.5],
  [{ dr: {}, esir: denied, irIndependent: both }, undefined, undefined],
  [{ dr: {} }, undefined, undefined],
  [{ irIntegrated: denied, dr: denied, esir: denied }, 0, 0],
])('%j alone is %s, with an independent residency elsewhere %s', (tracks, alone, together) => {
  expect(worth(tracks)).toBe(alone);
  expect(worth(tracks, [elsewhere])).toBe(together);
});

test('the parts of the best way are there to be shown', () => {
  const program = programOf('a', { tracks: { dr: {}, esir: {} } });
  const route = bestWayIntoIr(program, indexRoutes([program, elsewhere]));
  expect([route?.rule.kind, route?.to.id]).toEqual(['esir', 'elsewhere']);
});

test('naming any way is never worse than saying nothing', () => {
  expect(unrecordedFit).toBeLessThanOrEqual(
    worth({ dr: {}, irIntegrated: denied, esir: denied }, [elsewhere]) ?? 0,
  );
  expect(unrecordedFit).toBeLessThan(worth({ dr: {}, esir: {} }, [elsewhere]) ?? 0);
});
