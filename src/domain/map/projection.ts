// The projection of the map: equal-area cones, one for the contiguous states and one each for the insets.
import type { StateCode } from '../../schema/choices.ts';
import type { Point } from '../query/distance.ts';

/** The sheet on which everything is drawn; all x and y are in its units, from the upper left corner. */
export const mapSize = { width: 975, height: 610 } as const;

export interface SheetPoint {
  readonly x: number;
  readonly y: number;
}

/** The outline of a state on the sheet, as the path of an SVG made of `M`, `L` and `Z` alone. */
export interface StateOutline {
  readonly state: StateCode;
  readonly path: string;
}

/** One cone, and the stretch of the sheet that it fills. Angles in degrees, lengths in units of the sheet. */
export interface MapPart {
  /** The meridian in the middle of the cone. */
  readonly meridian: number;
  /** The two parallels at which it cuts the globe. */
  readonly parallels: readonly [number, number];
  /** The place that comes to lie at `at`; its longitude is counted from the meridian. */
  readonly center: readonly [longitude: number, latitude: number];
  readonly at: readonly [x: number, y: number];
  /** Units to the radius of the earth. */
  readonly scale: number;
  readonly extent: readonly [left: number, top: number, right: number, bottom: number];
}

const scale = 1300;
const [x, y] = [mapSize.width / 2, mapSize.height / 2];

/** An extent in shares of the scale from the middle of the sheet. */
const around = (left: number, top: number, right: number, bottom: number): MapPart['extent'] => [
  x + left * scale,
  y + top * scale,
  x + right * scale,
  y + bottom * scale,
];

/**
 * The first three are d3-geo's composite projection of the United States, so that the outlines and the dots agree, cut at
 * the edges of the sheet: the outer Aleutian Islands would lie to its left. The composite has no Puerto Rico; ours lies in
 * the free corner beside Florida, at the scale of the contiguous states.
 */
export const mapParts = {
  contiguous: {
    meridian: -96,
    parallels: [29.5, 45.5],
    center: [-0.6, 38.7],
    at: [x, y],
    scale,
    extent: [0, 0, mapSize.width, mapSize.height],
  },
  alaska: {
    meridian: -154,
    parallels: [55, 65],
    center: [-2, 58.5],
    at: [x - 0.307 * scale, y + 0.201 * scale],
    scale: 0.35 * scale,
    extent: around(-0.375, 0.12, -0.214, 0.234),
  },
  hawaii: {
    meridian: -157,
    parallels: [8, 18],
    center: [-3, 19.9],
    at: [x - 0.205 * scale, y + 0.212 * scale],
    scale,
    extent: around(-0.214, 0.166, -0.115, 0.234),
  },
  puertoRico: {
    meridian: -66.4,
    parallels: [8, 18],
    center: [0, 18.2],
    at: [910, 565],
    scale,
    extent: [868, 545, 952, 585],
  },
} as const satisfies Readonly<Record<string, MapPart>>;

type Cone = (point: Point) => SheetPoint;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Albers' equal-area projection onto one cone, for a sphere. */
function makeCone({ meridian, parallels, center, at, scale: units }: MapPart): Cone {
  const sine = Math.sin(radians(parallels[0]));
  const n = (sine + Math.sin(radians(parallels[1]))) / 2;
  const c = 1 + sine * (2 * n - sine);
  const unroll = (longitude: number, latitude: number): SheetPoint => {
    const radius = Math.sqrt(c - 2 * n * Math.sin(radians(latitude))) / n;
    const angle = n * radians(longitude);
    return { x: radius * Math.sin(angle), y: radius * Math.cos(angle) };
  };
  const middle = unroll(...center);
  return ({ longitude, latitude }) => {
    const point = unroll(fromMeridian(longitude - meridian), latitude);
    return { x: at[0] + units * (point.x - middle.x), y: at[1] + units * (point.y - middle.y) };
  };
}

/** Degrees between two meridians, the short way round: -180 to 180. */
function fromMeridian(degrees: number): number {
  if (degrees > 180) return degrees - 360;
  return degrees < -180 ? degrees + 360 : degrees;
}

const cones: ReadonlyMap<MapPart, Cone> = new Map(
  Object.values(mapParts).map(part => [part, makeCone(part)]),
);

/** Where a place lies in one part of the sheet; undefined outside its extent. */
export function projectInto(part: MapPart, place: Point): SheetPoint | undefined {
  const point = cones.get(part)?.(place);
  return point !== undefined && isInside(part.extent, point) ? point : undefined;
}

/** The part of the sheet that a place (degrees north and east) lies in, and where; undefined for one beyond the map. */
export function project(place: Point): (SheetPoint & { readonly part: MapPart }) | undefined {
  for (const part of cones.keys()) {
    const point = projectInto(part, place);
    if (point !== undefined) return { ...point, part };
  }
  return undefined;
}

const isInside = ([left, top, right, bottom]: MapPart['extent'], point: SheetPoint): boolean =>
  point.x >= left && point.x <= right && point.y >= top && point.y <= bottom;
