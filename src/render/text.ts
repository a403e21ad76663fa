// Text for people: draws the blocks of a report for a terminal or, without a width, for pipes and screen readers.
import type { Block, Report } from '../view/report.ts';
import { drawBars } from './bars.ts';
import { drawCard } from './card.ts';
import type { Rendered, Style } from './format.ts';
import { blankSign, freshnessSigns } from './format-cell.ts';
import { drawListing } from './listing.ts';
import { loadColorTheme, plainTheme, type Theme } from './theme.ts';
import { drawTimeline } from './timeline.ts';

/** One block drawn: its lines and what the drawing has to say. */
export interface Drawn {
  readonly lines: readonly string[];
  readonly notes: readonly string[];
}

export interface Canvas {
  readonly style: Style;
  readonly theme: Theme;
}

export async function renderText(report: Report, style: Style): Promise<Rendered> {
  const canvas: Canvas = { style, theme: style.color ? await loadColorTheme() : plainTheme };
  const parts: string[] = [];
  const notes: string[] = [];
  for (const block of report.blocks) {
    const drawn = await drawBlock(block, canvas);
    if (drawn.lines.length > 0) parts.push(drawn.lines.map(line => `${line.trimEnd()}\n`).join(''));
    notes.push(...drawn.notes);
  }
  const text = parts.join('\n');
  return { text, notes: [...notes, ...legend(text, style)] };
}

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

/** Explains the signs that occur in the text, once. */
function legend(text: string, { unicode }: Style): readonly string[] {
  const signs = freshnessSigns[unicode ? 'unicode' : 'ascii'];
  const blank = blankSign(unicode);
  const standsAlone = (sign: string): boolean =>
    text.split('\n').some(line => line.split(/\s+/u).includes(sign));
  const endsWord = (sign: string): boolean => text.includes(`${sign} `) || text.includes(`${sign}\n`);
  const meanings: string[] = [];
  if (standsAlone(blank)) meanings.push(`${blank} not published`);
  if (endsWord(signs.undated)) meanings.push(`${signs.undated} the page shows no year`);
  if (endsWord(signs.old)) meanings.push(`${signs.old} more than five years old`);
  return meanings.length === 0 ? [] : [`Legend: ${meanings.join(', ')}.`];
}
