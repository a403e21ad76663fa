// Looks at outlines: whether a point lies inside, and the points of a path.
import type { SheetPoint } from '../../src/domain/map/projection.ts';

/** The closed lines of a path of absolute `M`, `L` and `Z`. */
export const linesOf = (path: string): readonly (readonly SheetPoint[])[] =>
  Array.from(path.matchAll(/M([^Z]*)Z/gu), ([, line = '']) =>
    line.split('L').map(point => {
      const [x, y] = point.split(',').map(Number);
      return { x: x ?? Number.NaN, y: y ?? Number.NaN };
    }),
  );

/** Whether a ray from the point to the right crosses the lines an odd number of times. */
export function isInside(path: string, { x, y }: SheetPoint): boolean {
  let inside = false;
  for (const line of linesOf(path)) {
    for (const [index, a] of line.entries()) {
      const b = line[(index + 1) % line.length] ?? a;
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
    }
  }
  return inside;
}
