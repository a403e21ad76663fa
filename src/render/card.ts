// A card: a title, and sections of labeled values with their note and source number.
import { type CardBlock, type CardEntry, isFactCell } from '../view/blocks.ts';
import type { Canvas } from './canvas.ts';
import { cardWording } from './cells.ts';
import { padText } from './fit.ts';
import { formatCell } from './format-cell.ts';
import { textWidth, widest } from './text-width.ts';
import type { Wrap } from './wrap.ts';

const indent = '  ';
const maxLabelWidth = 28;
/** A section whose labels are all this short, such as numbered sources, has a label column of its own. */
const shortLabel = 6;
/** Lines longer than this are hard to read, whatever the terminal's width. */
const maxLineWidth = 100;

/** `wrap` breaks lines that do not fit; without it nothing is broken. */
export function drawCard(
  { title, subtitle, sections }: CardBlock,
  canvas: Canvas,
  wrap: Wrap | undefined,
): readonly string[] {
  const { theme, style } = canvas;
  const width = style.width === null ? null : Math.min(style.width, maxLineWidth);
  const labels = sections.flatMap(({ entries }) => entries.map(({ label }) => label));
  const labelWidth = Math.min(
    maxLabelWidth,
    width === null ? maxLabelWidth : Math.floor(width / 2.5),
    widest(labels),
  );
  const lines = [theme.title(title)];
  if (subtitle !== undefined)
    lines.push(...(width === null || wrap === undefined ? [subtitle] : wrap(subtitle, width).split('\n')));
  for (const section of sections) {
    if (section.entries.length === 0) continue;
    lines.push(...(section.title === '' ? [] : ['', theme.heading(section.title)]));
    const own = widest(section.entries.map(({ label }) => label));
    const layout = { canvas, width, wrap, labelWidth: own <= shortLabel ? own : labelWidth };
    for (const entry of section.entries) lines.push(...drawEntry(entry, layout));
  }
  return lines;
}

interface EntryLayout {
  readonly canvas: Canvas;
  readonly labelWidth: number;
  readonly width: number | null;
  readonly wrap: Wrap | undefined;
}

/** "1." needs no colon. */
function writtenLabel(label: string): string {
  if (label === '') return '';
  return label.endsWith('.') ? `${label} ` : `${label}: `;
}

/** "[2]" is the number of a source. */
const spokenLabel = (label: string): string => writtenLabel(label.replace(/^\[(\d+)\]$/u, 'Source $1'));

function drawEntry(entry: CardEntry, { canvas, labelWidth, width, wrap }: EntryLayout): readonly string[] {
  const { style } = canvas;
  const value = valueWords(entry, canvas);
  if (width === null || wrap === undefined)
    return [`${indent}${style.plain ? spokenLabel(entry.label) : writtenLabel(entry.label)}${value}`];
  const hanging = indent.length * (labelWidth === 0 ? 1 : 2) + labelWidth;
  // A web address longer than the line is left whole, so that it can be clicked and copied.
  const text = wrap(value, width, { indent: hanging });
  if (textWidth(entry.label) > labelWidth)
    return [`${indent}${entry.label}`, ...`${' '.repeat(hanging)}${text}`.split('\n')];
  const label = `${indent}${padText(entry.label, labelWidth)}${labelWidth === 0 ? '' : indent}`;
  return `${label}${text}`.split('\n');
}

function valueWords({ cell, kind, unit }: CardEntry, canvas: Canvas): string {
  const { theme, style } = canvas;
  const value = formatCell(cell, kind, cardWording(canvas), unit);
  if (cell === null) return theme.quiet(value);
  const source = isFactCell(cell) ? cell.source : undefined;
  if (source === undefined) return value;
  return `${value} ${theme.quiet(style.plain ? `(source ${source})` : `[${source}]`)}`;
}
