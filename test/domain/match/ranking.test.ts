import { array, assert, constantFrom, integer, option, property, record, shuffledSubarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Wishes } from '../../../src/domain/match/answers.ts';
import { criterionOf } from '../../../src/domain/match/criteria.ts';
import { defaultShares, fitOf, isTied, matchPrograms } from '../../../src/domain/match/ranking.ts';
import { criterionIds } from '../../../src/schema/criterion-ids.ts';
import type { Program } from '../../../src/schema/program.ts';
import { askable, programOf } from '../../support/match-programs.ts';

/** Weights for the named things, none for all others. */
const only = (weights: Wishes['importance']): NonNullable<Wishes['importance']> => ({
  ...Object.fromEntries(criterionIds.map(id => [id, 0])),
  ...weights,
});

const wants = { importance: only({ level1Trauma: 3, vacation: 1 }) };

const yes = programOf('yes', { level1Trauma: true, benefits: { vacationWeeks: 5 } });
const no = programOf('no', { level1Trauma: false, benefits: { vacationWeeks: 5 } });
const silent = programOf('silent');

describe('matchPrograms', () => {
  test('adds up low, expected, high and known by weight', () => {
    const [first, second, third] = matchPrograms([no, silent, yes], wants).ranked;
    expect(first).toMatchObject({ program: yes, rank: 1, low: 1, expected: 1, high: 1, known: 1 });
    // trauma: one yes, one no → half; vacation: two published, both full → (2 + 1) / (2 + 2)
    expect(second).toMatchObject({
      program: silent,
      low: 0,
      expected: (3 * 0.5 + 0.75) / 4,
      high: 1,
      known: 0,
    });
    expect(third).toMatchObject({ program: no, low: 0.25, expected: 0.25, high: 0.25, known: 1 });
  });

  test('orders equal fits by what is known, then by id', () => {
    const ids = matchPrograms([programOf('b'), programOf('a')], wants).ranked.map(
      ({ program }) => program.id,
    );
    expect(ids).toEqual(['a', 'b']);
    const half = { importance: only({ level1Trauma: 1 }) };
    const known = programOf('z', { level1Trauma: true });
    const [first] = matchPrograms([programOf('a'), known], half).ranked;
    expect(first?.program).toBe(known);
  });

  test('leaves out what is known to fail a must, and keeps what says nothing with a mark', () => {
    const { ranked, excluded } = matchPrograms([no, silent, yes], { ...wants, must: ['level1Trauma'] });
    expect(excluded).toEqual([{ program: no, because: ['level1Trauma'] }]);
    expect(ranked.map(({ program, mustAsk }) => [program.id, mustAsk])).toEqual([
      ['yes', []],
      ['silent', ['level1Trauma']],
    ]);
  });

  test('gives no ranking when nothing has weight', () => {
    expect(matchPrograms([yes, no], { importance: only({}) }).ranked).toEqual([]);
    expect(matchPrograms([yes, no], { importance: only({}), must: ['level1Trauma'] }).excluded).toHaveLength(
      1,
    );
  });

  test('expects of a silent program what the criterion says, where the mean would mislead', () => {
    const weighed = matchPrograms([yes], { visa: 'J-1', importance: only({ visa: 5 }) }).weighed;
    const usual = defaultShares([yes], weighed, { visa: 'J-1' });
    expect(usual.get(criterionOf('visa'))).toBe(0.5);
  });
});

describe('fitOf', () => {
  test('is zero without weight', () => {
    expect(fitOf([])).toEqual({ low: 0, expected: 0, high: 0, known: 0 });
  });
});

describe('isTied', () => {
  const range = (low: number, high: number) => ({ low, high, expected: (low + high) / 2, known: 0 });
  test.each([
    ['the same point', range(0.5, 0.5), range(0.5, 0.5), true],
    ['two points', range(0.5, 0.5), range(0.4, 0.4), false],
    ['half of the narrower', range(0.4, 0.6), range(0.2, 0.5), true],
    ['less than half', range(0.4, 0.6), range(0.2, 0.45), false],
    ['one inside the other', range(0, 1), range(0.2, 0.4), true],
  ])('%s', (_, a, b, tied) => {
    expect(isTied(a, b)).toBe(tied);
    expect(isTied(b, a)).toBe(tied);
  });
});

