// What a command returns: the machine's data and the person's blocks, both with raw values.
import type { Qualifier } from '../schema/choices.ts';

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

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

/** A published value with what limits it. */
export interface FactCell {
  readonly value: RawValue;
  readonly qualifier?: Qualifier | undefined;
  readonly note?: string | undefined;
  readonly freshness?: 'dated' | 'old' | 'undated' | undefined;
  /** The year that the page shows; drawn with --years. */
  readonly asOf?: string | undefined;
  /** Number of the source in the list at the end of a card. */
  readonly source?: number | undefined;
}

/** Shares from 0 to 1: what is certain, what is likely, what is possible. */
export interface IntervalCell {
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

/** A raw value; null is "not published". */
export type Cell = RawValue | FactCell | IntervalCell | null;

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

export interface CardBlock {
  readonly type: 'card';
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly sections: readonly { readonly title: string; readonly entries: readonly CardEntry[] }[];
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

interface TextBlock {
  readonly type: 'text';
  readonly lines: readonly string[];
}

export type Block = TableBlock | CardBlock | TimelineBlock | BarsBlock | TextBlock;

/** Rows for CSV and TSV; columns are dotted paths. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (RawValue | null)[])[];
}

/** One person or office for an address book. */
export interface Vcard {
  readonly name: string | undefined;
  readonly role: string;
  readonly organization: string;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly address: string | undefined;
  readonly url: string | undefined;
  readonly note: string;
}

export interface Report {
  /** Exactly what `--json` prints, unless there are `entries`. */
  readonly data: Json;
  /** A list that is made only when JSON is asked for, one entry at a time, because most views show a small part of it. */
  readonly entries?: () => Iterable<Json>;
  /** Made only when CSV or TSV is asked for. */
  readonly sheet: () => Sheet;
  readonly blocks: readonly Block[];
  /** What stderr says beside the result. */
  readonly notes: readonly string[];
  /** `problems` makes the exit code 1, for a check that found errors. */
  readonly outcome: 'done' | 'problems';
  /** Keys of the flat objects in `data` that --fields may pick, for views that do not pick themselves. */
  readonly keys?: readonly string[];
  readonly vcards?: readonly Vcard[];
  /** A file to write beside the result. */
  readonly save?: { readonly path: string; readonly text: string };
  /** A page to open in a browser, where there is one. */
  readonly page?: string;
}

/** A report with no notes and a good outcome, unless said otherwise. */
export const report = (parts: Pick<Report, 'data' | 'sheet' | 'blocks'> & Partial<Report>): Report => ({
  notes: [],
  outcome: 'done',
  ...parts,
});

/** Objects of one shape as a sheet; keys that an object lacks are blanks. */
export function sheetOf(
  columns: readonly string[],
  items: readonly { readonly [key: string]: Json | undefined }[],
): Sheet {
  return { columns, rows: items.map(item => columns.map(column => flat(item[column]))) };
}

function flat(value: Json | undefined): RawValue | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value))
    return value.map(each => (typeof each === 'object' ? JSON.stringify(each) : each));
  return JSON.stringify(value);
}

/** Keeps the named keys of flat objects, in the order of `keys`. */
export const pickKeys = <T extends { readonly [key: string]: Json | undefined }>(
  items: readonly T[],
  keys: readonly string[],
): readonly { readonly [key: string]: Json | undefined }[] =>
  items.map(item =>
    Object.fromEntries(keys.flatMap(key => (item[key] === undefined ? [] : [[key, item[key]]]))),
  );

/** Count and noun with the plural's s: "1 program", "2 programs". */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The same with the digits of the count grouped: "1,916 facts". */
export const groupedCount = (count: number, noun: string): string =>
  `${groupDigits(count)} ${noun}${count === 1 ? '' : 's'}`;

/** Groups the digits of the whole part by three: 368,000. The same on every machine, unlike locale functions. */
export function groupDigits(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** What stands before a number that is not exact. */
export const qualifierWords: Readonly<Record<Qualifier, string>> = {
  upTo: 'up to ',
  atLeast: 'at least ',
  about: 'about ',
};

/** Postgraduate years, both ends included: "PGY-1", "PGY-2 to 5". */
export const yearsInTraining = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to ? `PGY-${from}` : `PGY-${from} to ${to}`;
