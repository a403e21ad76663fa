import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { milesBetween, milesTo, pointOf } from '../../../src/domain/query/distance.ts';
import { makeProgram } from '../../support/programs.ts';

const chicago = { latitude: 41.85, longitude: -87.65 };
const stLouis = { latitude: 38.6273, longitude: -90.1979 };
const honolulu = { latitude: 21.3069, longitude: -157.8583 };

const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('milesBetween', () => {
  test.each([
    ['Chicago to St. Louis', chicago, stLouis, 259],
    ['Chicago to Honolulu', chicago, honolulu, 4_248],
    ['a quarter of the equator', { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 90 }, 6_218],
    ['pole to pole', { latitude: 90, longitude: 0 }, { latitude: -90, longitude: 50 }, 12_437],
  ])('%s', (_, a, b, miles) => {
    expect(Math.abs(milesBetween(a, b) - miles)).toBeLessThan(miles * 0.005);
  });

  test('is symmetric, never negative, never more than half way round', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const miles = milesBetween(a, b);
        expect(miles).toBeCloseTo(milesBetween(b, a), 6);
        expect(miles).toBeGreaterThanOrEqual(0);
        expect(miles).toBeLessThan(12_440);
      }),
    );
  });
});

test('a program without coordinates has no distance, nor has one with half of them', () => {
  const halves = [{}, { latitude: 41.85 }, { longitude: -87.65 }].map(makeProgram);
  expect(halves.map(pointOf)).toEqual([undefined, undefined, undefined]);
  expect(milesTo(makeProgram(), chicago)).toBeUndefined();
});

test('miles to a program are rounded to a tenth', () => {
  expect(milesTo(makeProgram(chicago), chicago)).toBe(0);
  // A degree of latitude is a 360th of the way round, 24,874 miles.
  expect(milesTo(makeProgram(chicago), { ...chicago, latitude: 40.85 })).toBe(69.1);
});
