// The cells of a table in words, the same for every way of drawing it.
import type { TableBlock } from '../view/blocks.ts';
import type { Canvas } from './canvas.ts';
import { ageSigns, blankSign, type CellWords, formatCell, isRightAligned } from './format-cell.ts';

/**
 * How the cells of a table are worded. A comparison has room for the years, where they are what is marked; in a list
 * of numbers a sign must do.
 */
export const tableWording = ({ rowKinds }: TableBlock, { style, marks }: Canvas): CellWords => ({
  blank: blankSign(style.unicode),
  unicode: style.unicode,
  years: style.years || (marks === 'dated' && rowKinds !== undefined),
  marks,
});

/** The words of each cell, row by row. */
export const tableWords = (block: TableBlock, words: CellWords): readonly (readonly string[])[] =>
  block.rows.map((row, index) =>
    block.columns.map((column, at) => {
      const { kind, unit } = (at > 1 ? block.rowKinds?.[index] : undefined) ?? column;
      return formatCell(row[at] ?? null, kind, words, unit);
    }),
  );

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
