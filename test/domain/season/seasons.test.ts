import { describe, expect, test } from 'vitest';
import { createSeasons } from '../../../src/domain/season/seasons.ts';
import { makePage, makeSeason, sampleFiles, secondaryPage } from '../../support/seasons.ts';

describe('the figures of several files', () => {
  const { facts, matches, checkAt } = createSeasons(sampleFiles);

  test('stand one by one, each with its label, season and page', () => {
    expect(facts.find(({ key }) => key === 'nrmp.rankListDeadline')).toEqual({
      season: 2026,
      key: 'nrmp.rankListDeadline',
      title: 'Rank order lists are due',
      kind: 'date',
      group: 'dates',
      value: '2026-03-04',
      scope: 'DR and IR integrated',
      note: 'one page says so',
      source: {
        url: 'https://example.org/rank',
        confidence: 'usable',
        official: false,
        readOn: '2026-11-01',
        copy: 'stored',
      },
      checkAt: 'https://example.org/calendars',
    });
  });

  test('of general rules have no season', () =>
    expect(facts.filter(({ season }) => season === undefined).map(({ key }) => key)).toEqual([
      'rank.maximum',
      'rank.truePreference',
    ]));

  test('without a page to check them at say so', () =>
    expect(facts.find(({ key }) => key === 'rank.maximum')?.checkAt).toBe(undefined));

  test('of a Match are rows with their year', () =>
    expect(matches).toEqual([
      expect.objectContaining({
        season: 2025,
        track: 'dr',
        offered: 1057,
        applicants: 1759,
        note: undefined,
      }),
      expect.objectContaining({ season: 2025, track: 'radiology', note: 'nuclear medicine included' }),
    ]));

  test('name the pages for the present figures, in the order of the topics', () =>
    expect(checkAt.map(({ topic }) => topic)).toEqual([
      ...['eras.timeline', 'eras.fees', 'signals', 'nrmp.calendars', 'nrmp.fees'],
      ...['irIndependent', 'abr', 'ecfmg'],
    ]));
});

test('official figures stand before secondary ones, solid before usable ones', () => {
  const figure = (value: number) => ({ facts: [{ scope: 'all', 'signals.gold': value }] });
  const { facts } = createSeasons([
    makeSeason(
      2026,
      secondaryPage(figure(1)),
      secondaryPage({ confidence: 'solid', ...figure(2) }),
      makePage({ confidence: 'usable', ...figure(3) }),
      makePage(figure(4)),
    ),
  ]);
  expect(facts.map(({ value }) => value)).toEqual([4, 3, 2, 1]);
});

test('a page may have been read on another day than the file', () => {
  const { facts } = createSeasons([
    makeSeason(2026, makePage({ readOn: '2026-01-02', facts: [{ scope: 'all', 'signals.gold': 5 }] })),
  ]);
  expect(facts[0]?.source).toMatchObject({ readOn: '2026-01-02', official: true, body: 'NRMP' });
});

test('no files are no figures', () =>
  expect(createSeasons([])).toEqual({ facts: [], matches: [], checkAt: [] }));

test('rows of a Match without a year are none', () =>
  expect(
    createSeasons([
      makeSeason(undefined, makePage({ match: [{ track: 'dr', positions: 'all', offered: 1 }] })),
    ]).matches,
  ).toEqual([]));
