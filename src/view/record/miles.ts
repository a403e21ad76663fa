// Distances for people, in whole miles.
import { milesTo, type Point } from '../../domain/query/distance.ts';
import type { Program } from '../../schema/program.ts';

/** Miles as a whole number; null where a place on the way has no coordinates. */
export const roundMiles = (miles: number | undefined): number | null =>
  miles === undefined ? null : Math.round(miles);

/** Miles from a point to the program's city. */
export const wholeMiles = (program: Program, origin: Point): number | null =>
  roundMiles(milesTo(program, origin));
