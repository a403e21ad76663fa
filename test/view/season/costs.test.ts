import { describe, expect, test } from 'vitest';
import { type Applications, costsOf } from '../../../src/domain/season/costs.ts';
import { createSeasons } from '../../../src/domain/season/seasons.ts';
import { viewCosts } from '../../../src/view/season/costs.ts';
import { dataOf, textOf } from '../../support/drawing.ts';
import { makePage, makeSeason, sampleSeasons } from '../../support/seasons.ts';

const view = (applications: Applications, season: number) =>
  viewCosts(costsOf(applications, sampleSeasons, season));

const all = { dr: 35, irIntegrated: 10, irIndependent: 12 };

describe('what people see', () => {
  test('is each sum with its formula, the season of its fees and its page', async () => {
    const text = await textOf(view(all, 2027));
    expect(text).toContain(`Costs of applying, season 2027
2027's fees are not recorded here. What follows is at 2026's fees; check the present ones at the pages below.

WHAT                                   PROGRAMS  FEES OF                         COST  SOURCE
DR                                           35  2026      30 × 11 + 5 × 30 = 480 USD  [1] AAMC
IR integrated                                10  2026               10 × 11 = 110 USD  [1] AAMC
IR independent (fellowship)                  12  2026          115 + 2 × 17 = 149 USD  [1] AAMC
DR and IR integrated as one specialty        45  2026     30 × 11 + 15 × 30 = 780 USD  [1] AAMC
Sum as two specialties                                      480 + 110 + 149 = 739 USD
Sum as one specialty                                              780 + 149 = 929 USD
`);
  });

  test('says why there are two sums, and what is in none', async () => {
    const text = await textOf(view(all, 2027));
    expect(text).toContain(
      'Count of ERAS programs: begins again with each specialty (season 2026) [1]; the page does not say whether DR and IR integrated are two specialties, so both sums are shown.',
    );
    expect(text).toContain('Not in the sum: fees of another season than 2026, and what not everybody pays.');
    expect(text).toContain(
      'What registration and transcripts cost for the independent IR match is not recorded here.',
    );
    expect(text).toMatch(/^NRMP registration +Main Residency Match +2025 +70 USD +no +\[2\] secondary$/mu);
  });

  test('says that no page is known for the reason, where a later season has it', async () => {
    const text = await textOf(view({ dr: 35, irIntegrated: 10 }, 2025));
    expect(text).toContain("At 2025's fees.");
    expect(text).toContain(
      'Whether DR and IR integrated count as one specialty is not recorded here, so both sums are shown.',
    );
    expect(text).toMatch(/^NRMP registration .* yes +\[2\] secondary$/mu);
    expect(text).not.toContain('Not in the sum');
  });

  test('groups the digits of large numbers', async () =>
    expect(await textOf(view({ dr: 2000 }, 2026))).toContain('30 × 11 + 1,970 × 30 = 59,430 USD'));

  test('has no sum of one item, and no formula where there is nothing to work out', async () => {
    const text = await textOf(view({ irIndependent: 3 }, 2026));
    expect(text).toMatch(/^IR independent \(fellowship\) +3 +2026 +115 USD +\[1\] AAMC$/mu);
    expect(text).not.toContain('Sum');
    expect(await textOf(view({ dr: 0 }, 2026))).toMatch(/^DR +0 +2026 +0 USD$/mu);
  });

  test('says what is not recorded', async () => {
    expect(await textOf(view({ dr: 5 }, 2024))).toContain(
      'Fees of season 2024 are not recorded here, nor those of an earlier one.',
    );
    const text = await textOf(view({ dr: 5, irIndependent: 5 }, 2025));
    expect(text).toContain('Not all fees of season 2025 are recorded here; each row says whose it shows.');
    expect(text).toMatch(/^IR independent \(fellowship\) +5 +not recorded$/mu);
  });
});

describe('what scripts read', () => {
  test('is an object of items, sums, other costs and pages', () => {
    expect(dataOf(view(all, 2027))).toMatchObject({
      seasonAsked: 2027,
      seasonUsed: 2026,
      items: [
        { part: 'item', what: 'dr', programs: 35, season: 2026, formula: '30 × 11 + 5 × 30', usd: 480 },
        { what: 'irIntegrated', usd: 110, official: true, url: expect.stringContaining('/fees/2026') },
        { what: 'irIndependent', formula: '115 + 2 × 17', usd: 149 },
      ],
      alternatives: [
        {
          what: 'oneSpecialty',
          programs: 45,
          usd: 780,
          note: 'the page does not say whether DR and IR integrated are two specialties',
        },
      ],
      sums: [
        { what: 'twoSpecialties', season: 2026, formula: '480 + 110 + 149', usd: 739 },
        { what: 'oneSpecialty', season: 2026, formula: '780 + 149', usd: 929 },
      ],
      other: [
        { what: 'nrmp.fee.registration', season: 2025, usd: 70, inSum: false, note: "a vendor's guide" },
      ],
      sources: [
        { body: 'AAMC', official: true },
        { official: false, confidence: 'usable' },
      ],
    });
  });

  test('has no season where the fees are of several or of none', () => {
    expect(dataOf(view({ dr: 1 }, 2024))).toEqual({
      seasonAsked: 2024,
      items: [{ part: 'item', what: 'dr', programs: 1, asked: 2024 }],
      alternatives: [],
      sums: [],
      other: [],
      sources: [],
    });
  });

  test('is a row an item in a sheet', () => {
    const { columns, rows } = view({ dr: 35 }, 2025).result.sheet();
    expect(columns).toEqual([
      ...['part', 'what', 'programs', 'season', 'formula', 'usd', 'inSum', 'official', 'confidence'],
      ...['pageDate', 'readOn', 'url', 'note', 'checkAt', 'asked'],
    ]);
    expect(rows.map(row => [...row.slice(0, 7), row.at(-1)])).toEqual([
      ['item', 'dr', 35, 2025, '30 × 10 + 5 × 20', 400, null, 2025],
      ['sum', 'all', null, 2025, '400 + 70', 470, null, 2025],
      ['other', 'nrmp.fee.registration', null, 2025, null, 70, true, 2025],
    ]);
  });

  test('keeps its shape where fields are picked', () =>
    expect(view({ dr: 1 }, 2026).result.pick(['what', 'usd']).document?.()).toMatchObject({
      items: [{ what: 'dr', usd: 11 }],
      sums: [{ what: 'all', usd: 11 }],
    }));
});

test('fees of several pages name them all', async () => {
  const scope = 'residency';
  const seasons = createSeasons([
    makeSeason(
      2026,
      makePage({ body: 'AAMC', facts: [{ scope, 'eras.fee.first30': 11 }] }),
      makePage({ url: 'https://www.nrmp.org/two', facts: [{ scope, 'eras.fee.from31': 30 }] }),
    ),
  ]);
  expect(await textOf(viewCosts(costsOf({ dr: 31 }, seasons, 2026)))).toMatch(
    /360 USD +\[1\] AAMC \[2\] NRMP$/mu,
  );
});
