// Fits columns into the width of a terminal, and text into the width of a column.
import { charactersOf, textWidth } from './text-width.ts';

export interface FitColumn {
  /** Width of the widest cell or title. */
  readonly natural: number;
  /** Narrowest useful width of a flexible column. */
  readonly minWidth: number;
  /** Kept as long as another column can give way; taken back where it has no limit first, then from the right. */
  readonly keptWidth?: number | undefined;
  readonly flexible: boolean;
  /** Columns with the highest number go first; without one a column stays. */
  readonly dropOrder: number | undefined;
}

/** Blanks between two columns. */
export const columnGap = 2;

/**
 * Widths of the columns in `available` cells, null for a column that is left out; undefined when nothing fits.
 * Flexible columns give way first, the widest one always; then columns are dropped; then kept widths are given up.
 */
export function fitColumns(
  columns: readonly FitColumn[],
  available: number,
): readonly (number | null)[] | undefined {
  const shown = new Set(columns.keys());
  const droppable = columns
    .flatMap(({ dropOrder }, index) => (dropOrder === undefined ? [] : [{ index, dropOrder }]))
    .sort((a, b) => b.dropOrder - a.dropOrder);
  const kept = [...columns.entries()]
    .filter(([, { flexible, keptWidth }]) => flexible && keptWidth !== undefined)
    .sort(([at, a], [other, b]) => Number(isWhole(a)) - Number(isWhole(b)) || at - other)
    .map(([index]) => index);
  for (;;) {
    const asked = columns.map((column, index) =>
      kept.includes(index)
        ? { ...column, minWidth: Math.max(column.minWidth, column.keptWidth ?? 0) }
        : column,
    );
    const widths = shrink(asked, shown, available);
    if (widths !== undefined) return widths;
    const next = droppable.shift();
    if (next !== undefined) shown.delete(next.index);
    else if (kept.pop() === undefined) return undefined;
  }
}

/** Kept as wide as its widest cell. */
const isWhole = ({ keptWidth }: FitColumn): boolean => keptWidth === Number.POSITIVE_INFINITY;

function shrink(
  columns: readonly FitColumn[],
  shown: ReadonlySet<number>,
  available: number,
): readonly (number | null)[] | undefined {
  const widths = columns.map(({ natural }, index) => (shown.has(index) ? natural : null));
  const room = available - columnGap * (shown.size - 1);
  let excess = widths.reduce<number>((sum, width) => sum + (width ?? 0), 0) - room;
  while (excess > 0) {
    const widest = widestFlexible(columns, widths);
    if (widest === undefined) return undefined;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

function widestFlexible(
  columns: readonly FitColumn[],
  widths: readonly (number | null)[],
): number | undefined {
  let widest: number | undefined;
  let most = 0;
  for (const [index, { flexible, minWidth }] of columns.entries()) {
    const width = widths[index] ?? 0;
    if (!flexible || width <= minWidth || width <= most) continue;
    widest = index;
    most = width;
  }
  return widest;
}

/** Cuts text to a width in terminal cells and marks the cut. */
export function cutText(text: string, width: number, mark: string): string {
  if (textWidth(text) <= width) return text;
  let cut = '';
  let used = textWidth(mark);
  for (const character of charactersOf(text)) {
    used += textWidth(character);
    if (used > width) break;
    cut += character;
  }
  return `${cut.trimEnd()}${mark}`;
}

/** Fills text with blanks up to a width in terminal cells. */
export function padText(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'left' ? text + blanks : blanks + text;
}
