import { describe, expect, test } from 'vitest';
import { readSeasons } from '../../../src/catalog/seasons/read-seasons.ts';
import {
  datedEntries,
  factsFor,
  isLimit,
  limitOf,
  pictureOf,
  ruleOf,
  seasonOf,
} from '../../../src/domain/season/look-up.ts';
import { createSeasons } from '../../../src/domain/season/seasons.ts';
import { makePage, makeSeason, sampleSeasons, secondaryPage } from '../../support/seasons.ts';

test.each([
  ['2026-11-28', 2027],
  ['2026-06-01', 2027],
  ['2026-05-31', 2026],
  ['2026-01-01', 2026],
  ['2026-12-31', 2027],
])('on %s one applies for the Match of %i', (day, season) => expect(seasonOf(day)).toBe(season));

/** Season and value of each fact. */
const shown = (facts: ReturnType<typeof factsFor>) => facts.map(({ season, value }) => [season, value]);

describe('what stands for a season', () => {
  test.each([
    ['eras.fee.first30', 2026, [[2026, 11]]],
    ['eras.fee.first30', 2025, [[2025, 10]]],
    ['eras.fee.first30', 2027, [[2026, 11]]],
    ['eras.fee.first30', 2024, []],
    ['signals.gold', 2027, [[2025, 6]]],
    ['signals.silver', 2027, []],
    ['rank.maximum', 2020, [[undefined, 300]]],
    ['nrmp.matchDay', 2025, []],
  ] as const)('%s in %i', (key, season, expected) =>
    expect(shown(factsFor(sampleSeasons, key, season))).toEqual(expected),
  );

  const seasons = createSeasons([
    makeSeason(
      2017,
      makePage({ facts: [{ scope: 'primary list', 'rank.codesBeforeFee.primary': 15 }] }),
      makePage({ facts: [{ scope: 'pool', 'signals.total': 6 }] }),
    ),
    makeSeason(
      2020,
      secondaryPage({
        facts: [
          { scope: 'DR', 'stats.applicationsPerApplicant': 72 },
          { scope: 'IR integrated', 'stats.applicationsPerApplicant': 37 },
        ],
      }),
    ),
    makeSeason(
      undefined,
      makePage({ facts: [{ scope: 'primary list', 'rank.codesBeforeFee.primary': 20 }] }),
    ),
  ]);

  test('a general rule comes before an earlier figure, and after its own', () => {
    expect(shown(factsFor(seasons, 'rank.codesBeforeFee.primary', 2026))).toEqual([[undefined, 20]]);
    expect(shown(factsFor(seasons, 'rank.codesBeforeFee.primary', 2017))).toEqual([[2017, 15]]);
  });

  test('a figure that was replaced stands for its own season alone', () => {
    expect(shown(factsFor(seasons, 'signals.total', 2017))).toEqual([[2017, 6]]);
    expect(factsFor(seasons, 'signals.total', 2018)).toEqual([]);
  });

  test('all facts of a key come together', () =>
    expect(shown(factsFor(seasons, 'stats.applicationsPerApplicant', 2026))).toEqual([
      [2020, 72],
      [2020, 37],
    ]));
});

describe('a single figure', () => {
  test('comes with its season and its page, so that an earlier one is never taken for the season', () =>
    expect(limitOf(sampleSeasons, 'signals.gold', 2027)).toMatchObject({
      value: 6,
      season: 2025,
      source: { official: true, url: 'https://students-residents.aamc.org/fees/2025' },
    }));

  test('is the best sourced one', () => {
    const seasons = createSeasons([
      makeSeason(
        2026,
        secondaryPage({ facts: [{ scope: 'all', 'signals.gold': 7 }] }),
        makePage({ facts: [{ scope: 'all', 'signals.gold': 8 }] }),
      ),
    ]);
    expect(limitOf(seasons, 'signals.gold', 2026)?.value).toBe(8);
  });

  test('may be a rule in words', () =>
    expect(ruleOf(sampleSeasons, 'rank.truePreference', 2027)).toMatchObject({
      value: 'order by your own preference',
      season: undefined,
    }));

  test('is missing where nothing is recorded', () => {
    expect(limitOf(sampleSeasons, 'signals.silver', 2027)).toBe(undefined);
    expect(ruleOf(sampleSeasons, 'rank.interest', 2027)).toBe(undefined);
  });

  test('of days and words is no number', () => {
    expect(
      sampleSeasons.facts.filter(isLimit).filter(({ kind }) => kind === 'date' || kind === 'text'),
    ).toEqual([]);
    expect(sampleSeasons.facts.filter(isLimit).length).toBeGreaterThan(5);
  });
});

