import { array, assert, constantFrom, integer, option, property, record, shuffledSubarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Wishes } from '../../../src/domain/match/answers.ts';
import { isToldApart } from '../../../src/domain/match/groups.ts';
import { matchPrograms } from '../../../src/domain/match/ranking.ts';
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

const idsOf = (list: readonly { readonly program: Program }[]): readonly string[] =>
  list.map(({ program }) => program.id);

describe('matchPrograms', () => {
  test('ranks what is known, and lists apart what is not', () => {
    const { ranked, tooLittle } = matchPrograms([no, silent, yes], wants);
    expect(ranked).toMatchObject([
      { program: yes, rank: 1, group: 1, tied: false, expected: 1, known: 1 },
      { program: no, rank: 2, group: 2, tied: false, expected: 0.25, known: 1 },
    ]);
    expect(tooLittle).toMatchObject([{ program: silent, low: 0, high: 1, known: 0 }]);
    expect(tooLittle[0]).not.toHaveProperty('rank');
  });

  test('a third of the weight is enough to be ranked, less is not', () => {
    const importance = only({ level1Trauma: 1, moonlighting: 2, airp: 0.1 });
    const third = programOf('third', { level1Trauma: true });
    expect(matchPrograms([third], { importance })).toMatchObject({ ranked: [], tooLittle: [{}] });
    expect(matchPrograms([third], { importance: { ...importance, airp: 0 } })).toMatchObject({
      ranked: [{}],
      tooLittle: [],
    });
  });

  test('lists the others by what they could reach, then by name; by distance where a place is named', () => {
    const importance = only({ level1Trauma: 1, moonlighting: 2, airp: 2 });
    const at = (id: string, latitude: number, parts: Partial<Program> = {}) =>
      programOf(id, { latitude, longitude: -87, ...parts });
    const programs = [at('b', 41), at('c', 42), at('a', 40, { level1Trauma: false }), programOf('nowhere')];
    expect(idsOf(matchPrograms(programs, { importance }).tooLittle)).toEqual(['b', 'c', 'nowhere', 'a']);
    const near = { near: 'x', origin: { latitude: 40, longitude: -87 }, importance };
    expect(idsOf(matchPrograms(programs, near).tooLittle)).toEqual(['a', 'b', 'c', 'nowhere']);
  });

  test('of equal distance those come first that could fit better', () => {
    const importance = only({ level1Trauma: 1, moonlighting: 2, airp: 2 });
    const here = { latitude: 40, longitude: -87 };
    const [worse, better] = [{ level1Trauma: false }, {}].map((parts, index) =>
      programOf(`p${index}`, { ...here, ...parts }),
    );
    const { tooLittle } = matchPrograms([worse ?? silent, better ?? silent], { origin: here, importance });
    expect(idsOf(tooLittle)).toEqual(['p1', 'p0']);
  });

  test('what the wishes do not see of a record does not count, and the program stays as recorded', () => {
    const { tooLittle } = matchPrograms([yes], { ...wants, lens: () => silent });
    expect(tooLittle).toMatchObject([{ program: yes, seen: silent, known: 0 }]);
  });

  test('leaves out what is known to fail a must, and keeps what says nothing with a mark', () => {
    const { ranked, tooLittle, excluded } = matchPrograms([no, silent, yes], {
      ...wants,
      must: ['level1Trauma'],
    });
    expect(excluded).toEqual([{ program: no, because: ['level1Trauma'] }]);
    expect(ranked).toMatchObject([{ program: yes, mustAsk: [] }]);
    expect(tooLittle).toMatchObject([{ program: silent, mustAsk: ['level1Trauma'] }]);
  });

  test('says every must that fails, and lists what is left out by id', () => {
    const [b, a] = ['b', 'A'].map(id => programOf(id, { level1Trauma: false, moonlighting: false }));
    const { excluded } = matchPrograms([b ?? silent, a ?? silent], {
      ...wants,
      must: ['moonlighting', 'level1Trauma', 'airp'],
    });
    expect(excluded).toMatchObject([
      { program: { id: 'A' }, because: ['moonlighting', 'level1Trauma'] },
      { program: { id: 'b' }, because: ['moonlighting', 'level1Trauma'] },
    ]);
  });

  test('gives no ranking when nothing has weight', () => {
    expect(matchPrograms([yes, no], { importance: only({}) })).toMatchObject({ ranked: [], tooLittle: [] });
    expect(matchPrograms([yes, no], { importance: only({}), must: ['level1Trauma'] })).toMatchObject({
      ...{ ranked: [], tooLittle: [], excluded: [{ program: no }] },
    });
  });

  test('nothing is dropped: every program is ranked, listed apart or left out', () => {
    const { ranked, tooLittle, excluded } = matchPrograms(askable, { ...wants, must: ['level1Trauma'] });
    expect([...idsOf(ranked), ...idsOf(tooLittle), ...idsOf(excluded)].sort()).toEqual(
      askable.map(({ id }) => id).toSorted(),
    );
  });
});

