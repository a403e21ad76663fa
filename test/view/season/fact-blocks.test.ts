import { describe, expect, test } from 'vitest';
import { createSeasons } from '../../../src/domain/season/seasons.ts';
import { citePages } from '../../../src/view/season/cited.ts';
import { factBlocks } from '../../../src/view/season/fact-blocks.ts';
import { textOf } from '../../support/drawing.ts';
import { reportOf } from '../../support/reports.ts';
import { makePage, makeSeason, secondaryPage } from '../../support/seasons.ts';

const { facts } = createSeasons([
  makeSeason(
    2026,
    makePage({
      facts: [
        { scope: 'programs', 'nrmp.programQuotaDeadline': '2026-01-30' },
        {
          scope: 'DR and IR integrated',
          note: 'at noon',
          'nrmp.matchDay': '2026-03-20',
          'nrmp.registrationOpens': '2025-09-15',
        },
        { scope: 'one pool', 'signals.gold': 1200 },
        { scope: 'once', 'eras.fee.usmleTranscript': 80 },
        { scope: 'applicants', 'usmle.step1PassFail': '2025-06-01', 'abr.dr.oralCategories': 7 },
      ],
    }),
    secondaryPage({
      facts: [{ scope: 'couples', note: 'a mirror', 'rank.couples.noSolo': 'not one by one' }],
    }),
  ),
]);
const parts = { facts, cited: citePages(facts.map(({ source }) => source)) };
const textFor = (more = {}): Promise<string> => textOf(reportOf(factBlocks({ ...parts, ...more })));

describe('figures for people', () => {
  test('are days by applicants, fees and limits by group, and the rest in words', async () =>
    expect(await textFor()).toBe(`Dates
DATE        WHAT                                   SOURCE
DR and IR integrated
2025-09-15  NRMP registration opens (at noon)      [1] NRMP
2026-03-20  Match Day (at noon)                    [1] NRMP
Programs
2026-01-30  Numbers of positions (quotas) are due  [1] NRMP

Fees and limits
WHAT              FIGURE  FOR       SOURCE
Fees
USMLE transcript  80 USD  once      [1] NRMP
Signals
Gold signals       1,200  one pool  [1] NRMP

Rules

Rank order list
  Couples, no pair matches: not one by one (couples; a mirror; secondary source) [2]

Examinations
  Oral examination, categories: 7 (applicants) [1]
  USMLE Step 1, pass or fail: 2025-06-01 (applicants) [1]
`));

  test('of several seasons each carry their own', async () => {
    const text = await textFor({ which: 'of earlier seasons', withSeason: true });
    expect(text).toContain('Dates of earlier seasons\nSEASON  DATE        WHAT');
    expect(text).toContain('2026    2026-03-20  Match Day');
    expect(text).toContain('Fees and limits of earlier seasons\nSEASON  WHAT');
    expect(text).toContain('Rules of earlier seasons\n');
    expect(text).toContain('not one by one (season 2026; couples; a mirror; secondary source) [2]');
  });

  test('of which there are none are no blocks', () =>
    expect(factBlocks({ facts: [], cited: citePages([]) })).toEqual([]));
});
