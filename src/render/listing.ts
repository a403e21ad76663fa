// A table without a terminal: aligned columns, nothing cut, one record a line.
import type { TableBlock } from '../view/blocks.ts';
import type { Canvas, Drawn } from './canvas.ts';
import { alignedWords, alignmentOf, tableSigns, tableWording } from './cells.ts';
import { columnGap, padText } from './fit.ts';
import { widest } from './text-width.ts';

/** Every name fits; what is longer, mostly a list, runs over instead of pushing every other line far to the right. */
const maxColumnWidth = 80;

export function drawListing(block: TableBlock, canvas: Canvas): Drawn {
  const { theme } = canvas;
  const wording = tableWording(block, canvas);
  const words = alignedWords(block, wording);
  const titles = block.columns.map(({ title }) => title.toUpperCase());
  const widths = titles.map((title, column) =>
    Math.min(maxColumnWidth, widest([title, ...words.map(row => row[column] ?? '')])),
  );
  const draw = (row: readonly string[]): string =>
    row
      .map((text, column) => padText(text, widths[column] ?? 0, alignmentOf(block, column)))
      .join(' '.repeat(columnGap))
      .trimEnd();
  const lines = [
    ...(block.title === undefined ? [] : [theme.title(block.title)]),
    ...(block.rows.length === 0 ? [] : [theme.heading(draw(titles))]),
    ...words.flatMap((row, index) => {
      const heading = block.headings?.get(index);
      return heading === undefined ? [draw(row)] : [theme.heading(heading), draw(row)];
    }),
  ];
  return { lines, notes: [], signs: tableSigns(block, wording) };
}
