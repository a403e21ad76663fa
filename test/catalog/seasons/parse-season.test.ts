import { describe, expect, test } from 'vitest';
import { parseSeason } from '../../../src/catalog/seasons/parse-season.ts';
import { describeProblem } from '../../../src/view/record/problems.ts';
import { changedSeason, generalText, seasonText } from '../../support/season-text.ts';

const problemsOf = (text: string): readonly string[] => {
  const parsed = parseSeason(text, 'data/seasons/2026.yaml');
  return 'problems' in parsed ? parsed.problems.map(describeProblem) : [];
};

describe('a file of figures', () => {
  test('is read with the places of its keys', () => {
    const parsed = parseSeason(seasonText, '2026.yaml');
    expect(parsed).toMatchObject({
      file: '2026.yaml',
      content: { season: 2026, copy: 'stored', sources: [{ body: 'NRMP' }, { confidence: 'usable' }] },
      warnings: [],
    });
    expect('locate' in parsed && parsed.locate('sources.0.facts.0.nrmp.matchDay')).toEqual({
      line: 12,
      column: 9,
    });
  });

  test('without a season holds rules of every season', () => {
    const parsed = parseSeason(generalText, 'general.yaml');
    expect('content' in parsed && parsed.content.season).toBe(undefined);
  });
});

describe('what is wrong is said with its place', () => {
  test.each([
    ['nrmp.matchDay', 'nrmp.matchDai', '12:9: error: unknown key', 'did you mean nrmp.matchDay?'],
    ['body: NRMP', 'body: NRNP', '6:5: error: body: expected AAMC, NRMP', 'did you mean NRMP?'],
    ['"2026-03-20"', '2026', '12:9: error: ', 'write it in quotes: "2026"'],
    ['"2026-03-20"', '"2026-02-30"', '12:9: error: ', 'expected a day that exists'],
    ['"2026-03-20"', '"March"', '12:9: error: ', 'expected a day as YYYY-MM-DD in quotes'],
    ['"2026-01"', '"2026-13"', '8:5: error: pageDate', 'a year, month or day in quotes'],
    ['"2026-01"', '"soon"', '8:5: error: pageDate', 'a year, month or day in quotes'],
    ['offered: 10', 'offered: ten', '19:', 'expected number'],
    ['offered: 10', 'offered: 1.5', '19:', 'a whole number'],
    ['offered: 10', 'offered: -1', '19:', 'at least 0'],
    ['track: dr', 'track: ir', '19:', 'expected dr, irIntegrated, radiology'],
    ['confidence: usable', 'confidence: fair', '17:', 'expected solid, usable'],
    ['    confidence: usable\n', '', '16:', 'the key confidence is missing'],
    ['scope: IR independent', 'note: none', '14:', 'the key scope is missing'],
    ['readOn: "2026-11-01"\n', '', '1:', 'the key readOn is missing'],
    ['season: 2026', 'season: 26', '1:', 'at least 2000'],
    ['https://www.nrmp.org/dates', 'nrmp.org', '5:', 'expected a web address'],
  ])('%s → %s', (from, to, ...parts) => {
    const problems = problemsOf(changedSeason(from, to));
    expect(problems).toHaveLength(1);
    for (const part of parts) expect(problems[0]).toContain(part);
  });

  test('a page that says nothing', () => {
    const bare = seasonText.replace(/ {4}match:[\s\S]*/u, '');
    expect(problemsOf(bare)).toEqual([expect.stringContaining('expected facts or match')]);
  });

  test.each([[''], ['- 2026\n']])('what is no map: %o', text =>
    expect(problemsOf(text)).toEqual([
      expect.stringContaining('figures of a season are a map, with lines such as season: 2026'),
    ]),
  );

  test('and text that is no YAML', () => expect(problemsOf('season: [')).not.toEqual([]));
});
