// One number of an applicant's own ratings of a program.
import type { Mark } from '../../schema/my-list.ts';

/**
 * The mean of the ratings, 1 to 5, each counted as often as its weight says (once where it has none); undefined where
 * nothing is rated, or nothing that counts.
 */
export function ratingOf({ ratings = {} }: Mark, weights: ReadonlyMap<string, number>): number | undefined {
  let [sum, total] = [0, 0];
  for (const [name, points] of Object.entries(ratings)) {
    const weight = weights.get(name) ?? 1;
    sum += weight * points;
    total += weight;
  }
  return total === 0 ? undefined : sum / total;
}
