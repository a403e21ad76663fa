// Circles of equal distance around a place, as lines on the sheet of the map.
import { earthRadiusMiles, type Point } from '../query/distance.ts';
import { project, projectInto, type SheetPoint } from './projection.ts';

export interface Ring {
  readonly miles: number;
  /** The stretches of the circle that lie on the sheet. */
  readonly lines: readonly (readonly SheetPoint[])[];
}

export const ringMiles: readonly number[] = [100, 300, 500];

/** Degrees of the compass between two points of a circle. */
const step = 2;

/** The circles around a place; none where it is beyond the map. They end at the edge of the part of the sheet that it is in. */
export function ringsAround(center: Point): readonly Ring[] {
  const part = project(center)?.part;
  if (part === undefined) return [];
  return ringMiles.map(miles => ({
    miles,
    lines: stretches(
      Array.from({ length: 360 / step + 1 }, (_, index) =>
        projectInto(part, pointAt(center, miles, index * step)),
      ),
    ),
  }));
}

/** The runs of points that are there; a single one is no line. */
function stretches(points: readonly (SheetPoint | undefined)[]): readonly (readonly SheetPoint[])[] {
  const runs: SheetPoint[][] = [[]];
  for (const point of points) {
    if (point === undefined) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter(({ length }) => length > 1);
}

/** The place so many miles away in a direction, in degrees from north to east. */
export function pointAt({ latitude, longitude }: Point, miles: number, bearing: number): Point {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const degrees = (angle: number): number => (angle * 180) / Math.PI;
  const [from, arc, turn] = [radians(latitude), miles / earthRadiusMiles, radians(bearing)];
  const sine = Math.sin(from) * Math.cos(arc) + Math.cos(from) * Math.sin(arc) * Math.cos(turn);
  const to = Math.asin(Math.max(-1, Math.min(1, sine)));
  const east = Math.atan2(
    Math.sin(turn) * Math.sin(arc) * Math.cos(from),
    Math.cos(arc) - Math.sin(from) * Math.sin(to),
  );
  return { latitude: degrees(to), longitude: ((longitude + degrees(east) + 540) % 360) - 180 };
}
