// How much a ranking depends on the weights: random re-weightings from a fixed seed, and the smallest change that swaps neighbors.
import { type CriterionId, maxImportance } from '../../schema/criterion-ids.ts';
import type { Part } from './fit.ts';
import type { Ranked } from './ranking.ts';

const runs = 1000;
/** Each weight is multiplied by a factor from 1 − spread to 1 + spread. */
const spread = 0.5;
const seed = 20_261_122;
/** What the reckoning of an equal fit may be off in hundredths of a weight. */
const tiny = 1e-6;

/** The smallest change of a single weight, within 0 to 5 and in hundredths, that makes a program fit better than the one before it. */
export interface Swap {
  readonly criterion: CriterionId;
  readonly from: number;
  readonly to: number;
}

export interface Stability {
  readonly id: string;
  /** Share of the re-weightings in which the program is among the first `top` by fit. */
  readonly inTop: number;
  /** Undefined inside a group, for the first program, and where no single change is enough. */
  readonly swap: Swap | undefined;
}

/** The stability of every ranked program, in the order of the ranking; equal inputs give equal outputs. */
export function stabilityOf(ranked: readonly Ranked[], top: number): readonly Stability[] {
  const counts = countInTop(ranked, top);
  return ranked.map(({ program, parts, tied }, index) => {
    const before = ranked[index - 1];
    return {
      id: program.id,
      inTop: (counts[index] ?? 0) / runs,
      swap: before === undefined || tied ? undefined : smallestSwap(before.parts, parts),
    };
  });
}

function countInTop(ranked: readonly Ranked[], top: number): readonly number[] {
  const random = mulberry32(seed);
  const counts: number[] = [];
  const weights = ranked[0]?.parts.map(({ weight }) => weight) ?? [];
  const shares = ranked.map(({ parts }) => Float64Array.from(parts, ({ expected }) => expected));
  for (let run = 0; run < runs; run += 1) {
    const drawn = Float64Array.from(weights, weight => weight * (1 - spread + 2 * spread * random()));
    const scores = shares.map(own => dot(drawn, own));
    for (const index of firstBy(scores, top)) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** A loop, because this is done for every program a thousand times. */
function dot(weights: Float64Array, shares: Float64Array): number {
  let total = 0;
  for (let index = 0; index < weights.length; index += 1)
    total += (weights[index] ?? 0) * (shares[index] ?? 0);
  return total;
}

/** Where the highest scores stand, of equal ones the first; not all are sorted, because few are wanted of many. */
export function firstBy(scores: readonly number[], count: number): readonly number[] {
  const best: number[] = [];
  const scoreAt = (place: number): number => scores[best[place] ?? -1] ?? 0;
  for (const [index, score] of scores.entries()) {
    let place = best.length;
    while (place > 0 && score > scoreAt(place - 1)) place -= 1;
    if (place < count) best.splice(place, 0, index);
    if (best.length > count) best.pop();
  }
  return best;
}

/** The lead of the upper program shrinks by the difference of a criterion for each point of its weight. */
export function smallestSwap(upper: readonly Part[], lower: readonly Part[]): Swap | undefined {
  const differences = upper.map((part, index) => part.expected - (lower[index]?.expected ?? 0));
  const lead = upper.reduce((total, { weight }, index) => total + weight * (differences[index] ?? 0), 0);
  let best: Swap | undefined;
  for (const [index, { criterion, weight }] of upper.entries()) {
    const difference = differences[index] ?? 0;
    if (difference === 0) continue;
    const to = beyond(weight - lead / difference, difference < 0);
    if (to < 0 || to > maxImportance) continue;
    if (best === undefined || Math.abs(to - weight) < Math.abs(best.to - best.from))
      best = { criterion: criterion.id, from: weight, to };
  }
  return best;
}

/** The nearest hundredth at which two programs are no longer equal but swapped. */
function beyond(equal: number, isUpwards: boolean): number {
  const hundredths = isUpwards ? Math.floor(equal * 100 + tiny) + 1 : Math.ceil(equal * 100 - tiny) - 1;
  return hundredths / 100;
}

/** A small generator of numbers from 0 to 1 that is the same everywhere (mulberry32, public domain). */
export function mulberry32(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
