// Reads plain data that fits a schema many times faster than the schema itself; of anything else it only says so.
import { isMap, reservedKeys } from '../schema/plain-data.ts';

/** What a quick reader gives for data that it cannot vouch for: the schema has to judge. */
export const unfit = Symbol('unfit');

/** Gives what the schema would, or `unfit`. A list or map that the schema would give as it is comes back itself. */
export type QuickReader = (value: unknown) => unknown;

/** What is used of a valibot schema. */
export interface Shape {
  readonly kind: string;
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly key?: Shape;
  readonly value?: Shape;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
  readonly pipe?: readonly Shape[];
}

type Test = (value: unknown) => boolean;

/** Goes through a schema once; what it does not know, the reader calls unfit wherever it is met. */
export function quickReader(schema: Shape): QuickReader {
  if (schema.pipe === undefined) return baseReader(schema);
  const [base, ...steps] = schema.pipe;
  const tests = steps.filter(({ kind }) => kind !== 'metadata').map(testOf);
  const read = base === undefined ? never : quickReader(base);
  if (tests.length === 0) return read;
  const reader = tested(read, tests);
  // What calls functions is slow, and records repeat their addresses and days.
  return steps.some(({ type }) => type === 'url' || type === 'check') ? remembering(reader) : reader;
}

const never: QuickReader = () => unfit;

const when =
  (fits: (value: unknown) => boolean): QuickReader =>
  value =>
    fits(value) ? value : unfit;

function baseReader({ type, entries, item, wrapped, key, value, options, literal }: Shape): QuickReader {
  if (type === 'string') return when(each => typeof each === 'string');
  if (type === 'boolean') return when(each => typeof each === 'boolean');
  if (type === 'number') return when(each => typeof each === 'number' && !Number.isNaN(each));
  if (type === 'literal') return when(each => each === literal);
  if (type === 'picklist') return among(new Set(options));
  if (type === 'exact_optional' && wrapped !== undefined) return quickReader(wrapped);
  if (type === 'array' && item !== undefined) return arrayReader(quickReader(item));
  if (type === 'strict_object' && entries !== undefined) return objectReader(entries);
  if (type === 'record' && key?.type === 'string' && value !== undefined && key.pipe === undefined)
    return recordReader(quickReader(value));
  return never;
}

const among = (options: ReadonlySet<unknown>): QuickReader => when(value => options.has(value));

/** The check of a step after the first one in a pipe. */
function testOf({ kind, type, requirement }: Shape): Test {
  if (kind !== 'validation') return () => false;
  if (requirement instanceof RegExp) return value => typeof value === 'string' && requirement.test(value);
  if (type === 'max_length') return value => lengthOf(value) <= Number(requirement);
  if (type === 'min_length') return value => lengthOf(value) >= Number(requirement);
  if (type === 'max_value') return value => Number(value) <= Number(requirement);
  if (type === 'min_value') return value => Number(value) >= Number(requirement);
  if (typeof requirement === 'function' && ['check', 'url', 'integer'].includes(type))
    return value => requirement(value) === true;
  return () => false;
}

const lengthOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : Number.NaN;

const tested =
  (read: QuickReader, tests: readonly Test[]): QuickReader =>
  value => {
    const result = read(value);
    if (result === unfit) return unfit;
    for (const test of tests) if (!test(result)) return unfit;
    return result;
  };

/** Remembers the strings that fit. */
function remembering(read: QuickReader): QuickReader {
  const known = new Set<unknown>();
  return value => {
    if (known.has(value)) return value;
    const result = read(value);
    if (typeof value === 'string' && result !== unfit) known.add(value);
    return result;
  };
}

const arrayReader =
  (readItem: QuickReader): QuickReader =>
  value => {
    if (!Array.isArray(value)) return unfit;
    let isSame = true;
    for (const item of value) {
      const read = readItem(item);
      if (read === unfit) return unfit;
      if (read !== item) isSame = false;
    }
    return isSame ? value : value.map(readItem);
  };

interface Field {
  readonly position: number;
  readonly required: boolean;
  readonly read: QuickReader;
}

/** The schema puts the keys in its own order. */
function objectReader(entries: Readonly<Record<string, Shape>>): QuickReader {
  const fields = new Map<string, Field>();
  for (const [key, schema] of Object.entries(entries)) {
    const required = schema.type !== 'exact_optional';
    fields.set(key, { position: fields.size, required, read: quickReader(schema) });
  }
  const requiredCount = [...fields.values()].filter(({ required }) => required).length;
  return value => {
    if (!isMap(value)) return unfit;
    let isSame = true;
    let last = -1;
    let found = 0;
    for (const key in value) {
      const field = fields.get(key);
      if (field === undefined) return unfit;
      const read = field.read(value[key]);
      if (read === unfit) return unfit;
      if (read !== value[key] || field.position < last) isSame = false;
      last = field.position;
      if (field.required) found += 1;
    }
    if (found < requiredCount) return unfit;
    return isSame ? value : inOrder(value, fields);
  };
}

function inOrder(value: Readonly<Record<string, unknown>>, fields: ReadonlyMap<string, Field>): unknown {
  const ordered: Record<string, unknown> = {};
  for (const [key, { read }] of fields) {
    if (Object.hasOwn(value, key)) ordered[key] = read(value[key]);
  }
  return ordered;
}

const recordReader =
  (readValue: QuickReader): QuickReader =>
  value => {
    if (!isMap(value)) return unfit;
    for (const key in value) {
      // The schema drops these keys; a value that would have to be copied is rare enough for it.
      if (reservedKeys.has(key) || readValue(value[key]) !== value[key]) return unfit;
    }
    return value;
  };
