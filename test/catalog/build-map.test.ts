import { expect, test } from 'vitest';
import { drawOutlines } from '../../src/catalog/build-map.ts';
import { readPlaces } from '../../src/catalog/places.ts';
import { mapParts, mapSize, project } from '../../src/domain/map/projection.ts';
import { stateCodes } from '../../src/schema/choices.ts';
import { isInside, linesOf } from '../support/outline.ts';

const rows = drawOutlines();
const outlines = new Map(rows);

test('every state has an outline of plain lines, all in less than 120 KB', () => {
  expect(rows.map(([state]) => state)).toEqual(stateCodes);
  for (const [, path] of rows) expect(path).toMatch(/^(?:M[\d.,]+(?:L[\d.,]+)*Z)+$/u);
  expect(JSON.stringify(rows).length).toBeLessThan(120_000);
});

test('none leaves the sheet', () => {
  const points = rows.flatMap(([, path]) => linesOf(path).flat());
  expect(points.filter(({ x, y }) => x < 0 || y < 0 || x > mapSize.width || y > mapSize.height)).toEqual([]);
});

test.each([
  ['Boise', 'ID', 43.61, -116.2],
  ['St. Louis', 'MO', 38.63, -90.25],
  ['Denver', 'CO', 39.74, -104.99],
  ['Atlanta', 'GA', 33.75, -84.39],
  ['Albany', 'NY', 42.65, -73.75],
  ['Fairbanks', 'AK', 64.84, -147.72],
  ['Anchorage', 'AK', 61.2, -149.7],
  ['Mililani', 'HI', 21.45, -158.02],
  ['Caguas', 'PR', 18.23, -66.04],
  ['Washington', 'DC', 38.9, -77.02],
] as const)('%s lies in %s', (_, state, latitude, longitude) => {
  const point = project({ latitude, longitude });
  const holding = rows.filter(([, path]) => point !== undefined && isInside(path, point));
  expect(holding.map(([code]) => code)).toEqual([state]);
});

test('hardly a city of the list lies in another state than its own, or in the sea', () => {
  const cities = readPlaces();
  const astray = cities.filter(city => {
    const point = project(city);
    return point === undefined || !isInside(outlines.get(city.state) ?? '', point);
  });
  // Simplified coasts and borders leave some harbors outside.
  expect(astray.length / cities.length).toBeLessThan(0.05);
});

test.each([
  ['AK', mapParts.alaska],
  ['HI', mapParts.hawaii],
  ['PR', mapParts.puertoRico],
] as const)('%s stays in its inset', (state, { extent: [left, top, right, bottom] }) => {
  for (const { x, y } of linesOf(outlines.get(state) ?? '').flat()) {
    expect(x).toBeGreaterThanOrEqual(left - 0.1);
    expect(x).toBeLessThanOrEqual(right + 0.1);
    expect(y).toBeGreaterThanOrEqual(top - 0.1);
    expect(y).toBeLessThanOrEqual(bottom + 0.1);
  }
});
