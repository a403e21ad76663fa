// What a person sees: tables, cards, timelines, bars, heat maps, maps of the country and text, and the parts of a long
// document. Cells hold raw values.
import type { Age } from '../domain/record/age.ts';
import type { Qualifier } from '../schema/choices.ts';
import type { MapBlock } from './map/block.ts';

/** What a value is; decides alignment, grouping and unit, never its meaning. */
export type CellKind =
  | 'text'
  | 'count'
  /** Positions a year, or whether a track is offered; "up to 4" is written ≤4 where room is scarce. */
  | 'seats'
  | 'number'
  | 'money'
  | 'year'
  | 'flag'
  | 'list'
  | 'date'
  | 'percent'
  | 'interval'
  | 'url';

export type RawValue = string | number | boolean | readonly (string | number | boolean | null)[];

/** A part of a text that leads to somebody: to a mailbox or a telephone. */
export interface CellLink {
  readonly text: string;
  /** `mailto:` or `tel:`. */
  readonly address: string;
}

/** A recorded value with what limits it. */
export interface FactCell {
  readonly value: RawValue;
  /** The value in words, where it is read aloud. */
  readonly spoken?: string | undefined;
  readonly qualifier?: Qualifier | undefined;
  /** The tracks of which alone it is said, in words. */
  readonly scope?: string | undefined;
  readonly note?: string | undefined;
  readonly age?: Age | undefined;
  /** The year that the page shows; drawn with --years, and where most facts have none. */
  readonly asOf?: string | undefined;
  /** Number of the source in the list at the end of a card. */
  readonly source?: number | undefined;
  /** Parts of the text to follow, where a drawing has links; it says the same without them. */
  readonly links?: readonly CellLink[] | undefined;
  /** It names a program on the applicant's list. */
  readonly isStarred?: boolean | undefined;
}

/** Shares from 0 to 1: what is certain, what is likely, what is possible. */
export interface IntervalCell {
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

/** A raw value; null is "not recorded". */
export type Cell = RawValue | FactCell | IntervalCell | null;

export const isFactCell = (cell: Cell): cell is FactCell =>
  typeof cell === 'object' && cell !== null && !Array.isArray(cell) && 'value' in cell;

export const isIntervalCell = (cell: Cell): cell is IntervalCell =>
  typeof cell === 'object' && cell !== null && 'expected' in cell;

export interface Column {
  readonly title: string;
  /** The title in full, where there is room for both. */
  readonly fullTitle?: string | undefined;
  /** The title in words, where it is read aloud. */
  readonly spoken?: string | undefined;
  /** What the column says of its row as a whole: its number, a short name, a name. Read aloud, that is a heading. */
  readonly role?: 'number' | 'id' | 'name' | undefined;
  /** The part of the document that the title leads to. */
  readonly target?: string | undefined;
  readonly kind: CellKind;
  readonly unit?: string | undefined;
  /** Columns with the highest number are dropped first when a terminal is narrow; without one a column stays. */
  readonly dropOrder?: number | undefined;
  /** The cells of this column may be cut or wrapped; other columns keep their width. */
  readonly flexible?: boolean | undefined;
  /** A flexible column is not made narrower than this many terminal cells as long as another one can give way; of these, the left gives way last. */
  readonly keptWidth?: number | undefined;
}

export interface TableBlock {
  readonly type: 'table';
  readonly title?: string | undefined;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows before which a heading stands, by index. */
  readonly headings?: ReadonlyMap<number, string> | undefined;
  /** Wraps flexible cells over several lines instead of cutting them. */
  readonly wrap?: boolean | undefined;
  /**
   * Per row, the kind and unit of all cells but the first two; for tables whose rows are fields. There the first cell is
   * a mark, or empty, and the second the name of the field.
   */
  readonly rowKinds?: readonly { readonly kind: CellKind; readonly unit?: string | undefined }[] | undefined;
  /** What the mark of such a row says, where it is read aloud. */
  readonly markWords?: string | undefined;
  /** Per row, the part of the document that its name leads to; where there are no links, nothing is lost. */
  readonly targets?: readonly (string | undefined)[] | undefined;
}

/** A column with its cell in the row of an item. */
export interface CellColumn<T> extends Column {
  readonly cell: (item: T) => Cell;
}

/** A row an item. */
export const cellTable = <T>(columns: readonly CellColumn<T>[], items: readonly T[]): TableBlock => ({
  type: 'table',
  columns: columns.map(({ cell: _, ...column }) => column),
  rows: items.map(item => columns.map(({ cell }) => cell(item))),
});

export interface CardEntry {
  readonly label: string;
  readonly cell: Cell;
  readonly kind: CellKind;
  readonly unit?: string | undefined;
}

/** An entry that says something in words; null is "not recorded". */
export const textEntry = (label: string, cell: Cell): CardEntry => ({ label, cell, kind: 'text' });

export interface CardSection {
  readonly title: string;
  /** Parts of the title to follow, as in a cell. */
  readonly links?: readonly CellLink[] | undefined;
  readonly entries: readonly CardEntry[];
}

export interface CardBlock {
  readonly type: 'card';
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly sections: readonly CardSection[];
}

/** A stretch of postgraduate years of one kind, both ends included. */
export interface TimelineSpan {
  readonly label: string;
  /** Stands for the label where the block is too short for it. */
  readonly short: string;
  readonly from: number;
  readonly to: number;
}

export interface TimelineBlock {
  readonly type: 'timeline';
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly spans: readonly TimelineSpan[] }[];
}

