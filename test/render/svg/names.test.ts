import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeMiles, placeNames } from '../../../src/render/svg/names.ts';
import type { MapDot } from '../../../src/view/map/block.ts';
import { mapBlock, mapDot } from '../../support/map-block.ts';

const sheet = { ...mapBlock, width: 975, height: 610, home: undefined, rings: [] };
const dotAt = (x: number, y: number, id = 'alpha'): MapDot => mapDot({ id, x, y });
const namesOf = (dots: readonly MapDot[]) => placeNames({ ...sheet, dots });

/** Where a name stands as seen from its dot. */
function sideOf(dots: readonly MapDot[], at = 0): readonly [number, number] {
  const name = namesOf(dots)[at];
  if (name === undefined) throw new Error(`no name ${at}`);
  // The foot of words that are level with a dot is a little below its middle.
  return [Math.sign(name.x - name.dot.x), Math.sign(Math.round((name.y - name.dot.y) / 10))];
}

describe('a name', () => {
  const middle = dotAt(400, 300);
  const [right, left, above] = [dotAt(420, 300, 'r'), dotAt(380, 300, 'l'), dotAt(400, 285, 'a')];

  test.each([
    ['right of its dot', [middle], [1, 0]],
    ['left, where something is right', [middle, right], [-1, 0]],
    ['above, where both sides are taken', [middle, right, left], [0, -1]],
    ['below, where that is taken, too', [middle, right, left, above], [0, 1]],
    ['left of a dot at the right edge', [dotAt(970, 300)], [-1, 0]],
    ['right of a dot in a corner', [dotAt(5, 10)], [1, 0]],
  ])('stands %s', (_, dots, side) => expect(sideOf(dots)).toEqual(side));

  test('keeps off the pin of home and the miles of a ring', () => {
    const home = { label: 'Home', x: 430, y: 305 };
    const rings = [{ label: '100 miles', lines: [[{ x: 370, y: 308 }]] }];
    const [name] = placeNames({ ...sheet, home, rings, dots: [middle] });
    expect(name?.x).toBe(400);
  });

  test('says whether it is away from its dot', () => {
    const crowd = Array.from({ length: 12 }, (_, at) =>
      dotAt(400 + (at % 4) * 11, 300 + Math.floor(at / 4) * 11),
    );
    expect(namesOf([middle]).map(({ isAway }) => isAway)).toEqual([false]);
    expect(new Set(namesOf(crowd).map(({ isAway }) => isAway))).toEqual(new Set([false, true]));
  });
});

test.each([
  [0, 0],
  [1, 1],
  [12, 12],
  [13, 0],
  [200, 0],
])('of %i dots %i have a name', (count, named) => {
  expect(namesOf(Array.from({ length: count }, (_, at) => dotAt(at * 4, 300)))).toHaveLength(named);
});

test('wherever the dots are, names are on the sheet and on no other name', () => {
  const dots = fc.array(
    fc.record({
      id: fc.stringMatching(/^[a-z]{2,20}$/u),
      x: fc.integer({ min: 0, max: 975 }),
      y: fc.integer({ min: 0, max: 610 }),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(dots, places => {
      const boxes = namesOf(places.map(({ id, x, y }) => dotAt(x, y, id))).map(({ dot, x, y }) => ({
        left: x - dot.id.length * 3.5,
        right: x + dot.id.length * 3.5,
        top: y - 10,
        bottom: y + 2,
      }));
      for (const [at, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(975);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(610);
        for (const other of boxes.slice(at + 1))
          expect(
            box.left < other.right &&
              other.left < box.right &&
              box.top < other.bottom &&
              other.top < box.bottom,
          ).toBe(false);
      }
    }),
  );
});

test('an id that is wider than the sheet stands at its dot and keeps no other from its place', () => {
  const names = placeNames({
    ...sheet,
    width: 60,
    dots: [dotAt(30, 300, 'x'.repeat(40)), dotAt(10, 20, 'b')],
  });
  expect(names.map(({ y }) => Math.round(y))).toEqual([305, 25]);
});

test('the miles of a ring stand above its northernmost point, on the sheet; a ring that is not drawn has none', () => {
  const ring = (x: number, y: number) => ({
    label: '100 miles',
    lines: [
      [
        { x, y: y + 50 },
        { x, y },
      ],
    ],
  });
  const rings = [ring(400, 300), ring(3, 5), ring(974, 300), { label: 'far', lines: [] }];
  expect(placeMiles({ rings, width: 975 }).map(({ x, y }) => [x, y])).toEqual([
    [400, 296],
    [36, 12],
    [939, 296],
  ]);
});