describe('an applicant in Chicago', () => {
  const chicago = { latitude: 41.88, longitude: -87.63 };
  const dr = { tracks: { dr: {} } };
  const northwestern = programOf('northwestern', { ...dr, ...chicago, call: { model: 'overnight-shifts' } });
  const portland = programOf('portland', { ...dr, latitude: 45.52, longitude: -122.68 });
  const wishes: Wishes = {
    goal: 'diagnostic',
    tracks: ['dr'],
    near: 'Chicago, IL',
    origin: chicago,
    callModel: ['night-float'],
    importance: only({ tracks: 5, location: 4, callModel: 3 }),
  };

  test('finds a program there that states shifts before a silent one in Portland', () => {
    expect(idsOf(matchPrograms([portland, northwestern], wishes).ranked)).toEqual([
      'northwestern',
      'portland',
    ]);
  });
});

const flag = option(constantFrom(true, false), { nil: undefined });
const anyProgram = record({
  trauma: flag,
  track: flag,
  salary: option(integer({ min: 40_000, max: 100_000 }), { nil: undefined }),
  weeks: option(integer({ min: 1, max: 8 }), { nil: undefined }),
  exact: option(constantFrom('upTo', 'atLeast', 'about'), { nil: undefined }),
});
type Parts = {
  trauma?: boolean;
  track?: boolean;
  salary?: number;
  weeks?: number;
  exact?: 'upTo' | 'atLeast' | 'about';
};
const build = ({ trauma, track, salary, weeks, exact }: Parts, index: number): Program =>
  programOf(`p${index}`, {
    ...(trauma === undefined ? {} : { level1Trauma: trauma }),
    ...(track === undefined ? {} : { research: { track } }),
    ...(exact === undefined ? {} : { qualifiers: { 'benefits.vacationWeeks': exact } }),
    benefits: {
      ...(salary === undefined ? {} : { salaryUsd: { pgy2: salary } }),
      ...(weeks === undefined ? {} : { vacationWeeks: weeks }),
    },
  });
const catalog = array(anyProgram, { minLength: 1, maxLength: 8 }).map(
  all => all.map(build as never) as Program[],
);
const fitOfOne = (programs: readonly Program[], wishes: Wishes, id: string) => {
  const { ranked, tooLittle } = matchPrograms(programs, wishes);
  return [...ranked, ...tooLittle].find(({ program }) => program.id === id);
};
const weight = integer({ min: 0, max: 5 });
const weights = record({ level1Trauma: weight, researchTrack: weight, salary: weight, vacation: weight });

