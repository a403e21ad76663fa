// What every drawing of a block in HTML is handed.
import type { Block } from '../../view/blocks.ts';
import { documentWording } from '../cells.ts';
import type { AgeMarks, CellWords } from '../format-cell.ts';
import type { SourceList } from './sources.ts';

export interface Page {
  readonly years: boolean;
  readonly marks: AgeMarks;
  /** The level of the heading of a block, from 2. */
  readonly level: number;
  /** The title of the block stands above it already. */
  readonly isTitled: boolean;
  readonly sourcesOf: (block: Block) => SourceList | undefined;
  /** An id that nothing else in the document has. */
  readonly newId: () => string;
}

/** How cells are worded: a page has room to say what is on the applicant's list. */
export const pageWording = (block: Block, page: Page): CellWords => ({
  ...documentWording(block, page),
  saysStarred: true,
});
