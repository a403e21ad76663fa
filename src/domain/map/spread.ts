// Puts dots beside each other that would cover each other, each as near to its place as the larger ones leave room.
import type { SheetPoint } from './projection.ts';

/** A dot that wants to lie at a place, and how far it reaches from its middle. */
export interface Wish extends SheetPoint {
  readonly reach: number;
}

/** Units between two dots. */
const gap = 0.8;

/** Radians by which the next try turns on: the golden angle leaves no direction out. */
const turn = Math.PI * (3 - Math.sqrt(5));

/** How far the n-th try lies from the place, times the root of n. */
const stride = 1.5;

/** Where each dot comes to lie, in the order of the wishes: no two overlap, and none leaves the sheet. The same wishes lie the same. */
export function spread(
  wishes: readonly Wish[],
  sheet: { readonly width: number; readonly height: number },
): readonly SheetPoint[] {
  const largest = wishes.reduce((most, { reach }) => Math.max(most, reach), 0);
  const taken = new Taken(2 * largest + gap, sheet.width);
  const places = new Map<Wish, SheetPoint>();
  const tries = new Map<string, number>();
  for (const wish of [...wishes].sort((a, b) => b.reach - a.reach)) {
    // What a larger dot did not find free at this place, a smaller one is not asked to find again.
    const key = `${wish.x} ${wish.y}`;
    const { point, next } = firstFree(wish, tries.get(key) ?? 0, { taken, sheet });
    tries.set(key, next);
    taken.add({ ...point, reach: wish.reach });
    places.set(wish, point);
  }
  return wishes.map(wish => places.get(wish) ?? wish);
}

interface Room {
  readonly taken: Taken;
  readonly sheet: { readonly width: number; readonly height: number };
}

/** The first free place on a spiral; it ends, because the spiral leaves every crowd, and the sheet turns no dot away for good. */
function firstFree(wish: Wish, from: number, { taken, sheet }: Room): { point: SheetPoint; next: number } {
  const inside = (value: number, size: number): number =>
    Math.min(Math.max(value, wish.reach), Math.max(wish.reach, size - wish.reach));
  const last = (2 * Math.hypot(sheet.width, sheet.height)) ** 2;
  let point: SheetPoint = wish;
  for (let index = from; index < last; index += 1) {
    const away = stride * Math.sqrt(index);
    point = {
      x: inside(wish.x + away * Math.cos(index * turn), sheet.width),
      y: inside(wish.y + away * Math.sin(index * turn), sheet.height),
    };
    if (taken.isFree({ ...point, reach: wish.reach })) return { point, next: index + 1 };
  }
  return { point, next: last };
}

/** The dots that lie already, by the square of a grid so wide that only neighboring squares can hold what touches. */
class Taken {
  readonly #squares = new Map<number, Wish[]>();
  readonly #width: number;
  readonly #columns: number;

  constructor(width: number, sheetWidth: number) {
    this.#width = width;
    // One to the left and one to the right of the sheet, so that no square has the neighbors of another row.
    this.#columns = Math.ceil(sheetWidth / width) + 2;
  }

  add(dot: Wish): void {
    const square = this.#squares.get(this.#squareOf(dot));
    if (square === undefined) this.#squares.set(this.#squareOf(dot), [dot]);
    else square.push(dot);
  }

  isFree(dot: Wish): boolean {
    const middle = this.#squareOf(dot);
    for (let row = middle - this.#columns; row <= middle + this.#columns; row += this.#columns) {
      for (let square = row - 1; square <= row + 1; square += 1)
        if (this.#squares.get(square)?.some(other => isTooNear(dot, other)) === true) return false;
    }
    return true;
  }

  #squareOf({ x, y }: SheetPoint): number {
    return (Math.floor(y / this.#width) + 1) * this.#columns + Math.floor(x / this.#width) + 1;
  }
}

const isTooNear = (a: Wish, b: Wish): boolean =>
  (a.x - b.x) ** 2 + (a.y - b.y) ** 2 < (a.reach + b.reach + gap) ** 2;
