import { expect, test } from 'vitest';
import { parseSeason } from '../../../src/cli/season/options.ts';
import { usageError } from '../../support/usage-error.ts';

test.each([
  ['2026', 2026],
  [' 2027 ', 2027],
  ['2000', 2000],
  ['2100', 2100],
])('%o is %i', (word, year) => expect(parseSeason(word)).toBe(year));

test.each([['26'], ['2026.5'], ['2e3'], ['1999'], ['2101'], ['2025-2026'], ['next'], ['-2026']])(
  '%o is no season',
  word =>
    expect(() => parseSeason(word)).toThrow(
      usageError(/^A season is named by the year of its Match, such as 2026, not ".*"\.$/u),
    ),
);
