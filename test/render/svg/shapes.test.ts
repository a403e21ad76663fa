import { describe, expect, test } from 'vitest';
import { readOutlines } from '../../../src/catalog/outlines.ts';
import { reachOf } from '../../../src/domain/map/dots.ts';
import { drawMark, num, shortPath } from '../../../src/render/svg/shapes.ts';

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

describe('a shorter path', () => {
  test.each([
    ['M10,10L12.5,9.5L12.5,10Z', 'm10 10 2.5-.5 0 .5z'],
    ['M1,1L2,1L2,2ZM5.2,0.3L5.1,0.3Z', 'm1 1 1 0 0 1zm4.2-.7-.1 0z'],
    ['', ''],
    ['M1,1C2,2 3,3 4,4', 'M1,1C2,2 3,3 4,4'],
    ['"><script>', '"><script>'],
  ])('of %s is %s', (path, short) => expect(shortPath(path)).toBe(short));

  test('has the same points, however long it is', () => {
    for (const { path } of readOutlines()) expect(pointsOf(shortPath(path))).toEqual(absolutePoints(path));
  });

  const absolutePoints = (path: string): readonly (readonly [number, number])[] =>
    [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/gu)].map(([, x, y]) => [tenths(x), tenths(y)]);

  /** Walks the path as SVG does. */
  function pointsOf(path: string): readonly (readonly [number, number])[] {
    const points: [number, number][] = [];
    let [x, y, start] = [0, 0, 0];
    for (const ring of path.split('z').filter(each => each !== '')) {
      if (points.length > 0) [x, y] = points[start] ?? [0, 0];
      start = points.length;
      const numbers = (ring.match(/-?(?:\d+\.?\d*|\.\d+)/gu) ?? []).map(Number);
      for (let at = 0; at < numbers.length; at += 2) {
        [x, y] = [x + tenths(numbers[at]), y + tenths(numbers[at + 1])];
        points.push([x, y]);
      }
    }
    return points;
  }

  const tenths = (value: string | number | undefined): number => Math.round(Number(value) * 10);
});
