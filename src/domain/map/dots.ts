// What the map shows of a program: a dot at its city, its shape by track, its area by class size.
import type { Qualifier, TrackKey } from '../../schema/choices.ts';
import type { Program } from '../../schema/program.ts';
import type { Point } from '../query/distance.ts';
import { yearOfFact } from '../record/age.ts';
import { qualifierOf } from '../record/field.ts';
import { offersTrack } from '../record/tracks.ts';
import { mapSize, project, type SheetPoint } from './projection.ts';
import { spread } from './spread.ts';

/** A shape for each set of IR tracks that a program offers, and how far it reaches where a circle of its area has radius 1. */
const reaches = {
  circle: 1,
  square: Math.sqrt(Math.PI / 2),
  triangle: Math.sqrt((4 * Math.PI) / (3 * Math.sqrt(3))),
  diamond: Math.sqrt(Math.PI / 2),
} as const;
export type DotShape = keyof typeof reaches;

/** Positions a year that decide the area of a dot. */
export interface ClassSize {
  readonly positions: number;
  readonly track: TrackKey;
  readonly qualifier: Qualifier | undefined;
  /** Whether its page shows a year. */
  readonly isDated: boolean;
}

/** A program and where its city lies; undefined where nobody knows. */
export interface Located {
  readonly program: Program;
  readonly place: Point | undefined;
}

export interface Dot {
  readonly program: Program;
  readonly place: Point;
  readonly shape: DotShape;
  readonly size: ClassSize | undefined;
  /** Of the circle of the same area, in units of the sheet. */
  readonly radius: number;
  /** Its city on the sheet. */
  readonly city: SheetPoint;
  /** Its middle on the sheet, which is beside the city where other dots are. */
  readonly at: SheetPoint;
}

/** No IR track recorded: circle; integrated: square; independent: triangle; both: diamond. */
export function shapeOf(program: Program): DotShape {
  const integrated = offersTrack(program, 'irIntegrated') === 'yes';
  const independent = offersTrack(program, 'irIndependent') === 'yes';
  if (integrated) return independent ? 'diamond' : 'square';
  return independent ? 'triangle' : 'circle';
}

/**
 * Positions a year in DR; of IR only where the record has no DR, because one number beside a blank would look like the
 * whole class. Undefined where it is not recorded.
 */
export function classSizeOf(program: Program): ClassSize | undefined {
  const keys: readonly TrackKey[] =
    program.tracks.dr === undefined ? ['irIntegrated', 'irIndependent'] : ['dr'];
  for (const track of keys) {
    const path = `tracks.${track}.positionsPerYear`;
    const positions = program.tracks[track]?.positionsPerYear;
    if (positions === undefined) continue;
    const isDated = yearOfFact(program, path) !== undefined;
    return { positions, track, qualifier: qualifierOf(program, path), isDated };
  }
  return undefined;
}

/** Units of the radius of a dot of one position; area grows with the number. */
const radiusOfOne = 2.1;

/** Of a dot whose class size is not recorded. */
const radiusOfUnknown = 3.1;

/** More positions than that look the same. */
const mostPositions = 40;

export const radiusOf = (positions: number | undefined): number =>
  positions === undefined
    ? radiusOfUnknown
    : radiusOfOne * Math.sqrt(Math.max(1, Math.min(positions, mostPositions)));

/** The share of the sheet that dots may cover; thousands of programs are drawn smaller. */
const mostCovered = 0.12;

/** The programs that can be drawn, side by side where they share a city, and those that have no place on the map. */
export function drawnDots(located: readonly Located[]): {
  readonly dots: readonly Dot[];
  readonly without: readonly Program[];
  /** What every radius was multiplied with: 1, or less where there are many. */
  readonly shrink: number;
} {
  const without: Program[] = [];
  const drawn = located.flatMap(({ program, place }) => {
    const city = place === undefined ? undefined : project(place);
    if (place === undefined || city === undefined) {
      without.push(program);
      return [];
    }
    const size = classSizeOf(program);
    const shape = shapeOf(program);
    return [{ program, place, shape, size, radius: radiusOf(size?.positions), city }];
  });
  const covered = drawn.reduce((sum, { radius, shape }) => sum + Math.PI * (radius * reaches[shape]) ** 2, 0);
  const shrink = Math.min(
    1,
    Math.sqrt((mostCovered * mapSize.width * mapSize.height) / Math.max(covered, 1)),
  );
  const wishes = drawn.map(({ city, radius, shape }) => ({
    x: city.x,
    y: city.y,
    reach: shrink * radius * reaches[shape],
  }));
  const places = spread(wishes, mapSize);
  return {
    without,
    shrink,
    dots: drawn.map(({ city: { x, y }, radius, ...dot }, index) => ({
      ...dot,
      radius: shrink * radius,
      city: { x, y },
      at: places[index] ?? { x, y },
    })),
  };
}

/** How far a dot reaches from its middle, in units of the sheet. */
export const reachOf = ({ radius, shape }: Pick<Dot, 'radius' | 'shape'>): number => radius * reaches[shape];
