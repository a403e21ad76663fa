// The cells of a block in words, the same for every way of drawing it.
import type { Block, CardBlock, Column, TableBlock } from '../view/blocks.ts';
import type { Canvas } from './canvas.ts';
import {
  type AgeMarks,
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
});

/** How the cells of a card are worded: there is room for words, and for the years where they are what is marked. */
export const cardWording = ({ style, marks }: Canvas): CellWords => ({
  blank: 'not recorded',
  unicode: style.unicode,
  years: style.years || marks === 'dated',
  marks,
  saysStarred: true,
  spoken: style.plain,
});

interface DocumentStyle {
  /** Every fact carries its year. */
  readonly years: boolean;
  readonly marks: AgeMarks;
}

/**
 * How the cells of a block are worded in a document. There is room for words, and for the years where they are what is
 * marked, besides in a list of numbers.
 */
export const documentWording = (block: Block, { years, marks }: DocumentStyle): CellWords => ({
  blank: 'not recorded',
  unicode: true,
  years: years || (marks === 'dated' && !(block.type === 'table' && block.rowKinds === undefined)),
  marks,
});

/** The words of each cell, row by row. */
export const tableWords = (block: TableBlock, words: CellWords): readonly (readonly string[])[] =>
  block.rows.map((row, index) =>
    block.columns.map((_, at) => {
      const { kind, unit } = kindOf(block, index, at);
      return formatCell(row[at] ?? null, kind, words, unit);
    }),
  );

/** The signs in the cells of a table, in those columns that are drawn. */
export const tableSigns = (
  block: TableBlock,
  words: CellWords,
  isDrawn: (column: number) => boolean = () => true,
): readonly Sign[] => {
  const signs = new Set<Sign>();
  const columns = [...block.columns.keys()].filter(isDrawn);
  for (const [index, row] of block.rows.entries()) {
    for (const at of columns) {
      for (const sign of signsIn(row[at] ?? null, kindOf(block, index, at).kind, words)) signs.add(sign);
    }
  }
  return [...signs];
};

/** The signs in the entries of a card. */
export const cardSigns = ({ sections }: CardBlock, words: CellWords): readonly Sign[] =>
  sections.flatMap(({ entries }) => entries.flatMap(({ cell, kind }) => signsIn(cell, kind, words)));

/** The signs in a block of a document. */
export function blockSigns(block: Block, words: CellWords): readonly Sign[] {
  if (block.type === 'table') return tableSigns(block, words);
  return block.type === 'card' ? cardSigns(block, words) : [];
}

/** Kind and unit of a cell: what its row says, where its cells are of a kind of their own, else what its column says. */
export const kindOf = (
  { rowKinds, columns }: TableBlock,
  row: number,
  column: number,
): Pick<Column, 'kind' | 'unit'> =>
  (column > 1 ? rowKinds?.[row] : undefined) ?? columns[column] ?? { kind: 'text' };

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
