import { expect, test } from 'vitest';
import { reachOf } from '../../../src/domain/map/dots.ts';
import { drawMark, num } from '../../../src/render/svg/shapes.ts';

const shapes = ['square', 'triangle', 'diamond'] as const;

const cornersOf = (drawn: string): readonly (readonly [number, number])[] =>
  Array.from(drawn.matchAll(/(-?[\d.]+) (-?[\d.]+)/gu), ([, x, y]) => [Number(x), Number(y)] as const);

/** The shoelace formula. */
const areaOf = (corners: readonly (readonly [number, number])[]): number =>
  Math.abs(
    corners.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

test.each(shapes)(
  'a %s has the area of a circle of its radius, and reaches as far as the layout thinks',
  shape => {
    const corners = cornersOf(drawMark({ shape, radius: 100, isHollow: false }, 0, 0));
    expect(areaOf(corners) / (Math.PI * 100 ** 2)).toBeCloseTo(1, 2);
    const reach = Math.max(...corners.map(([x, y]) => Math.hypot(x, y)));
    expect(reach).toBeCloseTo(reachOf({ shape, radius: 100 }), 0);
  },
);

test('a circle is one, and a hollow mark says so', () => {
  expect(drawMark({ shape: 'circle', radius: 3, isHollow: true }, 1.25, 2)).toBe(
    '<circle class="circle hollow" cx="1.3" cy="2" r="3"/>',
  );
});

test.each([
  [1.04, '1'],
  [-0.06, '-0.1'],
  [0.04, '0'],
  [12.35, '12.4'],
])('%d is written %s', (value, text) => expect(num(value)).toBe(text));
