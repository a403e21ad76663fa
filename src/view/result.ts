// The machine's side of a report: items and columns, from which JSON, NDJSON, CSV, TSV and --fields are derived.
import type { Cell, CellKind, RawValue, TableBlock } from './blocks.ts';

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

export type JsonObject = { readonly [key: string]: Json | undefined };

/** Rows for CSV and TSV. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (RawValue | null)[])[];
}

/** One column of a result: a key of the contract, and how it is read from an item. */
export interface ResultColumn<T> {
  /** The key in JSON, the heading in CSV and TSV, the name for --fields. */
  readonly key: string;
  /** The value in JSON; undefined leaves the key out. */
  readonly json: (item: T) => Json | undefined;
  /** The value in one cell of a sheet, where that is not the JSON value with lists and objects flattened. */
  readonly flat?: (item: T) => RawValue | null;
  /** The cell of a person's table, where that is not the sheet's: with qualifier, age and note. */
  readonly cell?: (item: T) => Cell;
  /** Heading of a person's table; the key unless given. */
  readonly title?: string;
  /** What the values are; text unless given. */
  readonly kind?: CellKind;
  readonly unit?: string | undefined;
  /** May be cut or wrapped in a person's table; true unless given. */
  readonly flexible?: boolean;
  /** Part of the whole object in JSON only: no sheet holds it, and --fields cannot name it. */
  readonly jsonOnly?: true;
  /** Only where --fields names it: no whole object and no whole sheet holds it. */
  readonly onlyPicked?: true;
  /** Stays, whatever --fields picks; named, it stands where it is named. */
  readonly fixed?: true;
}

/** Items and columns with their type closed over, so that a report can hold any. */
export interface Result {
  /** The names that --fields may pick. */
  readonly keys: readonly string[];
  /** The same items with only some of the keys. */
  readonly pick: (keys: readonly string[]) => Result;
  /** The one JSON value, where the result is not a list of entries. */
  readonly document: (() => Json) | undefined;
  /** The items as JSON, made one at a time. */
  readonly entries: () => Iterable<Json>;
  readonly sheet: () => Sheet;
  /** A person's table of exactly these columns. */
  readonly table: () => TableBlock;
}

export interface ResultOptions<T> {
  /** JSON of an item, where it is not the flat object of the columns. */
  readonly object?: (item: T, keys: readonly string[] | undefined) => JsonObject;
  /** Puts the entries into a larger JSON value; `first` for a result of a single item. */
  readonly document?: (entries: readonly Json[]) => Json;
  /** The JSON of the result as long as nothing is picked, where it is something else than the entries. */
  readonly whole?: () => Json;
  /** Columns that come along at the end of a sheet when some are picked. */
  readonly beside?: (keys: readonly string[]) => readonly ResultColumn<T>[];
  /** Picked columns stand in the order in which they were asked for, not in that of the result. */
  readonly askedOrder?: boolean;
}

/** The id of an entry's program, under the key that it has in a record: one key for every command. */
export const idColumn = <T>(idOf: (item: T) => string | undefined): ResultColumn<T> => ({
  key: 'id',
  json: idOf,
});

/** The JSON of a result that has exactly one item. */
export const first = ([entry]: readonly Json[]): Json => entry ?? null;

/** A result of some items, which may be read more than once. */
export const resultOf = <T>(
  items: Iterable<T>,
  columns: readonly ResultColumn<T>[],
  options: ResultOptions<T> = {},
): Result => makeResult({ items, columns, options, picked: undefined });

/** A result of one flat object, of which every key is a column. */
export const objectResult = (item: JsonObject): Result =>
  resultOf(
    [item],
    Object.entries(item).map(([key, value]) => ({
      key,
      kind: typeof value === 'number' ? 'number' : 'text',
      json: each => each[key],
    })),
    { document: first },
  );

interface Parts<T> {
  readonly items: Iterable<T>;
  readonly columns: readonly ResultColumn<T>[];
  readonly options: ResultOptions<T>;
  /** Undefined while nothing is picked. */
  readonly picked: readonly string[] | undefined;
}

function makeResult<T>(parts: Parts<T>): Result {
  const { items, columns, options, picked } = parts;
  const { object } = options;
  const nameable = columns.filter(({ jsonOnly }) => jsonOnly === undefined);
  const flatColumns = picked === undefined ? nameable.filter(({ onlyPicked }) => !onlyPicked) : nameable;
  function* entries(): Generator<Json> {
    for (const item of items) yield object === undefined ? objectOf(item, columns) : object(item, picked);
  }
  return {
    keys: nameable.map(({ key }) => key),
    pick: keys => makeResult({ ...parts, columns: pickColumns(nameable, keys, options), picked: keys }),
    document: documentOf(parts, entries),
    entries,
    sheet: () =>
      sheetOf(items, [...flatColumns, ...(picked === undefined ? [] : (options.beside?.(picked) ?? []))]),
    table: () => tableOf(items, flatColumns),
  };
}

function documentOf<T>({ options, picked }: Parts<T>, entries: () => Iterable<Json>): Result['document'] {
  const { document, whole } = options;
  if (picked === undefined && whole !== undefined) return whole;
  return document === undefined ? undefined : () => document([...entries()]);
}

const objectOf = <T>(item: T, columns: readonly ResultColumn<T>[]): JsonObject =>
  Object.fromEntries(columns.map(({ key, json }) => [key, json(item)]));

function pickColumns<T>(
  columns: readonly ResultColumn<T>[],
  keys: readonly string[],
  { askedOrder = false }: ResultOptions<T>,
): readonly ResultColumn<T>[] {
  if (!askedOrder) return columns.filter(({ key, fixed }) => fixed === true || keys.includes(key));
  const byKey = new Map(columns.map(column => [column.key, column]));
  const rest = columns.filter(({ key, fixed }) => fixed === true && !keys.includes(key));
  return [...keys.flatMap(key => byKey.get(key) ?? []), ...rest];
}

const flatValue = <T>({ flat, json }: ResultColumn<T>, item: T): RawValue | null =>
  flat === undefined ? flatten(json(item)) : flat(item);

/** A JSON value in one cell: a list stays one, whatever else is nested becomes JSON text. */
function flatten(value: Json | undefined): RawValue | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value))
    return value.map(each => (typeof each === 'object' && each !== null ? JSON.stringify(each) : each));
  return JSON.stringify(value);
}

const sheetOf = <T>(items: Iterable<T>, columns: readonly ResultColumn<T>[]): Sheet => ({
  columns: columns.map(({ key }) => key),
  rows: Array.from(items, item => columns.map(column => flatValue(column, item))),
});

function tableOf<T>(items: Iterable<T>, columns: readonly ResultColumn<T>[]): TableBlock {
  return {
    type: 'table',
    columns: columns.map(({ key, title = key, kind = 'text', unit, flexible = true }) => ({
      title,
      kind,
      unit,
      flexible,
    })),
    rows: Array.from(items, item =>
      columns.map(column => (column.cell === undefined ? flatValue(column, item) : column.cell(item))),
    ),
  };
}