export interface BarsBlock {
  readonly type: 'bars';
  readonly title: string;
  readonly rows: readonly {
    readonly label: string;
    /** Length of the bar relative to `max`. */
    readonly value: number;
    readonly max: number;
    /** The numbers in words, each below those of the same place, so that the bar adds nothing that is not written. */
    readonly numbers: readonly string[];
  }[];
}

/** Shares as a table that is also seen at a glance: rows by columns, such as programs by sections. */
export interface HeatmapBlock {
  readonly type: 'heatmap';
  readonly title: string;
  /** What the rows are: the heading of their names. */
  readonly rowTitle: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** The part of the document that the label leads to. */
    readonly target?: string | undefined;
    /** From 0 to 1, one a column; null where there is nothing to take a share of. */
    readonly shares: readonly (number | null)[];
  }[];
}

interface TextBlock {
  readonly type: 'text';
  readonly lines: readonly string[];
  /** The lines are the content of a file: they keep their breaks and blanks. */
  readonly verbatim?: boolean | undefined;
}

/** A part of a long document: a heading that links lead to, and what stands below it. Parts may hold parts. */
export interface PartBlock {
  readonly type: 'part';
  /** Small letters, digits and hyphens; no other part of the document has it. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Long: where a reader can open and close it, it begins closed. Text shows all of it. */
  readonly folded?: boolean | undefined;
}

/** One line of a table of contents, with what stands below it. */
export interface ContentsEntry {
  /** The part that it leads to; absent for a group of entries that is no part. */
  readonly id?: string | undefined;
  readonly title: string;
  readonly entries: readonly ContentsEntry[];
  /** Which of the kinds of its block it is; what stands below a group says the same of the group. */
  readonly kinds?: readonly string[] | undefined;
}

/** A table of contents with links to parts. */
export interface ContentsBlock {
  readonly type: 'contents';
  readonly title: string;
  readonly entries: readonly ContentsEntry[];
  /** Long: where a reader can open and close groups of entries, they begin closed. Text shows all of it. */
  readonly folded?: boolean | undefined;
  /** Up to four names of kinds of entries: where a reader can choose, one kind alone can be shown. */
  readonly kinds?: readonly string[] | undefined;
}

export type Block =
  | TableBlock
  | CardBlock
  | TimelineBlock
  | BarsBlock
  | HeatmapBlock
  | MapBlock
  | TextBlock
  | PartBlock
  | ContentsBlock;

/** The blocks in the order in which they are read: after a part what stands in it, `depth` parts deep. */
export const inOrder = (
  blocks: readonly Block[],
  depth = 0,
): readonly { readonly block: Block; readonly depth: number }[] =>
  blocks.flatMap(block => [
    { block, depth },
    ...(block.type === 'part' ? inOrder(block.blocks, depth + 1) : []),
  ]);
