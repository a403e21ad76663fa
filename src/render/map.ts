// The map in a terminal: borders of the states in fine points, and how many programs lie in each character.
import type { MapBlock } from '../view/map/block.ts';
import type { Canvas } from './canvas.ts';

/** A character is about twice as high as it is wide. */
const aspect = 2;
const maxColumns = 100;
const minColumns = 30;

/** Points of a character: braille has two by four, a plain character one. */
interface Grain {
  readonly across: number;
  readonly down: number;
  /** The character with some of its points set, by their number in rows. */
  readonly draw: (set: ReadonlySet<number>) => string;
}

/** The bit of each point of a braille character, in rows. */
const brailleBits = [0, 3, 1, 4, 2, 5, 6, 7];

const braille: Grain = {
  across: 2,
  down: 4,
  draw: set =>
    String.fromCodePoint([...set].reduce((code, point) => code + 2 ** (brailleBits[point] ?? 0), 0x2800)),
};

const plain: Grain = { across: 1, down: 1, draw: () => '.' };

/** Nothing without a terminal: the table of states that follows says the same. */
export function drawMap(block: MapBlock, { style, theme }: Canvas): readonly string[] {
  if (style.width === null || style.width < minColumns) return [];
  const columns = Math.min(style.width, maxColumns);
  const unit = columns / block.width;
  const rows = Math.ceil((block.height * unit) / aspect);
  const cellOf = ({ x, y }: { readonly x: number; readonly y: number }): number =>
    Math.min(rows - 1, Math.floor((y * unit) / aspect)) * columns +
    Math.min(columns - 1, Math.floor(x * unit));
  const cells = new Map<number, string>();
  drawBorders(block, { columns, rows, unit, grain: style.unicode ? braille : plain }, (cell, text) =>
    cells.set(cell, theme.quiet(text)),
  );
  for (const point of block.rings.flatMap(({ lines }) => lines.flat()))
    if (!cells.has(cellOf(point))) cells.set(cellOf(point), '·');
  const counts = apart(countBy(block.dots.map(({ city }) => cellOf(city))), columns);
  for (const [cell, count] of counts) cells.set(cell, theme.title(count > 9 ? '+' : String(count)));
  const wish = block.home && cellOf(block.home);
  const home = wish !== undefined && counts.has(wish) ? besideOf(wish, columns) : wish;
  if (home !== undefined) cells.set(home, theme.title('H'));
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cells.get(row * columns + column) ?? ' ').join(''),
  );
  return [theme.title(block.title), ...withoutBlankEnds(lines), keyOf(block, home !== wish)];
}

/** Leaves out empty lines above and below the picture. */
function withoutBlankEnds(lines: readonly string[]): readonly string[] {
  const isDrawn = (line: string): boolean => line.trim() !== '';
  return lines.slice(Math.max(0, lines.findIndex(isDrawn)), lines.findLastIndex(isDrawn) + 1);
}

function countBy(keys: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The cells before and after a cell in its row. */
const sidesOf = (cell: number, columns: number): readonly number[] =>
  [cell - 1, cell + 1].filter(side => Math.floor(side / columns) === Math.floor(cell / columns));

/** Counts of which no two stand side by side, where they would read as one number: a smaller one goes to the larger beside it. */
function apart(counts: ReadonlyMap<number, number>, columns: number): ReadonlyMap<number, number> {
  const kept = new Map<number, number>();
  const falling = [...counts].sort(([cell, count], [other, more]) => more - count || cell - other);
  for (const [cell, count] of falling) {
    const goal = sidesOf(cell, columns).find(side => kept.has(side)) ?? cell;
    kept.set(goal, (kept.get(goal) ?? 0) + count);
  }
  return kept;
}

/** The cell after another, or before it at the end of a row; beside a count there is no other. */
const besideOf = (cell: number, columns: number): number => sidesOf(cell, columns).at(-1) ?? cell;

interface Raster {
  readonly columns: number;
  readonly rows: number;
  /** Characters to a unit of the map, across. */
  readonly unit: number;
  readonly grain: Grain;
}

function drawBorders(
  { states }: MapBlock,
  { columns, rows, unit, grain }: Raster,
  put: (cell: number, text: string) => void,
): void {
  const [across, down] = [unit * grain.across, (unit * grain.down) / aspect];
  const points = new Map<number, Set<number>>();
  const plot = (x: number, y: number): void => {
    const [right, below] = [Math.floor(x * across), Math.floor(y * down)];
    const [column, row] = [Math.floor(right / grain.across), Math.floor(below / grain.down)];
    if (column < 0 || column >= columns || row < 0 || row >= rows) return;
    const set = points.get(row * columns + column) ?? new Set();
    points.set(row * columns + column, set.add((below % grain.down) * grain.across + (right % grain.across)));
  };
  for (const { path } of states) {
    for (const ring of ringsOf(path)) {
      for (const [index, [x, y]] of ring.entries()) {
        const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
        const steps = Math.ceil(Math.max(Math.abs(nextX - x) * across, Math.abs(nextY - y) * down, 1));
        for (let step = 0; step < steps; step += 1)
          plot(x + ((nextX - x) * step) / steps, y + ((nextY - y) * step) / steps);
      }
    }
  }
  for (const [cell, set] of points) put(cell, grain.draw(set));
}

/** The closed lines of a path that is made of absolute `M`, `L` and `Z`. */
const ringsOf = (path: string): readonly (readonly (readonly [number, number])[])[] =>
  path
    .split('M')
    .slice(1)
    .map(ring =>
      ring.split('L').map(point => {
        const [x = 0, y = 0] = point.split(',').map(Number.parseFloat);
        return [x, y] as const;
      }),
    );

const keyOf = ({ home, rings }: MapBlock, isBeside: boolean): string =>
  [
    'A digit is the number of programs there, + ten or more.',
    ...(home === undefined ? [] : [`H${isBeside ? ', beside its digit,' : ''} is ${home.label}.`]),
    ...(rings.length === 0 ? [] : [`Dots: ${rings.map(({ label }) => label).join(', ')}.`]),
  ].join(' ');
