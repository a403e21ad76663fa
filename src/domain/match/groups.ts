// Puts programs that what is recorded cannot tell apart into one group, instead of a false order.
import { milesTo, type Point } from '../query/distance.ts';
import { byName as byProgramName } from '../record/catalog.ts';
import type { Fitted, Part } from './fit.ts';

/** The standard deviation of a number spread evenly from 0 to 1. */
const evenDeviation = 1 / Math.sqrt(12);

/**
 * How far the difference of two fits may be off: one standard deviation of what is open in either, each open
 * satisfaction taken as spread evenly between its bounds and independent of the others.
 */
export function deviationOf(a: readonly Part[], b: readonly Part[]): number {
  const total = a.reduce((sum, { weight }) => sum + weight, 0);
  const variance = [...a, ...b].reduce(
    (sum, { weight, low, high }) => sum + (weight * (high - low) * evenDeviation) ** 2,
    0,
  );
  return total === 0 ? 0 : Math.sqrt(variance) / total;
}

/** Two fits are told apart when they differ by more than what is open explains. */
export const isToldApart = (a: Fitted, b: Fitted): boolean =>
  Math.abs(a.expected - b.expected) > deviationOf(a.parts, b.parts);

/**
 * A group begins with the best program that is left; the next ones join as long as they cannot be told from that one,
 * so that no chain of neighbors makes one group of all. Inside, those with the fewest musts to ask about come first: one
 * that is recorded to meet them is a surer choice than one that may fail them. Of these the nearest come first, or where
 * no place is named those of which most is known.
 */
export function groupPrograms(
  fitted: readonly Fitted[],
  origin: Point | undefined,
): readonly (readonly Fitted[])[] {
  const groups: Fitted[][] = [];
  let group: Fitted[] = [];
  for (const each of fitted.toSorted(byFit)) {
    const [leader] = group;
    if (leader === undefined || isToldApart(leader, each)) {
      group = [];
      groups.push(group);
    }
    group.push(each);
  }
  const next = origin === undefined ? byKnown : byDistance(origin);
  const inside = (a: Fitted, b: Fitted): number => a.mustAsk.length - b.mustAsk.length || next(a, b);
  return groups.map(each => each.toSorted(inside));
}

const byFit = (a: Fitted, b: Fitted): number => b.expected - a.expected || byKnown(a, b);

const byKnown = (a: Fitted, b: Fitted): number => b.known - a.known || byName(a, b);

/** The nearest first, then what `next` puts first; programs of unknown place last. Each distance is measured once. */
export const byDistance = (origin: Point, next: (a: Fitted, b: Fitted) => number = byKnown) => {
  const measured = new Map<Fitted, number>();
  const miles = (fitted: Fitted): number => {
    const known = measured.get(fitted) ?? milesTo(fitted.program, origin) ?? Number.MAX_VALUE;
    measured.set(fitted, known);
    return known;
  };
  return (a: Fitted, b: Fitted): number => miles(a) - miles(b) || next(a, b);
};

export const byName = ({ program: a }: Fitted, { program: b }: Fitted): number => byProgramName(a, b);
