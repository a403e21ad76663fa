// Text for people: draws the blocks of a report for a terminal or, without a width, for pipes and screen readers.
import wrapAnsi from 'wrap-ansi';
import type { Block, Report } from '../view/report.ts';
import { drawBars } from './bars.ts';
import type { Canvas, Drawn } from './canvas.ts';
import { drawCard } from './card.ts';
import type { Rendered, Style } from './format.ts';
import { legend } from './legend.ts';
import { drawListing } from './listing.ts';
import { textWidth } from './text-width.ts';
import { loadColorTheme, plainTheme } from './theme.ts';
import { drawTimeline } from './timeline.ts';

export async function renderText(report: Report, style: Style): Promise<Rendered> {
  const canvas: Canvas = { style, theme: style.color ? await loadColorTheme() : plainTheme };
  const parts: string[] = [];
  const notes: string[] = [];
  for (const block of report.blocks) {
    const drawn = await drawBlock(block, canvas);
    const lines = drawn.lines.map(line => wrapLine(line.trimEnd(), style.width));
    if (lines.length > 0) parts.push(lines.map(line => `${line}\n`).join(''));
    notes.push(...drawn.notes);
  }
  const text = style.unicode ? parts.join('\n') : plainPunctuation(parts.join('\n'));
  return { text, notes: [...notes, ...legend(text, style.unicode)] };
}

/** Titles and sentences longer than the line continue below, one step in; web addresses stay whole. */
function wrapLine(line: string, width: number | null): string {
  if (width === null || textWidth(line) <= width || line.includes('://')) return line;
  return wrapAnsi(line, width - 2, { trim: false })
    .split('\n')
    .map(part => part.trimEnd())
    .join('\n  ');
}

/** Our own punctuation for a terminal that shows only ASCII; names keep their letters. */
const plainPunctuation = (text: string): string => text.replace(/[·–]/gu, '-').replace(/…/gu, '...');

async function drawBlock(block: Block, canvas: Canvas): Promise<Drawn> {
  switch (block.type) {
    case 'table':
      if (canvas.style.width === null) return drawListing(block, canvas);
      return (await import('./terminal-table.ts')).drawTable(block, canvas, canvas.style.width);
    case 'card':
      return { lines: drawCard(block, canvas), notes: [] };
    case 'timeline':
      return { lines: drawTimeline(block, canvas), notes: [] };
    case 'bars':
      return { lines: drawBars(block, canvas), notes: [] };
    case 'text':
      return { lines: block.lines, notes: [] };
  }
}
