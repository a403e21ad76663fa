// Text for people: draws the blocks of a report for a terminal, for a pipe, or to be read aloud.
import { type Block, type ContentsEntry, inOrder, type TableBlock } from '../view/blocks.ts';
import type { Report } from '../view/report.ts';
import { countAges, marksFor } from './age-marks.ts';
import type { Canvas, Drawn } from './canvas.ts';
import { cardSigns, cardWording } from './cells.ts';
import type { Rendered, Style } from './format.ts';
import type { Sign } from './format-cell.ts';
import { legend } from './legend.ts';
import { textOf } from './sanitize.ts';
import { staysWhole } from './stays-whole.ts';
import { prepareWidth, textWidth } from './text-width.ts';
import { loadColorTheme, plainTheme } from './theme.ts';
import type { Wrap } from './wrap.ts';

export async function renderText(report: Report, style: Style): Promise<Rendered> {
  const blocks = report.blocks();
  await prepareWidth(textOf(blocks));
  const ages = countAges(blocks);
  const theme = style.color ? await loadColorTheme() : plainTheme;
  const canvas: Canvas = { style, theme, marks: marksFor(ages) };
  const parts: string[] = [];
  const notes: string[] = [];
  const signs = new Set<Sign>();
  for (const { block } of inOrder(blocks)) {
    const drawn = await drawBlock(block, canvas);
    const isVerbatim = block.type === 'text' && block.verbatim === true;
    const lines = isVerbatim ? drawn.lines : await wrapLines(drawn.lines, style.width);
    if (lines.length > 0) parts.push(lines.map(line => `${line}\n`).join(''));
    notes.push(...drawn.notes);
    for (const sign of drawn.signs) signs.add(sign);
  }
  const text = parts.join('\n');
  return {
    text: punctuate(text, style),
    notes: [...notes, ...legend(signs, ages, style.unicode)],
  };
}

/** Titles and sentences longer than the line continue below, one step in; web addresses stay whole. */
async function wrapLines(lines: readonly string[], width: number | null): Promise<readonly string[]> {
  const trimmed = lines.map(line => line.trimEnd());
  if (width === null) return trimmed;
  const fits = (line: string): boolean =>
    textWidth(line) <= width || line.includes('://') || staysWhole(line);
  if (trimmed.every(fits)) return trimmed;
  const { wrapText } = await import('./wrap.ts');
  return trimmed.map(line => (fits(line) ? line : wrapText(line, width, { indent: 2 })));
}

function punctuate(text: string, { plain, unicode }: Style): string {
  if (plain) return asciiPunctuation(inWords(text));
  return unicode ? text : asciiPunctuation(text);
}

/** Our own signs in words. */
const inWords = (text: string): string =>
  text
    .replace(/ · /gu, ', ')
    .replace(/ × /gu, ' times ')
    .replace(/(?<=: )\[(\d+)\](?=[ \n])/gu, '$1')
    .replace(/\(\+([\d,]+)\?\)/gu, '(perhaps $1 more)');

/** Our own punctuation for a terminal that shows only ASCII; names keep their letters. */
const asciiPunctuation = (text: string): string =>
  text.replace(/[·–]/gu, '-').replace(/…/gu, '...').replace(/×/gu, 'x');

/** Each kind of drawing is loaded when a block of it occurs: a list in a pipe needs no wrapping, no card, no bars. */
async function drawBlock(block: Block, canvas: Canvas): Promise<Drawn> {
  switch (block.type) {
    case 'table':
      return drawAnyTable(block, canvas);
    case 'heatmap':
      return drawAnyTable((await import('./heatmap.ts')).heatmapTable(block), canvas);
    case 'card':
      return {
        lines: (await import('./card.ts')).drawCard(block, canvas, await wrapFor(canvas)),
        notes: [],
        signs: cardSigns(block, cardWording(canvas)),
      };
    case 'timeline':
      return unsigned((await import('./timeline.ts')).drawTimeline(block, canvas));
    case 'map':
      return unsigned((await import('./map.ts')).drawMap(block, canvas));
    case 'bars':
      return unsigned((await import('./bars.ts')).drawBars(block, canvas));
    case 'text':
      return unsigned(block.lines);
    case 'part':
      return unsigned(partTitle(block.title, canvas));
    case 'contents':
      return unsigned([canvas.theme.title(block.title), ...contentsLines(block.entries)]);
  }
}

async function drawAnyTable(block: TableBlock, canvas: Canvas): Promise<Drawn> {
  const { width, plain } = canvas.style;
  if (plain) return (await import('./records.ts')).drawRecords(block, canvas);
  if (width === null) return (await import('./listing.ts')).drawListing(block, canvas);
  return (await import('./terminal-table.ts')).drawTable(block, canvas, width);
}

/** Underlined, so that it stands above the titles of what is in the part; a screen reader would read the line aloud. */
function partTitle(title: string, { style, theme }: Canvas): readonly string[] {
  if (style.width === null) return [theme.title(title)];
  const line = (style.unicode ? '═' : '=').repeat(Math.min(style.width, textWidth(title)));
  return [theme.title(title), theme.title(line)];
}

const contentsLines = (entries: readonly ContentsEntry[], indent = '  '): readonly string[] =>
  entries.flatMap(({ title, entries: inner }) => [
    `${indent}${title}`,
    ...contentsLines(inner, `${indent}  `),
  ]);

const wrapFor = async ({ style }: Canvas): Promise<Wrap | undefined> =>
  style.width === null ? undefined : (await import('./wrap.ts')).wrapText;

const unsigned = (lines: readonly string[]): Drawn => ({ lines, notes: [], signs: [] });
