// The projection is checked against d3-geo, whose composite of the United States it repeats without the package.
import { geoAlbersUsa, geoConicEqualArea } from 'd3-geo';
import { assert, double, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapParts, mapSize, project, projectInto } from '../../../src/domain/map/projection.ts';

const composite = geoAlbersUsa()
  .scale(1300)
  .translate([mapSize.width / 2, mapSize.height / 2]);
const puertoRico = geoConicEqualArea()
  .rotate([66.4, 0])
  .parallels([8, 18])
  .center([0, 18.2])
  .translate([910, 565])
  .scale(1300);

const isOnSheet = ([x, y]: readonly [number, number]): boolean =>
  x >= 0 && y >= 0 && x <= mapSize.width && y <= mapSize.height;

const between = (min: number, max: number) => double({ min, max, noNaN: true });

/** The whole globe, and the boxes in which most points are on the map. */
const boxes = [
  ['the globe', [-90, 90], [-180, 180]],
  ['the contiguous states', [24, 50], [-125, -66]],
  ['Alaska', [51, 72], [-180, -129]],
  ['Hawaii', [18, 24], [-162, -154]],
  ['Puerto Rico', [17.8, 18.6], [-67.4, -65.1]],
] as const;

describe.each(boxes)('in %s', (_, [south, north], [west, east]) => {
  test('points lie where d3-geo puts them; what it does not show, or beyond the sheet, is nowhere', () => {
    assert(
      property(between(south, north), between(west, east), (latitude, longitude) => {
        const expected = composite([longitude, latitude]);
        const point = project({ latitude, longitude });
        if (expected === null || !isOnSheet(expected))
          expect([undefined, mapParts.puertoRico]).toContain(point?.part);
        else {
          expect(Math.abs((point?.x ?? Number.NaN) - expected[0])).toBeLessThan(0.01);
          expect(Math.abs((point?.y ?? Number.NaN) - expected[1])).toBeLessThan(0.01);
        }
      }),
      { numRuns: 400 },
    );
  });
});

test('Puerto Rico has a cone of its own', () => {
  assert(
    property(between(17.8, 18.6), between(-67.4, -65.1), (latitude, longitude) => {
      const [x, y] = puertoRico([longitude, latitude]) ?? [];
      const point = project({ latitude, longitude });
      expect(point?.part).toBe(mapParts.puertoRico);
      expect(point?.x).toBeCloseTo(x ?? Number.NaN, 2);
      expect(point?.y).toBeCloseTo(y ?? Number.NaN, 2);
    }),
  );
});

test.each([
  ['London', 51.5, -0.1],
  ['Adak, in the outer Aleutian Islands', 51.88, -176.65],
  ['Guam', 13.44, 144.79],
  ['Mexico City', 19.43, -99.13],
  ['the South Pole', -90, 0],
  ['the North Pole', 90, 0],
  ['nowhere', Number.NaN, Number.NaN],
])('%s is not on the map', (_, latitude, longitude) => {
  expect(project({ latitude, longitude })).toBeUndefined();
});

test('the date line parts nobody: both sides of it are in Alaska', () => {
  const west = project({ latitude: 68, longitude: 179.99 });
  const east = project({ latitude: 68, longitude: -179.99 });
  expect([west?.part, east?.part]).toEqual([mapParts.alaska, mapParts.alaska]);
  expect(Math.abs((west?.x ?? 0) - (east?.x ?? Number.NaN))).toBeLessThan(0.2);
});

test('a part shows nothing beyond its extent', () => {
  expect(projectInto(mapParts.contiguous, { latitude: 61.2, longitude: -149.9 })).toBeUndefined();
  expect(projectInto(mapParts.alaska, { latitude: 61.2, longitude: -149.9 })).toBeDefined();
});
