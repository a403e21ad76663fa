import { describe, expect, test } from 'vitest';
import { parseSeason } from '../../../src/catalog/seasons/parse-season.ts';
import { seasonRules } from '../../../src/catalog/seasons/rules.ts';
import { changedSeason, checkLinks, generalText, seasonText } from '../../support/season-text.ts';

/** What all rules find, as rule, path and message. */
function findings(text: string, file = 'data/seasons/2026.yaml'): readonly string[] {
  const parsed = parseSeason(text, file);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return seasonRules.flatMap(({ name, check }) =>
    [...check(parsed, '2026-11-28')].map(({ path, message }) => `${name} ${path}: ${message}`),
  );
}

test('figures in order have nothing wrong', () => {
  expect(findings(seasonText)).toEqual([]);
  expect(findings(generalText, 'general.yaml')).toEqual([]);
});

describe('each rule finds what it is for', () => {
  test.each([
    [
      '"2025-09-15"',
      '"2025-04-30"',
      'date-in-season sources.0.facts.0.nrmp.registrationOpens: 2025-04-30 lies outside the season 2026, 2025-05-01 to 2026-06-30',
    ],
    [
      '"2026-06-17"',
      '"2026-07-01"',
      'date-in-season sources.0.facts.1.nrmp.matchDay: 2026-07-01 lies outside the season 2026, 2025-05-01 to 2026-06-30',
    ],
    [
      'note: at noon',
      'note: an inference from the rule',
      'inference-is-no-date sources.0.facts.0.nrmp.registrationOpens: a day that no page names is not written as a date; say it in a text',
    ],
    [
      'https://www.nrmp.org/dates',
      'https://notnrmp.org/dates',
      'official-host-is-own sources.0.body: notnrmp.org is not a host of the NRMP (nrmp.org, prnewswire.com); a secondary source has no body',
    ],
    [
      'body: NRMP',
      'body: SIR',
      'official-host-is-own sources.0.body: www.nrmp.org is not a host of the SIR (sirweb.org); a secondary source has no body',
    ],
    [
      'scope: IR independent',
      'scope: DR and IR integrated',
      'fact-once-per-page sources.0.facts.1.nrmp.matchDay: the same page says this above, of the same applicants',
    ],
    [
      'positions: pgy2',
      'positions: pgy1',
      'fact-once-per-page sources.1.match.1: the same page says this above, of the same applicants',
    ],
    ['"2026-01"', '"2027"', 'not-from-the-future sources.0.pageDate: 2027 is in the future'],
    ['"2026-01"', '"2026-12"', 'not-from-the-future sources.0.pageDate: 2026-12 is in the future'],
    ['"2026-01"', '"2026-11-30"', 'not-from-the-future sources.0.pageDate: 2026-11-30 is in the future'],
    ['"2026-11-01"', '"2026-11-30"', 'not-from-the-future readOn: 2026-11-30 is in the future'],
    [
      'confidence: usable',
      'confidence: usable\n    readOn: "2030-01-01"',
      'not-from-the-future sources.1.readOn: 2030-01-01 is in the future',
    ],
    ['filled: 20', 'filled: 19', 'match-adds-up sources.1.match.3.filled: 32, but its parts add up to 31'],
    ['offered: 33', 'offered: 34', 'match-adds-up sources.1.match.3.offered: 34, but its parts add up to 33'],
  ])('%s → %s', (from, to, expected) => expect(findings(changedSeason(from, to))).toContain(expected));

  test('more filled than offered', () =>
    expect(findings(changedSeason('offered: 10, filled: 9', 'offered: 9, filled: 10'))).toContain(
      'match-adds-up sources.1.match.0.filled: 10 filled of 9 offered',
    ));

  test('a file of another name', () => {
    expect(findings(seasonText, 'seasons/2025.yaml')).toEqual([
      'name-is-season season: a file of this season is named 2026.yaml',
    ]);
    expect(findings(generalText, 'rules.yaml')).toEqual([
      'name-is-season season: a file of this season is named general.yaml',
    ]);
  });

  test('links elsewhere than in the general file', () => {
    expect(findings(`${checkLinks}${seasonText}`)).toEqual([
      'general-has-links checkAt: checkAt belongs into general.yaml',
    ]);
    expect(findings(generalText.replace(checkLinks, ''), 'general.yaml')).toEqual([
      'general-has-links : checkAt is missing: where the present figures are to be checked',
    ]);
  });

  test('a row of a Match without its year', () =>
    expect(
      findings(`${generalText}    match: [{ track: dr, positions: all, offered: 3 }]\n`, 'general.yaml'),
    ).toEqual(['general-has-links sources.0.match.0: the rows of a Match belong into the file of its year']));
});

describe('nothing is found', () => {
  test.each([
    ['"2026-01"', '"2026-11-29"'],
    ['"2026-01"', '"2026-11"'],
    ['"2026-01"', '"2026"'],
    ['"2025-09-15"', '"2025-05-01"'],
    ['"2026-06-17"', '"2026-06-30"'],
    ['https://www.nrmp.org/dates', 'https://nrmp.org/dates'],
    [', filled: 20', ''],
    ['positions: pgy1', 'positions: pgy1, applicants: 999'],
    ['      - { track: dr, positions: pgy1, offered: 10, filled: 9 }\n', ''],
    ['track: dr, positions: all', 'track: irIntegrated, positions: all'],
  ])('%s → %s', (from, to) => expect(findings(changedSeason(from, to))).toEqual([]));

  test('two pages may say the same, and their parts are not added up', () => {
    const again = changedSeason('  - url: https://example.org/match', '  - url: https://example.org/other');
    const [, second = ''] = again.split('  - url: https://example.org/other');
    expect(findings(`${seasonText}  - url: https://example.org/other${second}`)).toEqual([]);
  });
});