describe('whatever the catalog and the weights', () => {
  test('low ≤ expected ≤ high, all from 0 to 1', () => {
    assert(
      property(catalog, weights, (programs, importance) => {
        const { ranked, tooLittle } = matchPrograms(programs, { importance: only(importance) });
        for (const { low, expected, high, known } of [...ranked, ...tooLittle]) {
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
          for (const place of [{}, { near: 'x', origin: { latitude: 40, longitude: -90 } }]) {
            const wishes = { importance: only(importance), ...place };
            expect(matchPrograms(mixed, wishes)).toEqual(matchPrograms(all, wishes));
          }
        },
      ),
    );
  });

  test('more weight on what satisfies fully never lowers a program', () => {
    assert(
      property(catalog, weights, (programs, importance) => {
        const best = programOf('best', { level1Trauma: true });
        const fitAt = (level1Trauma: number) =>
          fitOfOne([...programs, best], { importance: only({ ...importance, level1Trauma }) }, 'best');
        const [before, after] = [
          fitAt(importance.level1Trauma),
          fitAt(Math.min(5, importance.level1Trauma + 1)),
        ];
        // Without any weight nothing is ranked.
        expect(after?.expected ?? 0).toBeGreaterThanOrEqual((before?.expected ?? 0) - 1e-9);
      }),
    );
  });

  test('a good fact that is recorded never lowers what is expected', () => {
    assert(
      property(catalog, weights, anyProgram, (programs, importance, parts) => {
        const before = (build as (parts: unknown, index: number) => Program)(
          { ...parts, trauma: undefined },
          99,
        );
        const after = { ...before, level1Trauma: true };
        const expected = (program: Program) =>
          fitOfOne([...programs, program], { importance: only(importance) }, 'p99')?.expected ?? 0;
        expect(expected(after)).toBeGreaterThanOrEqual(expected(before));
      }),
    );
  });

  test('ranks and groups count from 1 without a gap', () => {
    assert(
      property(catalog, weights, (programs, importance) => {
        const { ranked } = matchPrograms(programs, { importance: only(importance) });
        expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, index) => index + 1));
        for (const [index, { group, tied }] of ranked.entries())
          expect(group).toBe((ranked[index - 1]?.group ?? 0) + Number(!tied));
      }),
    );
  });

  test('a group holds what cannot be told from its best program, and nobody of a later group fits better', () => {
    assert(
      property(catalog, weights, (programs, importance) => {
        const { ranked } = matchPrograms(programs, { importance: only(importance) });
        for (const group of new Set(ranked.map(each => each.group))) {
          const own = ranked.filter(each => each.group === group);
          const best = own.reduce((a, b) =>
            b.expected > a.expected || (b.expected === a.expected && b.known > a.known) ? b : a,
          );
          expect(own.filter(each => isToldApart(best, each))).toEqual([]);
          const least = Math.min(...own.map(({ expected }) => expected));
          const later = ranked.filter(each => each.group > group);
          expect(later.filter(({ expected }) => expected > least)).toEqual([]);
        }
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

describe('where only some programs are wanted', () => {
  const hidden = (id: string) => programOf(id, { level1Trauma: true });
  const others = ['a', 'b', 'c', 'd', 'e'].map(id =>
    programOf(id, { benefits: { vacationWeeks: 5 }, level1Trauma: true }),
  );
  const isWanted = ({ id }: Program): boolean => id === 'mine';
  const mine = hidden('mine');

  test('the others tell what is expected, and are in no list', () => {
    const { ranked, tooLittle, excluded } = matchPrograms([...others, mine, no, silent], wants, isWanted);
    expect([...idsOf(ranked), ...idsOf(tooLittle), ...idsOf(excluded)]).toEqual(['mine']);
    const whole = matchPrograms([...others, mine, no, silent], wants).ranked;
    expect(ranked[0]?.expected).toBe(whole.find(({ program }) => program === mine)?.expected);
    expect(ranked[0]?.expected).not.toBe(matchPrograms([mine], wants).ranked[0]?.expected);
    expect(ranked[0]).toMatchObject({ rank: 1, group: 1, tied: false });
  });

  test('musts leave out only wanted ones', () => {
    const strict = { ...wants, must: ['level1Trauma'] as const };
    expect(idsOf(matchPrograms([no, mine], strict, isWanted).excluded)).toEqual([]);
    expect(idsOf(matchPrograms([no, mine], strict, ({ id }) => id === 'no').excluded)).toEqual(['no']);
  });
});
