// Bars in text: each length is also written as a number.
import type { BarsBlock } from '../view/blocks.ts';
import type { Canvas } from './canvas.ts';
import { padText } from './fit.ts';
import { widest } from './text-width.ts';

const maxBar = 30;
const minBar = 5;

export function drawBars({ title, rows }: BarsBlock, { style, theme }: Canvas): readonly string[] {
  // The label and the numbers apart from each other by blanks alone would run together when they are read.
  if (style.plain) return [theme.title(title), ...rows.map(({ label, text }) => `${label}: ${text}`)];
  const labelWidth = widest(rows.map(({ label }) => label));
  const widestText = widest(rows.map(({ text }) => text));
  const room = style.width === null ? 0 : Math.min(maxBar, style.width - labelWidth - widestText - 4);
  return [
    theme.title(title),
    ...rows.flatMap(({ label, value, max, text }) => {
      if (style.width !== null && labelWidth + widestText + 2 > style.width) return [label, `  ${text}`];
      const words = `${padText(label, labelWidth)}  ${padText(text, widestText, 'right')}`;
      if (room < minBar) return words;
      return `${words}  ${theme.bar(drawBar(value / max, room, style.unicode))}`;
    }),
  ];
}

/**
 * A bar of `share` of the width: 0 to 1, or NaN where even the most is nothing. A share above nothing shows at least
 * one mark.
 */
function drawBar(share: number, width: number, unicode: boolean): string {
  const length = share > 0 ? Math.max(1, Math.round(Math.min(1, share) * width)) : 0;
  return (unicode ? '█' : '#').repeat(length);
}
