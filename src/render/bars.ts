// Bars in text: each length is also written as a number.
import type { BarsBlock } from '../view/blocks.ts';
import type { Canvas } from './canvas.ts';
import { columnGap, padText } from './fit.ts';
import { widest } from './text-width.ts';

const maxBar = 30;
const minBar = 5;

export function drawBars({ title, rows }: BarsBlock, { style, theme }: Canvas): readonly string[] {
  const inOne = (numbers: readonly string[]): string => numbers.join(' · ');
  // The label and the numbers apart from each other by blanks alone would run together when they are read.
  if (style.plain)
    return [theme.title(title), ...rows.map(({ label, numbers }) => `${label}: ${inOne(numbers)}`)];
  const labelWidth = widest(rows.map(({ label }) => label));
  const texts = aligned(rows.map(({ numbers }) => numbers));
  const wordsWidth = labelWidth + columnGap + widest(texts);
  if (style.width !== null && wordsWidth > style.width)
    return [theme.title(title), ...rows.flatMap(({ label, numbers }) => [label, `  ${inOne(numbers)}`])];
  const room = style.width === null ? 0 : Math.min(maxBar, style.width - wordsWidth - columnGap);
  return [
    theme.title(title),
    ...rows.map(({ label, value, max }, row) => {
      const words = `${padText(label, labelWidth)}${gap}${texts[row]}`;
      if (room < minBar) return words;
      return `${words}${gap}${theme.bar(drawBar(value / max, room, style.unicode))}`;
    }),
  ];
}

const gap = ' '.repeat(columnGap);

/** The numbers of each row in columns, at the right edge of each; what a row lacks is left blank. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const longest = rows.reduce((most, row) => (row.length > most.length ? row : most), rows[0] ?? []);
  const widths = longest.map((_, column) => widest(rows.map(row => row[column] ?? '')));
  return rows.map(row => widths.map((width, column) => padText(row[column] ?? '', width, 'right')).join(gap));
}

/**
 * A bar of `share` of the width: 0 to 1, or NaN where even the most is nothing. A share above nothing shows at least
 * one mark.
 */
function drawBar(share: number, width: number, unicode: boolean): string {
  const length = share > 0 ? Math.max(1, Math.round(Math.min(1, share) * width)) : 0;
  return (unicode ? '█' : '#').repeat(length);
}
