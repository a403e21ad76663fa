import { array, assert, double, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread, type Wish } from '../../../src/domain/map/spread.ts';

const sheet = { width: 400, height: 300 };
const wishes = array(
  record({
    x: double({ min: 0, max: 400, noNaN: true }),
    y: double({ min: 0, max: 300, noNaN: true }),
    reach: double({ min: 1, max: 12, noNaN: true }),
  }),
  { maxLength: 60 },
);

/** The pairs that overlap. */
function overlaps(dots: readonly Wish[]): readonly (readonly [number, number])[] {
  return dots.flatMap((a, first) =>
    dots.flatMap((b, second) =>
      second > first && Math.hypot(a.x - b.x, a.y - b.y) < a.reach + b.reach
        ? [[first, second] as const]
        : [],
    ),
  );
}

const placed = (wanted: readonly Wish[]): readonly Wish[] =>
  spread(wanted, sheet).map((point, index) => ({ ...point, reach: wanted[index]?.reach ?? Number.NaN }));

describe('whatever is wished', () => {
  test('no two dots overlap, and none leaves the sheet', () => {
    assert(
      property(wishes, wanted => {
        const dots = placed(wanted);
        expect(dots).toHaveLength(wanted.length);
        expect(overlaps(dots)).toEqual([]);
        for (const { x, y, reach } of dots) {
          expect(x - reach).toBeGreaterThanOrEqual(0);
          expect(y - reach).toBeGreaterThanOrEqual(0);
          expect(x + reach).toBeLessThanOrEqual(sheet.width);
          expect(y + reach).toBeLessThanOrEqual(sheet.height);
        }
      }),
    );
  });

  test('the same wishes lie the same', () => {
    assert(
      property(wishes, wanted => {
        expect(spread(wanted, sheet)).toEqual(spread(wanted, sheet));
      }),
    );
  });
});

test('a dot alone lies at its place, and so does the largest of many', () => {
  expect(spread([{ x: 100, y: 100, reach: 5 }], sheet)).toEqual([{ x: 100, y: 100 }]);
  const many = spread(
    [3, 8, 3].map(reach => ({ x: 100, y: 100, reach })),
    sheet,
  );
  expect(many[1]).toEqual({ x: 100, y: 100 });
});

test('forty dots of one city stay near it', () => {
  const city = Array.from({ length: 40 }, () => ({ x: 200, y: 150, reach: 4 }));
  for (const { x, y } of spread(city, sheet)) expect(Math.hypot(x - 200, y - 150)).toBeLessThan(50);
});

test('dots in a corner move inwards', () => {
  const dots = placed([0, 0, 0].map(() => ({ x: 0, y: 0, reach: 6 })));
  expect(dots[0]).toEqual({ x: 6, y: 6, reach: 6 });
  expect(overlaps(dots)).toEqual([]);
});

test('thousands of dots are placed while one waits', () => {
  const cities = Array.from({ length: 70 }, (_, index) => ({ x: (index * 53) % 400, y: (index * 97) % 300 }));
  const many = Array.from({ length: 4000 }, (_, index) => ({
    ...(cities[index % 70] ?? { x: 0, y: 0 }),
    reach: 0.5 + (index % 3) / 10,
  }));
  const start = performance.now();
  expect(spread(many, sheet)).toHaveLength(4000);
  expect(performance.now() - start).toBeLessThan(3000);
});

test('nothing to place', () => expect(spread([], sheet)).toEqual([]));
