// Where words stand on the map: the miles of the rings, and the ids of a few programs, which so have a name on paper, too.
import type { MapBlock, MapDot } from '../../view/map/block.ts';

/** More programs than that are named by their labels alone. */
const mostNamed = 12;

/** About how wide a letter of the map is, and how high a line, in units of the sheet. */
const letter = 8.2;
const line = 14;
/** Between a dot and its name. */
const gap = 4;

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The miles of each ring and the middle of their foot, above the northernmost point of the ring; nothing for a ring that is not on the sheet. */
export const placeMiles = ({
  rings,
  width,
}: Pick<MapBlock, 'rings' | 'width'>): readonly (Place & { readonly label: string })[] =>
  rings.flatMap(({ label, lines }) => {
    const [first, ...others] = lines.flat();
    if (first === undefined) return [];
    const highest = others.reduce((top, point) => (point.y < top.y ? point : top), first);
    return [{ label, x: Math.min(Math.max(highest.x, 36), width - 36), y: Math.max(12, highest.y - 4) }];
  });

/** The id of a dot and the middle of its foot. */
export interface PlacedName extends Place {
  readonly dot: MapDot;
  /** Not right beside its dot, because others are in the way. */
  readonly isAway: boolean;
}

type Sheet = Pick<MapBlock, 'dots' | 'home' | 'rings' | 'width' | 'height'>;

/** The ids of at most twelve dots, each near its own where no other dot, name, number of miles or pin is; none of more dots. */
export function placeNames({ dots, home, rings, width, height }: Sheet): readonly PlacedName[] {
  if (dots.length > mostNamed) return [];
  const taken: Box[] = [
    ...dots.map(dot => around(dot, dot.radius, dot.radius)),
    ...placeMiles({ rings, width }).map(({ label, x, y }) => standing({ x, y }, label)),
    ...(home === undefined ? [] : [around({ x: home.x, y: home.y - 9 }, 6, 9)]),
  ];
  const isFree = (box: Box): boolean =>
    box.left >= 0 &&
    box.top >= 0 &&
    box.right <= width &&
    box.bottom <= height &&
    !taken.some(other => meet(box, other));
  const steps = Array.from({ length: Math.ceil(height / line) }, (_, step) => step);
  return dots.map(dot => {
    const places = steps.flatMap(step => placesAround(dot, step));
    const free = places.findIndex(place => isFree(standing(place, dot.id)));
    const { x, y } = places[Math.max(0, free)] ?? dot;
    taken.push(standing({ x, y }, dot.id));
    return { dot, x, y, isAway: free >= directions.length };
  });
}

/** Right, left, above and below, then between these. */
const directions: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

/** Where the id of a dot can stand, each step a line farther away. */
function placesAround({ id, x, y, radius }: MapDot, step: number): readonly Place[] {
  const away = radius + gap + step * line;
  return directions.map(([right, down]) => ({
    x: x + right * (away + (id.length * letter) / 2),
    y: y + down * (away + line / 2) + baseline,
  }));
}

/** From the middle of a line of words to its foot. */
const baseline = 4.5;

/** The box of words by the middle of their foot. */
const standing = ({ x, y }: Place, words: string): Box =>
  around({ x, y: y - baseline }, (words.length * letter) / 2, line / 2);

const around = ({ x, y }: Place, right: number, down: number): Box => ({
  left: x - right,
  top: y - down,
  right: x + right,
  bottom: y + down,
});

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
