import { assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Wishes } from '../../../src/domain/match/answers.ts';
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
    expect(stabilityOf(ranked, 2)[2]?.swap).toEqual({ criterion: 'moonlighting', from: 2, to: 3.01 });
  });
});

test('finds none where a change that only makes the two equal is the largest possible', () => {
  const less = programOf('less', { level1Trauma: false, moonlighting: true });
  const { ranked } = matchPrograms([both, less], {
    importance: { ...none, level1Trauma: 5, moonlighting: 1 },
  });
  expect(smallestSwap(ranked[0]?.parts ?? [], ranked[1]?.parts ?? [])).toBeUndefined();
  expect(smallestSwap([], [])).toBeUndefined();
});

test('inside a group nothing is said to swap', () => {
  const { ranked } = matchPrograms([trauma, programOf('twin', { level1Trauma: true, moonlighting: false })], {
    importance,
  });
  expect(stabilityOf(ranked, 1).map(({ swap }) => swap)).toEqual([undefined, undefined]);
});

test('the change that is named really swaps the two', () => {
  const weight = integer({ min: 1, max: 5 });
  const salary = integer({ min: 50_000, max: 90_000 });
  const flag = constantFrom(true, false);
  const facts = record({ level1Trauma: flag, moonlighting: flag, pgy2: salary });
  assert(
    property(
      facts,
      facts,
      record({ level1Trauma: weight, moonlighting: weight, salary: weight }),
      (a, b, own) => {
        const [x, y] = [a, b].map(({ pgy2, ...flags }, index) =>
          programOf(`p${index}`, { ...flags, benefits: { salaryUsd: { pgy2 } } }),
        );
        if (x === undefined || y === undefined) return;
        const fits = (importance: NonNullable<Wishes['importance']>) =>
          matchPrograms([x, y], { importance: { ...none, ...importance } }).ranked;
        const [upper, lower] = fits(own);
        const swap = smallestSwap(upper?.parts ?? [], lower?.parts ?? []);
        if (upper === undefined || lower === undefined || swap === undefined) return;
        const after = fits({ ...own, [swap.criterion]: swap.to });
        const expected = (id: string) => after.find(({ program }) => program.id === id)?.expected ?? 0;
        expect(expected(lower.program.id)).toBeGreaterThan(expected(upper.program.id));
      },
    ),
  );
});

test('mulberry32 gives the recorded numbers for the seed 1', () => {
  const random = mulberry32(1);
  expect([random(), random()].map(each => each.toFixed(6))).toEqual(['0.627074', '0.002736']);
});
