import { expect, test } from 'vitest';
import { likelihoodOf, likelyIfSilent } from '../../../src/domain/match/silence.ts';
import { programOf } from '../../support/match-programs.ts';

test('silence makes a track less likely than the national share, never impossible', () => {
  expect(likelyIfSilent('irIntegrated')).toBeCloseTo(0.236, 3);
  expect(likelyIfSilent('irIndependent')).toBeCloseTo(0.243, 3);
  expect(likelyIfSilent('esir')).toBeCloseTo(0.708, 3);
  expect(likelyIfSilent('dr')).toBe(1);
});

test('what is recorded is certain', () => {
  const program = programOf('a', { tracks: { irIntegrated: {}, esir: { offered: false } } });
  expect(likelihoodOf(program, 'irIntegrated')).toBe(1);
  expect(likelihoodOf(program, 'esir')).toBe(0);
  expect(likelihoodOf(program, 'irIndependent')).toBe(likelyIfSilent('irIndependent'));
});
