// Ratings and fits as people, sheets and scripts read them.
import type { MyFit } from '../../domain/mine/mine.ts';
import type { JsonObject } from '../result.ts';
import { roundTo } from '../words.ts';

/** A share of 0 to 1 as 0 to 100. */
export const percent = (share: number | undefined): number | undefined =>
  share === undefined ? undefined : Math.round(share * 100);

/** A fit for scripts, from 0 to 1 with four decimals. */
export const fitJson = ({ low, expected, high }: MyFit): JsonObject => ({
  low: roundTo(low, 10_000),
  expected: roundTo(expected, 10_000),
  high: roundTo(high, 10_000),
});
