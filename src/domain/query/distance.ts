// Distances between places as the crow flies.
import type { Program } from '../../schema/program.ts';

/** Degrees north and east. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

export const earthRadiusMiles = 3958.8;

/** Great-circle distance in miles (haversine), for a sphere of the earth's mean radius. */
export function milesBetween(a: Point, b: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const height = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const width = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const chord = height + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * width;
  return 2 * earthRadiusMiles * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Where the program's city lies; undefined when the record has no coordinates. */
export function pointOf({ latitude, longitude }: Program): Point | undefined {
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

/** Miles from a point to the program's city, to a tenth; undefined when the record has no coordinates. */
export function milesTo(program: Program, from: Point): number | undefined {
  const point = pointOf(program);
  return point === undefined ? undefined : Math.round(milesBetween(from, point) * 10) / 10;
}
