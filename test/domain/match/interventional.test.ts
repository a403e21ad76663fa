import { expect, test } from 'vitest';
import { interventionalFit, likelyInterventionalFit } from '../../../src/domain/match/interventional.ts';
import { indexRoutes } from '../../../src/domain/routes/route-index.ts';
import type { Program } from '../../../src/schema/program.ts';
import { programOf } from '../../support/match-programs.ts';

const denied = { offered: false } as const;
const both = { acceptsEsir: true, acceptsNonEsir: true } as const;
const elsewhere = programOf('elsewhere', { tracks: { irIndependent: both } });

const worth = (tracks: Program['tracks'], others: readonly Program[] = []) => {
  const program = programOf('a', { tracks });
  return interventionalFit(program, indexRoutes([program, ...others]));
};

type Worth = ReturnType<typeof worth>;

test.each<[Program['tracks'], Worth, Worth]>([
  [{ irIntegrated: {} }, 1, 1],
  [
    { dr: {}, esir: {}, irIndependent: both },
    { low: 0.85, high: 1 },
    { low: 0.85, high: 1 },
  ],
  [{ dr: {}, esir: {} }, undefined, { low: 0.75, high: 1 }],
  [{ dr: {}, irIntegrated: denied, esir: denied, irIndependent: both }, 0.6, 0.6],
  [{ dr: {}, irIntegrated: denied, esir: denied }, undefined, 0.5],
  [{ dr: {}, esir: denied, irIndependent: both }, undefined, undefined],
  [{ dr: {}, irIntegrated: denied, irIndependent: both }, undefined, undefined],
  [{ dr: {} }, undefined, undefined],
  [{ irIntegrated: denied, dr: denied, esir: denied }, 0, 0],
])('%j alone is %s, with an independent residency elsewhere %s', (tracks, alone, together) => {
  expect(worth(tracks)).toEqual(alone);
  expect(worth(tracks, [elsewhere])).toEqual(together);
});

test('without other programs the ways of the program itself count', () => {
  const program = programOf('a', { tracks: { dr: {}, esir: {}, irIndependent: both } });
  expect(interventionalFit(program, undefined)).toEqual({ low: 0.85, high: 1 });
});

test('naming a way is likely worth more than saying nothing, denying one less', () => {
  const likely = (tracks: Program['tracks']) => likelyInterventionalFit(programOf('a', { tracks }));
  const silent = likely({ dr: {} });
  expect(silent).toBeCloseTo(0.236 + 0.764 * (0.708 * 0.75 + 0.292 * 0.5), 3);
  expect(likely({ dr: {}, esir: {} })).toBeCloseTo(0.236 + 0.764 * 0.75, 3);
  expect(likely({ dr: {}, irIndependent: both })).toBeGreaterThan(silent);
  expect(likely({ dr: {}, esir: denied })).toBeLessThan(silent);
  expect(likely({ irIntegrated: {} })).toBe(1);
});
