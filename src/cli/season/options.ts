// How a season is typed.
import { clip } from '../../domain/record/text.ts';
import { seasonYears } from '../../schema/names.ts';
import { UsageError } from '../errors.ts';

/** The year of a Match; throws UsageError. */
export function parseSeason(word: string): number {
  const year = Number(word.trim());
  if (/^\d{4}$/u.test(word.trim()) && year >= seasonYears.first && year <= seasonYears.last) return year;
  throw new UsageError(`A season is named by the year of its Match, such as 2026, not "${clip(word)}".`);
}
