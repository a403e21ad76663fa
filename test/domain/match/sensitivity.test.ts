import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Wishes } from '../../../src/domain/match/answers.ts';
import { criterionOf } from '../../../src/domain/match/criteria.ts';
import type { Part } from '../../../src/domain/match/fit.ts';
import { matchPrograms } from '../../../src/domain/match/ranking.ts';
import {
  firstBy,
  mulberry32,
  type Swap,
  smallestSwap,
  stabilityOf,
} from '../../../src/domain/match/sensitivity.ts';
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

  /** How often the program with the trauma center stays before the one where residents may moonlight. */
  const firstAt = (level1Trauma: number, moonlighting: number) => {
    const weighed = { ...none, level1Trauma, moonlighting };
    return stabilityOf(matchPrograms([moon, trauma], { importance: weighed }).ranked, 1)[0]?.inTop;
  };

  test('every weight goes up or down by half at most', () => {
    // Half of 3 is as much as one and a half times 1; half of 2.5 is less.
    expect(firstAt(3, 1)).toBe(1);
    expect(firstAt(2.5, 1)).toBeGreaterThan(0.97);
    expect(firstAt(2.5, 1)).toBeLessThan(1);
  });

  test('goes up as easily as down: one weight against four that come to nearly as much wins half of the runs', () => {
    const four = programOf('four', {
      ...{ level1Trauma: false, moonlighting: true, education: { airpSponsored: true } },
      research: { track: true, protectedTime: true },
    });
    const one = programOf('one', {
      ...{ level1Trauma: true, moonlighting: false, education: { airpSponsored: false } },
      research: { track: false, protectedTime: false },
    });
    const each = { moonlighting: 0.999, airp: 0.999, researchTrack: 0.999, protectedTime: 0.999 };
    const { ranked: both } = matchPrograms([four, one], {
      importance: { ...none, level1Trauma: 4, ...each },
    });
    expect(stabilityOf(both, 1)[0]?.id).toBe('one');
    expect(stabilityOf(both, 1)[0]?.inTop).toBeCloseTo(0.5, 1);
  });

  test('of programs that stay equal the one ranked first stays before', () => {
    const twins = matchPrograms([trauma, programOf('twin', { level1Trauma: true, moonlighting: false })], {
      importance,
    });
    expect(stabilityOf(twins.ranked, 1).map(({ inTop }) => inTop)).toEqual([1, 0]);
  });

  test('all stay among as many as there are, and none among none', () => {
    expect(stabilityOf(ranked, 3).map(({ inTop }) => inTop)).toEqual([1, 1, 1]);
    expect(stabilityOf(ranked, 0).map(({ inTop }) => inTop)).toEqual([0, 0, 0]);
    expect(stabilityOf([], 1)).toEqual([]);
  });

  test('finds the smallest single change that swaps neighbors', () => {
    expect(stabilityOf(ranked, 2)[2]?.swap).toEqual({ criterion: 'moonlighting', from: 2, to: 3.01 });
  });
});

test('the highest scores are those that sorting all of them puts first', () => {
  assert(
    property(array(integer({ min: -3, max: 9 })), integer({ min: 0, max: 6 }), (scores, count) => {
      const sorted = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
      expect(firstBy(scores, count)).toEqual(sorted.slice(0, count));
    }),
  );
});

/** Of two criteria or three: the weight, and what the upper and the lower program are worth. */
type Row = readonly [weight: number, upper: number, lower: number];
const swapOf = (...rows: readonly Row[]) => {
  const ids = ['airp', 'level1Trauma', 'moonlighting'] as const;
  const side = (at: 1 | 2): readonly Part[] =>
    rows.map((row, index) => {
      const criterion = criterionOf(ids[index] ?? 'salary');
      const worth = row[at];
      const bounds = { low: worth, expected: worth, high: worth };
      return { criterion, weight: row[0], must: false, satisfaction: worth, ...bounds };
    });
  return smallestSwap(side(1), side(2));
};

describe('smallestSwap', () => {
  test.each<[string, readonly Row[], Swap]>([
    [
      'up to a hundredth beyond the equal weight',
      [
        [5, 0.5, 0],
        [2, 0, 1],
      ],
      { criterion: 'level1Trauma', from: 2, to: 2.51 },
    ],
    [
      'down, where that is nearer',
      [
        [2, 1, 0],
        [5, 0, 0.3],
      ],
      { criterion: 'airp', from: 2, to: 1.49 },
    ],
    [
      'for the first criterion of those with equal changes',
      [
        [3, 1, 0],
        [2.5, 0, 1],
      ],
      { criterion: 'airp', from: 3, to: 2.49 },
    ],
    [
      'to the next hundredth, where the equal weight lies between two',
      [
        [4.008, 0.5, 0],
        [2, 0, 1],
      ],
      { criterion: 'level1Trauma', from: 2, to: 2.01 },
    ],
    [
      'down to nothing at least',
      [
        [0.3, 1, 0],
        [0.01, 0, 0.5],
      ],
      { criterion: 'airp', from: 0.3, to: 0 },
    ],
    [
      'up to 5 at most',
      [
        [5, 0.5, 0],
        [5, 0.498, 0],
        [4, 0, 1],
      ],
      { criterion: 'moonlighting', from: 4, to: 5 },
    ],
    [
      'past what both satisfy alike',
      [
        [2, 0.5, 0.5],
        [5, 0.5, 0],
        [2, 0, 1],
      ],
      { criterion: 'moonlighting', from: 2, to: 2.51 },
    ],
  ])('goes %s', (_, rows, swap) => {
    expect(swapOf(...rows)).toEqual(swap);
  });

  test('is none where the last possible weight only makes the two equal', () => {
    expect(swapOf([5, 1, 0])).toBeUndefined();
    expect(swapOf([5, 0.5, 0], [5, 0.5, 0], [1, 0, 1])).toBeUndefined();
  });

  test('is none between programs that differ in nothing', () => {
    expect(swapOf([3, 1, 1], [2, 0.5, 0.5])).toBeUndefined();
  });
});

test('inside a group nothing is said to swap', () => {
  const { ranked } = matchPrograms([trauma, programOf('twin', { level1Trauma: true, moonlighting: false })], {
    importance,
  });
  expect(stabilityOf(ranked, 1).map(({ swap }) => swap)).toEqual([undefined, undefined]);
});

test('the change that is named swaps the two, and a hundredth less does not', () => {
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
        const lead = (to: number): number => {
          const after = fits({ ...own, [swap.criterion]: to });
          const expected = (id: string) => after.find(({ program }) => program.id === id)?.expected ?? 0;
          return expected(upper.program.id) - expected(lower.program.id);
        };
        expect(lead(swap.to)).toBeLessThan(0);
        expect(lead(swap.to + Math.sign(swap.from - swap.to) / 100)).toBeGreaterThan(-1e-9);
      },
    ),
  );
});

test('mulberry32 gives the recorded numbers for the seed 1', () => {
  const random = mulberry32(1);
  expect([random(), random()].map(each => each.toFixed(6))).toEqual(['0.627074', '0.002736']);
});
