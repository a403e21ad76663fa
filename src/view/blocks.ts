// What a person sees: tables, cards, timelines, bars, maps and text, whose cells hold raw values.
import type { Age } from '../domain/record/age.ts';
import type { Qualifier } from '../schema/choices.ts';

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

/** A recorded value with what limits it. */
export interface FactCell {
  readonly value: RawValue;
  readonly qualifier?: Qualifier | undefined;
  /** The tracks of which alone it is said, in words. */
  readonly scope?: string | undefined;
  readonly note?: string | undefined;
  readonly age?: Age | undefined;
  /** The year that the page shows; drawn with --years, and where most facts have none. */
  readonly asOf?: string | undefined;
  /** Number of the source in the list at the end of a card. */
  readonly source?: number | undefined;
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
  readonly kind: CellKind;
  readonly unit?: string | undefined;
  /** Columns with the highest number are dropped first when a terminal is narrow; without one a column stays. */
  readonly dropOrder?: number | undefined;
  /** The cells of this column may be cut or wrapped; other columns keep their width. */
  readonly flexible?: boolean | undefined;
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
  /** Per row, the kind and unit of all cells but the first two; for tables whose rows are fields. */
  readonly rowKinds?: readonly { readonly kind: CellKind; readonly unit?: string | undefined }[] | undefined;
}

export interface CardEntry {
  readonly label: string;
  readonly cell: Cell;
  readonly kind: CellKind;
  readonly unit?: string | undefined;
}

export interface CardSection {
  readonly title: string;
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
    /** The numbers in words, so that the bar adds nothing that is not written. */
    readonly text: string;
  }[];
}

/** A point of a map, in units of its width and height, from the upper left corner. */
interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** How a dot looks: what it stands for is in the block's legend. */
export interface MapMark {
  readonly shape: 'circle' | 'square' | 'triangle' | 'diamond';
  /** Of the circle of the same area; shapes of one radius look equally large. */
  readonly radius: number;
  /** Only the outline is drawn: nothing is recorded of what the area shows. */
  readonly isHollow: boolean;
}

export interface MapDot extends MapMark, MapPoint {
  readonly id: string;
  readonly name: string;
  /** All that the dot says, in words, with name and city. */
  readonly label: string;
  /** Where the city itself lies; the dot is beside it where other dots are. */
  readonly city: MapPoint;
  /** The page of the program. */
  readonly href?: string | undefined;
}

export interface MapBlock {
  readonly type: 'map';
  readonly title: string;
  /** What is drawn, in sentences, for who does not see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** Outlines as SVG paths of absolute `M`, `L` and `Z` alone. */
  readonly states: readonly { readonly name: string; readonly path: string }[];
  readonly dots: readonly MapDot[];
  readonly home?: (MapPoint & { readonly label: string }) | undefined;
  readonly rings: readonly { readonly label: string; readonly lines: readonly (readonly MapPoint[])[] }[];
  /** Where the outlines and the numbers come from. */
  readonly credit: string;
  /** What shapes and sizes mean; entries of one row belong together. */
  readonly legend: readonly (readonly { readonly mark: MapMark; readonly text: string }[])[];
}

interface TextBlock {
  readonly type: 'text';
  readonly lines: readonly string[];
  /** The lines are the content of a file: they keep their breaks and blanks. */
  readonly verbatim?: boolean | undefined;
}

export type Block = TableBlock | CardBlock | TimelineBlock | BarsBlock | MapBlock | TextBlock;
