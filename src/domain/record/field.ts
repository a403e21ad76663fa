// Reads a field of a record by its dotted path, and what limits it.
import { type Qualifier, type TrackKey, trackKeys } from '../../schema/choices.ts';
import { tableOf } from '../../schema/keys-of.ts';
import { type FieldPath, fieldPaths } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';

type Scalar = string | number | boolean;
/** A recorded value. Lists of objects read as one value an entry, null where an entry lacks the key. */
export type FieldValue =
  | Scalar
  | readonly (Scalar | readonly Scalar[] | null)[]
  | { readonly [key: string]: string | readonly string[] };

/**
 * The value of a field, or undefined when nothing is recorded.
 * `tracks.T.offered` is true where the track has an entry that does not say otherwise.
 */
export function readField(program: Program, path: FieldPath): FieldValue | undefined {
  const value = readPath(program, splitPaths[path]);
  if (isFieldValue(value)) return value;
  const track = offeredOf.get(path);
  return track !== undefined && program.tracks[track] !== undefined ? true : undefined;
}

/** What a valid record holds at the path of a field. */
const isFieldValue = (value: unknown): value is FieldValue => value !== undefined;

/** The parts of each path, split once: a sheet reads every field of every program. */
const splitPaths = tableOf(fieldPaths, path => path.split('.'));

/** The track of each field that says whether one is offered. */
const offeredOf: ReadonlyMap<FieldPath, TrackKey> = new Map(
  trackKeys.map(key => [`tracks.${key}.offered`, key]),
);

/** A value inside plain data, from the part `at` of the path on; a list of objects gives the list of what its entries hold. */
export function readPath(data: unknown, path: readonly string[], at = 0): unknown {
  const key = path[at];
  if (key === undefined) return data;
  if (Array.isArray(data)) {
    const values = data.map(entry => readPath(entry, path, at) ?? null);
    return values.every(value => value === null) ? undefined : values;
  }
  return isTree(data) && Object.hasOwn(data, key) ? readPath(data[key], path, at + 1) : undefined;
}

/** How exact the field's number is; undefined means exact. */
export const qualifierOf = (program: Program, path: string): Qualifier | undefined =>
  program.qualifiers !== undefined && Object.hasOwn(program.qualifiers, path)
    ? program.qualifiers[path]
    : undefined;

/** The few words that limit what a fact says, if the record has some. */
export const noteOf = (program: Program, path: string): string | undefined =>
  program.notes !== undefined && Object.hasOwn(program.notes, path) ? program.notes[path] : undefined;

/**
 * The tracks of which alone the source says the fact; undefined where it speaks of the whole program.
 * A contact names its tracks itself.
 */
export const scopeOf = (program: Program, path: string): readonly TrackKey[] | undefined =>
  program.scopes !== undefined && Object.hasOwn(program.scopes, path) ? program.scopes[path] : undefined;

/** The field of a name, in any letter case. */
export const findField = (name: string): FieldPath | undefined => byName.get(name.toLowerCase());

const byName: ReadonlyMap<string, FieldPath> = new Map(fieldPaths.map(path => [path.toLowerCase(), path]));

/** The track to which a field belongs; undefined for every other field. */
export const trackOfField = (path: FieldPath): TrackKey | undefined =>
  trackKeys.find(key => path.startsWith(`tracks.${key}.`));

type Leaf = string | number | boolean | null | readonly Leaf[] | Tree;
type Tree = { [key: string]: Leaf | undefined };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** What says more about a fact, by its path. */
export const limitKeys = ['qualifiers', 'scopes', 'notes'] as const;
type LimitKey = (typeof limitKeys)[number];

/** The entries about some fields only; what is said of an entry such as `contacts.0` belongs to every field of its list. */
export function pickLimits(
  program: Program,
  key: LimitKey,
  paths: readonly FieldPath[],
): Program[LimitKey] | undefined {
  const entries = Object.entries(program[key] ?? {}).filter(([about]) => {
    const field = about.replace(/\.\d+$/u, '');
    return paths.some(path => `${path}.`.startsWith(`${field}.`));
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/**
 * A copy of a record in which it is written out that a track is offered, first as in the schema; in the record its key
 * says so alone. Records differ in their keys, and are copied faster by `Object.assign` than by what looks like less.
 */
export function spelledOut(program: Program): Tree {
  const tracks: Tree = {};
  for (const [key, track] of Object.entries(program.tracks)) tracks[key] = { offered: true, ...track };
  return Object.assign({}, program, { tracks });
}

/** Keeps only the named fields of a record, spelled out, in the same nested shape and key order, with what limits them. */
export function pickFields(program: Program, paths: readonly FieldPath[]): Tree {
  const picked: Tree = {};
  const whole = spelledOut(program);
  for (const path of fieldPaths) {
    const limit = limitKeys.find(key => key === path);
    if (paths.includes(path)) copyPath(whole, picked, path.split('.'));
    else if (limit !== undefined) {
      const limits = pickLimits(program, limit, paths);
      if (limits !== undefined) picked[limit] = limits;
    }
  }
  return picked;
}

/**
 * A copy of the record without some fields, or without whole groups of them. A group that is left empty goes; a track
 * stays. Lists are never changed, and shared with the record.
 */
export function blankFields(program: Program, paths: readonly string[]): Program {
  const copy: Program = { ...program };
  const copied = new Set<unknown>([copy]);
  for (const path of paths) blank(copy, path.split('.'), { keepsEmpty: path.startsWith('tracks.'), copied });
  return copy;
}

interface Blanking {
  readonly keepsEmpty: boolean;
  /** The groups that are not the record's own; only they are changed. */
  readonly copied: Set<unknown>;
}

function blank(group: Tree, [key, ...rest]: readonly string[], blanking: Blanking): void {
  if (key === undefined || !Object.hasOwn(group, key)) return;
  if (rest.length === 0) {
    delete group[key];
    return;
  }
  const inner = copyOf(group[key], blanking.copied);
  if (inner === undefined) return;
  group[key] = inner;
  blank(inner, rest, blanking);
  if (!blanking.keepsEmpty && Object.keys(inner).length === 0) delete group[key];
}

/** A group that may be changed; undefined for what is none. */
function copyOf(value: Tree[string], copied: Set<unknown>): Tree | undefined {
  if (!isTree(value) || Array.isArray(value)) return undefined;
  if (copied.has(value)) return value;
  const copy = { ...value };
  copied.add(copy);
  return copy;
}

function copyPath(from: Tree, to: Tree, [key, ...rest]: readonly string[]): void {
  if (key === undefined || readPath(from, [key, ...rest]) === undefined) return;
  const value = from[key];
  if (rest.length === 0) to[key] = value;
  else if (Array.isArray(value)) {
    const known = to[key];
    const entries: readonly Tree[] = Array.isArray(known) ? known : value.map(() => ({}));
    to[key] = entries;
    for (const [index, entry] of entries.entries()) copyPath(value[index], entry, rest);
  } else if (isTree(value)) copyPath(value, inner(to, key), rest);
}

function inner(tree: Tree, key: string): Tree {
  const known = tree[key];
  const found = isTree(known) ? known : {};
  tree[key] = found;
  return found;
}
