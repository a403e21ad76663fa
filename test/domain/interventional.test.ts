import { expect, test } from 'vitest';
import { interventionalFit, silentInterventionalFit } from '../../src/domain/interventional.ts';
import { programOf } from '../support/match-programs.ts';

const denied = { offered: false } as const;

test.each([
  [{ irIntegrated: {} }, 1],
  [{ esir: {}, irIndependent: {} }, 0.85],
  [{ dr: {}, esir: {} }, 0.7],
  [{ irIndependent: {} }, 0.55],
  [{ dr: {} }, undefined],
  [{ irIntegrated: denied, esir: denied }, undefined],
  [{ irIntegrated: denied, esir: denied, irIndependent: denied }, 0],
] as const)('%j is %s', (tracks, expected) => {
  expect(interventionalFit(programOf('a', { tracks }))).toBe(expected);
});

test('naming any route is never worse than saying nothing', () => {
  expect(silentInterventionalFit).toBeLessThan(0.55);
});
