import { assert, constantFrom, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { project } from '../../../src/domain/map/projection.ts';
import { pointAt, ringMiles, ringsAround } from '../../../src/domain/map/rings.ts';
import { milesBetween } from '../../../src/domain/query/distance.ts';

const boise = { latitude: 43.6135, longitude: -116.20345 };
const honolulu = { latitude: 21.3069, longitude: -157.8583 };

test('a point of a circle is as far away as it says, anywhere on the globe', () => {
  assert(
    property(
      double({ min: -89, max: 89, noNaN: true }),
      double({ min: -180, max: 180, noNaN: true }),
      double({ min: 0, max: 360, noNaN: true }),
      constantFrom(...ringMiles),
      (latitude, longitude, bearing, miles) => {
        const point = pointAt({ latitude, longitude }, miles, bearing);
        expect(milesBetween({ latitude, longitude }, point)).toBeCloseTo(miles, 3);
        expect(Math.abs(point.longitude)).toBeLessThanOrEqual(180);
      },
    ),
  );
});

test('north is up and east is right', () => {
  expect(pointAt(boise, 100, 0).latitude).toBeGreaterThan(boise.latitude + 1);
  expect(pointAt(boise, 100, 90).longitude).toBeGreaterThan(boise.longitude + 1);
});

test('three rings, the first whole and closed', () => {
  const rings = ringsAround(boise);
  expect(rings.map(({ miles }) => miles)).toEqual([100, 300, 500]);
  const [line = [], ...others] = rings[0]?.lines ?? [];
  expect(others).toEqual([]);
  expect(line).toHaveLength(181);
  expect(line.at(-1)?.x).toBeCloseTo(line[0]?.x ?? Number.NaN, 6);
});

test('on an equal-area map a ring keeps about the shape of a circle', () => {
  const home = project(boise);
  const radii = (ringsAround(boise)[0]?.lines.flat() ?? []).map(({ x, y }) =>
    Math.hypot(x - (home?.x ?? 0), y - (home?.y ?? 0)),
  );
  expect(Math.max(...radii) / Math.min(...radii)).toBeLessThan(1.05);
});

test('a ring ends at the edge of the sheet and of an inset, and holds no point beyond', () => {
  const [, , widest] = ringsAround(boise);
  expect(widest?.lines.flat().length).toBeLessThan(181);
  for (const { x, y } of widest?.lines.flat() ?? []) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
  }
  const inset = ringsAround(honolulu).flatMap(({ lines }) => lines.flat());
  expect(inset.length).toBeGreaterThan(0);
  expect(inset.every(({ x }) => x > 209 && x < 339)).toBe(true);
  expect(ringsAround(honolulu).every(({ lines }) => lines.every(({ length }) => length > 1))).toBe(true);
});

test('a place beyond the map has none', () => {
  expect(ringsAround({ latitude: 51.5, longitude: -0.1 })).toEqual([]);
});
