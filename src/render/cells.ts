// The cells of a table in words, the same for every way of drawing it.
import { type Cell, isFactCell, type TableBlock } from '../view/blocks.ts';
import { type CellWords, formatCell, isRightAligned } from './format-cell.ts';

/** The words of each cell, row by row. */
export const tableWords = (block: TableBlock, words: CellWords): readonly (readonly string[])[] =>
  block.rows.map((row, index) => row.map((cell, column) => cellWords(block, cell, index, column, words)));

function cellWords(block: TableBlock, cell: Cell, row: number, column: number, words: CellWords): string {
  const kinds = column > 1 ? block.rowKinds?.[row] : undefined;
  const { kind = 'text', unit } = kinds ?? block.columns[column] ?? {};
  const text = formatCell(cell, kind, words, unit);
  return cell !== null && isFactCell(cell) && cell.note !== undefined ? `${text} (${cell.note})` : text;
}

export const alignmentOf = (block: TableBlock, column: number): 'left' | 'right' =>
  isRightAligned(block.columns[column]?.kind ?? 'text') ? 'right' : 'left';