describe('the days of a season', () => {
  test('are its own, the earliest first', () =>
    expect(datedEntries(sampleSeasons, 2026).map(({ title, value, scope }) => [value, title, scope])).toEqual(
      [
        ['2025-09-15', 'NRMP registration opens', 'DR and IR integrated'],
        ['2026-01-30', 'Numbers of positions (quotas) are due', 'programs'],
        ['2026-03-04', 'Rank order lists are due', 'DR and IR integrated'],
        ['2026-03-20', 'Match Day', 'DR and IR integrated'],
      ],
    ));

  test('are never those of an earlier one', () => expect(datedEntries(sampleSeasons, 2027)).toEqual([]));
});

describe('the picture of a season', () => {
  const keysOf = (facts: readonly { readonly key: string }[]): readonly string[] =>
    facts.map(({ key }) => key);

  test('tells its own figures from earlier ones and general rules', () => {
    const { own, earlier, general, matches } = pictureOf(sampleSeasons, 2026);
    expect(own.every(({ season }) => season === 2026)).toBe(true);
    expect(own).toHaveLength(11);
    expect(keysOf(earlier)).toEqual(['nrmp.fee.registration', 'signals.gold']);
    expect(keysOf(general)).toEqual(['rank.maximum', 'rank.truePreference']);
    expect(matches.map(({ season }) => season)).toEqual([2025, 2025]);
  });

  test('of an unknown season has earlier figures alone', () => {
    const { own, earlier } = pictureOf(sampleSeasons, 2027);
    expect(own).toEqual([]);
    expect(new Set(earlier.map(({ season }) => season))).toEqual(new Set([2025, 2026]));
  });

  test('before all others has general rules alone', () =>
    expect(pictureOf(sampleSeasons, 2010)).toMatchObject({ own: [], earlier: [], matches: [] }));

  test('may be about some groups, with the pages at which these are to be checked', () => {
    const { own, earlier, general, matches, checkAt } = pictureOf(sampleSeasons, 2026, ['signals', 'rank']);
    expect(own).toEqual([]);
    expect(keysOf(earlier)).toEqual(['signals.gold']);
    expect(keysOf(general)).toEqual(['rank.maximum', 'rank.truePreference']);
    expect(matches).toEqual([]);
    expect(checkAt.map(({ topic }) => topic)).toEqual(['signals', 'nrmp.fees']);
    expect(pictureOf(sampleSeasons, 2026, ['national']).matches).toHaveLength(2);
  });
});

describe('the shipped figures', () => {
  const seasons = createSeasons(readSeasons());

  test.each([
    [2021, []],
    [2022, [2022]],
    [2024, [2024]],
    [2026, [2025]],
  ])('the Match shown for %i is that of %o', (season, years) =>
    expect([...new Set(pictureOf(seasons, season).matches.map(each => each.season))]).toEqual(years),
  );

  test.each([
    ['signals.gold', 2025, 6, 2025, true],
    ['signals.silver', 2027, 6, 2025, true],
    ['rank.codesBeforeFee.primary', 2027, 20, undefined, false],
    ['rank.codesBeforeFee.supplemental', 2027, 20, undefined, false],
    ['rank.maximum', 2027, 300, undefined, false],
    ['eras.fee.first30', 2027, 11, 2026, true],
    ['eras.fee.from31', 2026, 30, 2026, true],
    ['nrmp.fee.registration', 2026, 70, 2025, false],
  ] as const)('%s for %i is %i', (key, asked, value, season, official) =>
    expect(limitOf(seasons, key, asked)).toMatchObject({ value, season, source: { official } }),
  );

  test.each([['rank.advanced.noPrelim'], ['rank.truePreference'], ['rank.interest']] as const)(
    '%s is an official rule of the NRMP',
    key => expect(ruleOf(seasons, key, 2027)).toMatchObject({ season: undefined, source: { body: 'NRMP' } }),
  );

  test('nothing is known of 2027 yet, and an inference is no day of it', () =>
    expect(datedEntries(seasons, 2027)).toEqual([]));

  test('of 2026 the days are dates', () => {
    const days = datedEntries(seasons, 2026).map(({ key, value }) => [key, value]);
    expect(days).toContainEqual(['nrmp.matchDay', '2026-03-20']);
    expect(days).toContainEqual(['nrmp.rankListDeadline', '2026-03-04']);
  });
});
