// The cells of a table in words, the same for every way of drawing it.
import type { CardBlock, TableBlock } from '../view/blocks.ts';
import type { Canvas } from './canvas.ts';
import {
  ageSigns,
  blankSign,
  type CellWords,
  formatCell,
  isRightAligned,
  type Sign,
  signsIn,
} from './format-cell.ts';

/**
 * How the cells of a table are worded. A comparison has room for the years, where they are what is marked; in a list
 * of numbers a sign must do.
 */
export const tableWording = ({ rowKinds }: TableBlock, { style, marks }: Canvas): CellWords => ({
  blank: blankSign(style.unicode),
  unicode: style.unicode,
  years: style.years || (marks === 'dated' && rowKinds !== undefined),
  marks,
  saysStarred: style.width === null,
});

/** How the cells of a card are worded: there is room for words, and for the years where they are what is marked. */
export const cardWording = ({ style, marks }: Canvas): CellWords => ({
  blank: 'not recorded',
  unicode: style.unicode,
  years: style.years || marks === 'dated',
  marks,
  saysStarred: true,
});

/** The words of each cell, row by row. */
export const tableWords = (block: TableBlock, words: CellWords): readonly (readonly string[])[] =>
  block.rows.map((row, index) =>
    block.columns.map((column, at) => {
      const { kind, unit } = kindOf(block, index, at) ?? column;
      return formatCell(row[at] ?? null, kind, words, unit);
    }),
  );

/** The signs in the cells of a table, in those columns that are drawn. */
export const tableSigns = (
  block: TableBlock,
  words: CellWords,
  isDrawn: (column: number) => boolean = () => true,
): readonly Sign[] =>
  block.rows.flatMap((row, index) =>
    block.columns.flatMap((column, at) =>
      isDrawn(at) ? signsIn(row[at] ?? null, (kindOf(block, index, at) ?? column).kind, words) : [],
    ),
  );

/** The signs in the entries of a card. */
export const cardSigns = ({ sections }: CardBlock, words: CellWords): readonly Sign[] =>
  sections.flatMap(({ entries }) => entries.flatMap(({ cell, kind }) => signsIn(cell, kind, words)));

/** What a row whose cells are of its own kind says of them. */
const kindOf = ({ rowKinds }: TableBlock, row: number, column: number) =>
  column > 1 ? rowKinds?.[row] : undefined;

/** The same with a blank in the place of a sign, so that numbers with and without one stand below each other. */
export function alignedWords(block: TableBlock, words: CellWords): readonly (readonly string[])[] {
  const rows = tableWords(block, words);
  const signs = Object.values(ageSigns[words.unicode ? 'unicode' : 'ascii']);
  const isSigned = (text: string | undefined): boolean => signs.some(sign => text?.endsWith(sign));
  const signed = block.columns.map(
    (_, column) => alignmentOf(block, column) === 'right' && rows.some(row => isSigned(row[column])),
  );
  return rows.map(row => row.map((text, column) => (signed[column] && !isSigned(text) ? `${text} ` : text)));
}

export const alignmentOf = (block: TableBlock, column: number): 'left' | 'right' =>
  isRightAligned(block.columns[column]?.kind ?? 'text') ? 'right' : 'left';
