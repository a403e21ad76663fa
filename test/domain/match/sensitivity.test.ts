import { describe, expect, test } from 'vitest';
import { matchPrograms } from '../../../src/domain/match/ranking.ts';
import { mulberry32, smallestSwap, stabilityOf } from '../../../src/domain/match/sensitivity.ts';
import { criterionIds } from '../../../src/schema/criterion-ids.ts';
import { programOf } from '../../support/match-programs.ts';

const none = Object.fromEntries(criterionIds.map(id => [id, 0]));
const importance = { ...none, level1Trauma: 3, moonlighting: 2 };
const trauma = programOf('trauma', { level1Trauma: true, moonlighting: false });
const moon = programOf('moon', { level1Trauma: false, moonlighting: true });
const both = programOf('both', { level1Trauma: true, moonlighting: true });

describe('stabilityOf', () => {
  const { ranked } = matchPrograms([moon, trauma, both], { importance });

  test('a program that is better everywhere is always first', () => {
    expect(stabilityOf(ranked, 1)[0]).toEqual({ id: 'both', inTop: 1, swap: undefined });
  });

  test('counts how often a program stays in the top, the same at every run', () => {
    const [, second, third] = stabilityOf(ranked, 2);
    expect(second?.id).toBe('trauma');
    expect(second?.inTop).toBeGreaterThan(0.7);
    expect(second?.inTop).toBeLessThan(1);
    expect((second?.inTop ?? 0) + (third?.inTop ?? 0)).toBeCloseTo(1);
    expect(stabilityOf(ranked, 2)).toEqual(stabilityOf(ranked, 2));
  });

  test('finds the smallest single change that swaps neighbors', () => {
    expect(stabilityOf(ranked, 2)[2]?.swap).toEqual({ criterion: 'moonlighting', from: 2, to: 3 });
  });
});

test('smallestSwap finds none where the lower program is nowhere better within 0 to 5', () => {
  const { ranked } = matchPrograms([both, programOf('less', { level1Trauma: false, moonlighting: true })], {
    importance: { ...none, level1Trauma: 5, moonlighting: 1 },
  });
  expect(smallestSwap(ranked[0]?.parts ?? [], ranked[1]?.parts ?? [])).toEqual({
    criterion: 'level1Trauma',
    from: 5,
    to: 0,
  });
  expect(smallestSwap([], [])).toBeUndefined();
});

test('mulberry32 gives the published numbers for the seed 1', () => {
  const random = mulberry32(1);
  expect([random(), random()].map(each => each.toFixed(6))).toEqual(['0.627074', '0.002736']);
});
