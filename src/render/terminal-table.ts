// A table for a terminal, laid out by cli-table3: fitted to the width, cut or wrapped where the block allows it.
import Table from 'cli-table3';
import type { TableBlock } from '../view/blocks.ts';
import type { Canvas, Drawn } from './canvas.ts';
import { drawCard } from './card.ts';
import { alignedWords, alignmentOf, cardSigns, cardWording, tableSigns, tableWording } from './cells.ts';
import { columnGap, cutText, fitColumns } from './fit.ts';
import { rowCards } from './row-cards.ts';
import { widest } from './text-width.ts';
import { wholeWords, wrapText } from './wrap.ts';

/** cli-table3's layout takes time in the square of the rows, so long tables are drawn in pieces of one width. */
const rowsPerPiece = 16;

/** Narrowest useful width of a column whose cells are cut or wrapped. */
const minWidth = 12;

/** Longer words, such as web addresses, are broken where they do not fit. */
const longestWord = 24;

const noBorders = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
} as const;

export function drawTable(block: TableBlock, canvas: Canvas, width: number): Drawn {
  const { style, theme } = canvas;
  const wording = { ...tableWording(block, canvas), narrow: true };
  const words = alignedWords(block, wording);
  const columns = block.columns.map(column => ({ ...column, title: column.title.toUpperCase() }));
  const fitted = fitColumns(
    columns.map(({ title, flexible = false, keptWidth, dropOrder }, column) => {
      const texts = [title, ...words.map(row => row[column] ?? '')];
      const unbroken = widest((block.wrap === true ? texts : [title]).flatMap(wholeWords));
      return {
        natural: widest(texts),
        minWidth: Math.max(minWidth, Math.min(longestWord, unbroken)),
        keptWidth,
        flexible,
        dropOrder,
      };
    }),
    width,
  );
  if (fitted === undefined) {
    const cards = rowCards(block, { ...wording, saysStarred: true });
    const title = block.title === undefined ? [] : [[theme.title(block.title)]];
    const parts = [...title, ...cards.map(card => drawCard(card, canvas, wrapText))];
    return {
      lines: parts.flatMap((part, index) => (index > 0 ? ['', ...part] : part)),
      notes: [],
      signs: cards.flatMap(card => cardSigns(card, cardWording(canvas))),
    };
  }
  const shown = fitted.flatMap((each, column) => (each === null ? [] : [{ column, width: each }]));
  const layout = { block, canvas, shown };
  const titles = columns.map(({ title }) => title);
  const head = drawRows({ ...layout, block: { ...block, wrap: true } }, [titles]).map(theme.heading);
  const rule = shown
    .map(({ width: each }) => (style.unicode ? '─' : '-').repeat(each))
    .join(' '.repeat(columnGap));
  const hidden = columns.length - shown.length;
  return {
    lines: [
      ...(block.title === undefined ? [] : [theme.title(block.title)]),
      ...(words.length === 0 ? [] : [...head, theme.quiet(rule)]),
      ...drawBody(layout, words),
    ],
    notes: hidden === 0 ? [] : [hiddenNote(hidden)],
    signs: tableSigns(block, wording, column => typeof fitted[column] === 'number'),
  };
}

const hiddenNote = (hidden: number): string =>
  `${hidden} column${hidden === 1 ? '' : 's'} hidden for lack of width; see --fields, or widen the window.`;

interface Layout {
  readonly block: TableBlock;
  readonly canvas: Canvas;
  readonly shown: readonly { readonly column: number; readonly width: number }[];
}

/** All rows, with the block's headings between them. */
function drawBody(layout: Layout, words: readonly (readonly string[])[]): readonly string[] {
  const { headings = new Map<number, string>() } = layout.block;
  const starts = [...words.keys()].filter(row => row === 0 || headings.has(row));
  return starts.flatMap((start, index) => {
    const heading = headings.get(start);
    const rows = words.slice(start, starts[index + 1]);
    const title =
      heading === undefined ? [] : [...(start === 0 ? [] : ['']), layout.canvas.theme.heading(heading)];
    return [...title, ...drawRows(layout, rows)];
  });
}

function drawRows(
  { block, canvas, shown }: Layout,
  words: readonly (readonly string[])[],
): readonly string[] {
  const mark = canvas.style.unicode ? '…' : '...';
  const fitCell = (text: string, width: number): string =>
    block.wrap === true ? wrapText(text, width, { hard: true }) : cutText(text, width, mark);
  const lines: string[] = [];
  for (let start = 0; start < words.length; start += rowsPerPiece) {
    const table = new Table({
      chars: noBorders,
      style: { border: [], 'padding-left': 0, 'padding-right': columnGap },
      colWidths: shown.map(({ width }) => width + columnGap),
      colAligns: shown.map(({ column }) => alignmentOf(block, column)),
    });
    for (const row of words.slice(start, start + rowsPerPiece)) {
      table.push(shown.map(({ column, width }) => fitCell(row[column] ?? '', width)));
    }
    for (const line of table.toString().split('\n')) lines.push(line.slice(0, -columnGap));
  }
  return lines;
}
