import { describe, expect, test } from 'vitest';
import { pictureOf } from '../../../src/domain/season/look-up.ts';
import { createSeasons } from '../../../src/domain/season/seasons.ts';
import { viewSeason } from '../../../src/view/season/season.ts';
import { dataOf, textOf } from '../../support/drawing.ts';
import { makePage, makeSeason, sampleSeasons } from '../../support/seasons.ts';

const view = (season: number, about?: Parameters<typeof pictureOf>[2]) =>
  viewSeason(pictureOf(sampleSeasons, season, about));

type Rows = readonly Readonly<Record<string, unknown>>[];

describe('a row a fact', () => {
  test('has all that limits it', () =>
    expect(dataOf(view(2026))).toContainEqual({
      season: 2026,
      key: 'nrmp.rankListDeadline',
      title: 'Rank order lists are due',
      value: '2026-03-04',
      kind: 'date',
      scope: 'DR and IR integrated',
      official: false,
      confidence: 'usable',
      readOn: '2026-11-01',
      url: 'https://example.org/rank',
      note: 'one page says so',
      checkAt: 'https://example.org/calendars',
      copy: 'stored',
      asked: 2026,
    }));

  test('has the note of its page, too', () =>
    expect(dataOf(view(2026))).toContainEqual(
      expect.objectContaining({ key: 'nrmp.fee.registration', season: 2025, note: "a vendor's guide" }),
    ));

  test('has no season where it belongs to none', () =>
    expect((dataOf(view(2026)) as Rows).find(({ key }) => key === 'rank.maximum')).not.toHaveProperty(
      'season',
    ));

  test('is also what a Match counted', () => {
    const rows = (dataOf(view(2027)) as Rows).filter(({ key }) => String(key).startsWith('match.'));
    expect(rows.map(({ key, value, scope, note }) => [key, value, scope, note])).toEqual([
      ['match.offered', 1057, 'DR, PGY-2 positions', "a vendor's guide"],
      ['match.filled', 1042, 'DR, PGY-2 positions', "a vendor's guide"],
      ['match.applicants', 1759, 'DR, PGY-2 positions', "a vendor's guide"],
      ['match.offered', 1451, 'all radiology, all positions', "nuclear medicine included; a vendor's guide"],
    ]);
    expect(rows.every(({ season, asked }) => season === 2025 && asked === 2027)).toBe(true);
  });

  test('stands in the same columns in a sheet', () =>
    expect(view(2026).result.sheet().columns).toEqual([
      ...['season', 'key', 'title', 'value', 'kind', 'scope', 'official', 'confidence', 'pageDate'],
      ...['readOn', 'url', 'note', 'checkAt', 'body', 'copy', 'asked'],
    ]));
});

describe('what people see', () => {
  test('begins with what is known of the season', async () => {
    expect(await textOf(view(2026))).toMatch(
      /^Season 2026\n11 figures of the season of the Match of 2026, 10 of them from official pages\.\n\nDates\n/u,
    );
    expect(await textOf(view(2026, ['dates']))).toContain(
      '4 figures of the season of the Match of 2026 about dates, 3 of them from official pages.',
    );
  });

  test('says of an unknown season that nothing is recorded, and of each figure whose it is', async () => {
    const text = await textOf(view(2027));
    expect(text).toMatch(
      /^Season 2027\nNothing of season 2027 is recorded here\. Below stand the latest figures of earlier seasons, each with its own season/u,
    );
    expect(text).toContain('Dates of earlier seasons\nSEASON');
    expect(text).toContain('2026    2026-03-20  Match Day');
    expect(text).not.toMatch(/^2027/mu);
    expect(text).not.toContain('\nDates\n');
  });

  test('says where nothing earlier is recorded, and what holds all the same', async () => {
    expect(await textOf(view(2010))).toMatch(
      /^Season 2010\nNothing of season 2010 is recorded here, nor of an earlier one\. Below stand rules without a season\.\n\nFees and limits without a season\n/u,
    );
    expect(await textOf(view(2010, ['fees']))).toMatch(
      /^Season 2010\nNothing of season 2010 about fees is recorded here, nor of an earlier one\.\n\nWhere to check/u,
    );
  });

  test('names the year of the Match that is shown, which may be an earlier one', async () => {
    const text = await textOf(view(2026));
    expect(text).toContain('The Match of 2025, nation-wide\nTRACK');
    expect(text).toMatch(/^DR +PGY-2 +1,057 +1,042 +1,759 +\[\d\] secondary$/mu);
    expect(text).toMatch(
      /^all radiology +all \(nuclear medicine included\) +1,451 +— +— +\[\d\] secondary$/mu,
    );
  });

  test('ends with where to check and all pages, each once', async () => {
    const text = await textOf(view(2026));
    expect(text).toContain('Where to check the present figures\n  ERAS dates: https://example.org/eras\n');
    expect(text.match(/^ {2}\[\d\]: /gmu)).toHaveLength(6);
    expect(text).toContain('NRMP, official · as of 2026-03-09, stored copy, read 2026-11-01');
  });

  test('is short where nothing at all is recorded', async () =>
    expect(await textOf(viewSeason(pictureOf(createSeasons([]), 2026)))).toBe(
      'Season 2026\nNothing of season 2026 is recorded here, nor of an earlier one.\n',
    ));

  test('counts a single figure as one', async () => {
    const seasons = createSeasons([
      makeSeason(2026, makePage({ facts: [{ scope: 'one pool', 'signals.gold': 6 }] })),
    ]);
    expect(await textOf(viewSeason(pictureOf(seasons, 2026)))).toContain('1 figure of the season');
  });
});
