// Draws the outlines of the states for the map from the Census Bureau's boundaries, which are in the public domain.
import { geoAlbersUsa, geoConicEqualArea, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import atlas from 'us-atlas/states-10m.json' with { type: 'json' };
import { mapParts, mapSize } from '../domain/map/projection.ts';
import { stateCodes, stateNames } from '../schema/choices.ts';
import type { OutlineRow } from './outlines.ts';

/** Corners that stand out by a smaller triangle go; on the unit sphere, some forty square kilometers. */
const smallest = 1e-6;

/** One row a state, in the order of the codes. Neighbors share their borders, because these are simplified once. */
export function drawOutlines(): readonly OutlineRow[] {
  const { features } = feature(simplified(), atlas.objects.states);
  const { meridian, parallels, center, at, scale, extent } = mapParts.puertoRico;
  const [left, top, right, bottom] = extent;
  const contiguous = geoAlbersUsa()
    .scale(mapParts.contiguous.scale)
    .translate([mapSize.width / 2, mapSize.height / 2]);
  const puertoRico = geoConicEqualArea()
    .rotate([-meridian, 0])
    .parallels([...parallels])
    .center([...center])
    .translate([...at])
    .scale(scale)
    .clipExtent([
      [left, top],
      [right, bottom],
    ]);
  return stateCodes.map((code): OutlineRow => {
    const state = features.find(({ properties }) => properties?.['name'] === stateNames[code]);
    const draw = geoPath(code === 'PR' ? puertoRico : contiguous).digits(1);
    const path = state === undefined ? null : draw(state);
    if (path === null) throw new Error(`No outline of ${stateNames[code]}`);
    return [code, visibleRings(path)];
  });
}

/** Without the outer Aleutian Islands, west of the sheet, and islands that became a single point. */
const visibleRings = (path: string): string =>
  (path.match(/M[^Z]*Z/gu) ?? [])
    .filter(ring => !ring.includes('-') && new Set(ring.match(/[\d.]+,[\d.]+/gu)).size > 2)
    .join('');

const simplified = () => simplify(presimplify(atlas, sphericalTriangleArea), smallest);