const flag = option(constantFrom(true, false), { nil: undefined });
const anyProgram = record({
  trauma: flag,
  track: flag,
  salary: option(integer({ min: 40_000, max: 100_000 }), { nil: undefined }),
  weeks: option(integer({ min: 1, max: 8 }), { nil: undefined }),
});
type Parts = { trauma?: boolean; track?: boolean; salary?: number; weeks?: number };
const build = ({ trauma, track, salary, weeks }: Parts, index: number): Program =>
  programOf(`p${index}`, {
    ...(trauma === undefined ? {} : { level1Trauma: trauma }),
    ...(track === undefined ? {} : { research: { track } }),
    benefits: {
      ...(salary === undefined ? {} : { salaryUsd: { pgy2: salary } }),
      ...(weeks === undefined ? {} : { vacationWeeks: weeks }),
    },
  });
const catalog = array(anyProgram, { minLength: 1, maxLength: 8 }).map(
  all => all.map(build as never) as Program[],
);
const weight = integer({ min: 0, max: 5 });
const weights = record({ level1Trauma: weight, researchTrack: weight, salary: weight, vacation: weight });

describe('whatever the catalog and the weights', () => {
  test('low ≤ expected ≤ high, all from 0 to 1', () => {
    assert(
      property(catalog, weights, (programs, importance) => {
        for (const { low, expected, high, known } of matchPrograms(programs, { importance: only(importance) })
          .ranked) {
          expect(0 <= low && low <= expected && expected <= high && high <= 1).toBe(true);
          expect(0 <= known && known <= 1).toBe(true);
        }
      }),
    );
  });

  test('the order of the records does not matter', () => {
    assert(
      property(
        catalog.chain(all => shuffledSubarray(all, { minLength: all.length }).map(mixed => ({ all, mixed }))),
        weights,
        ({ all, mixed }, importance) => {
          const wishes = { importance: only(importance) };
          expect(matchPrograms(mixed, wishes)).toEqual(matchPrograms(all, wishes));
        },
      ),
    );
  });

  test('more weight on what satisfies fully never lowers a program', () => {
    assert(
      property(catalog, weights, (programs, importance) => {
        const best = programOf('best', { level1Trauma: true });
        const fitAt = (level1Trauma: number) =>
          matchPrograms([...programs, best], {
            importance: only({ ...importance, level1Trauma }),
          }).ranked.find(({ program }) => program === best);
        const [before, after] = [
          fitAt(importance.level1Trauma),
          fitAt(Math.min(5, importance.level1Trauma + 1)),
        ];
        if (before === undefined || after === undefined) return;
        expect(after.expected).toBeGreaterThanOrEqual(before.expected - 1e-9);
      }),
    );
  });

  test('publishing a good fact never lowers what is expected', () => {
    assert(
      property(catalog, weights, anyProgram, (programs, importance, parts) => {
        const before = (build as (parts: unknown, index: number) => Program)(
          { ...parts, trauma: undefined },
          99,
        );
        const after = { ...before, level1Trauma: true };
        const expected = (program: Program) =>
          matchPrograms([...programs, program], { importance: only(importance) }).ranked.find(
            ({ program: { id } }) => id === 'p99',
          )?.expected ?? 0;
        expect(expected(after)).toBeGreaterThanOrEqual(expected(before));
      }),
    );
  });

  test('all weights zero give no ranking', () => {
    assert(
      property(catalog, programs => {
        expect(matchPrograms(programs, { importance: only({}) }).ranked).toEqual([]);
      }),
    );
  });
});

test('equal inputs give equal outputs', () => {
  const wishes = { goal: 'interventional', tracks: ['irIntegrated', 'dr'] } as const;
  expect(JSON.stringify(matchPrograms(askable, wishes))).toBe(JSON.stringify(matchPrograms(askable, wishes)));
});
