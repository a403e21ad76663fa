// How seasons and numbers of programs are typed.
import { clip } from '../../domain/record/text.ts';
import { UsageError } from '../errors.ts';

/** The years that a record may name. */
const [first, last] = [2000, 2100];

/** The year of a Match; throws UsageError. */
export function parseSeason(word: string): number {
  const year = Number(word.trim());
  if (/^\d{4}$/u.test(word.trim()) && year >= first && year <= last) return year;
  throw new UsageError(`A season is named by the year of its Match, such as 2026, not "${clip(word)}".`);
}
