// The facts of a record one by one, each with the source that supports it and that source's age.
import type { Qualifier, TrackKey } from '../../schema/choices.ts';
import { type FieldPath, fieldPaths } from '../../schema/labels.ts';
import type { Contact, Highlight, Program, Source } from '../../schema/program.ts';
import { once } from '../../schema/remember.ts';
import { type FieldValue, noteOf, qualifierOf, readField, scopeOf } from './field.ts';

/** One recorded statement. A contact or a highlight counts as one fact. */
export interface Fact {
  /** Dotted path; entries of contacts and highlights carry their index from 0, as in `contacts.0`. */
  readonly path: string;
  readonly value: FieldValue | Contact | Highlight;
  readonly qualifier: Qualifier | undefined;
  readonly note: string | undefined;
  /** The tracks of which alone the source says it; undefined for the whole program. */
  readonly scope: readonly TrackKey[] | undefined;
}

/** Names, place and address of the page identify a record; they are not facts that need a source. */
export const identityFields: ReadonlySet<FieldPath> = new Set([
  'id',
  'name',
  'institution',
  'aliases',
  'city',
  'state',
  'latitude',
  'longitude',
  'website',
]);

/** The lists whose entries are facts, each as a whole. */
const entryKeys = ['contacts', 'highlights'] as const;

/** Whether a path lies in a list whose entries are facts. */
export const isOfEntry = (path: string): boolean => /^(?:contacts|highlights)\./u.test(path);

const bookkeeping = /^(?:qualifiers|scopes|notes|sources)(?:\.|$)/u;

/** The fields that hold a fact of their own, in schema order; contacts and highlights are facts by entry. */
export const factFields: readonly FieldPath[] = fieldPaths.filter(
  path => !identityFields.has(path) && !isOfEntry(path) && !bookkeeping.test(path),
);

/** The fields at or under each path: most records lack whole groups of them. */
const fieldsUnder = once(() => {
  const under = new Map<string, FieldPath[]>();
  for (const field of factFields) {
    for (const path of beginningsOf(field)) {
      const known = under.get(path);
      if (known === undefined) under.set(path, [field]);
      else known.push(field);
    }
  }
  return under;
});

const factKeys = once(() => [...[...fieldsUnder().keys()].filter(path => !path.includes('.')), ...entryKeys]);

/** The paths of all facts of a record in schema order; contacts and highlights last. */
export const factPaths = (program: Program): readonly string[] =>
  factKeys().flatMap(key => (Object.hasOwn(program, key) ? factPathsUnder(program, key) : []));

/** The paths of the facts at or under a path, in schema order. */
export const factPathsUnder = (program: Program, path: string): readonly string[] =>
  fieldsUnder()
    .get(path)
    ?.filter(field => readField(program, field) !== undefined) ??
  entryKeys.flatMap(key => entryPaths(program, key).filter(each => covers(path, each)));

const entryPaths = (program: Program, key: (typeof entryKeys)[number]): readonly string[] =>
  (program[key] ?? []).map((_, index) => `${key}.${index}`);

/** All facts of a record in schema order; contacts and highlights last. */
export function listFacts(program: Program): readonly Fact[] {
  const facts: Fact[] = [];
  for (const path of factFields) {
    const value = readField(program, path);
    if (value === undefined) continue;
    facts.push({ path, value, qualifier: qualifierOf(program, path), ...limitsOf(program, path) });
  }
  for (const key of entryKeys) {
    for (const [index, value] of (program[key] ?? []).entries()) {
      const path = `${key}.${index}`;
      facts.push({ path, value, qualifier: undefined, ...limitsOf(program, path) });
    }
  }
  return facts;
}

const limitsOf = (program: Program, path: string): Pick<Fact, 'note' | 'scope'> => ({
  note: noteOf(program, path),
  scope: scopeOf(program, path),
});

/** Whether a source's prefix covers a path: the same, or a beginning that ends at a dot. */
export const covers = (prefix: string, path: string): boolean =>
  path === prefix || path.startsWith(`${prefix}.`);

/** Every prefix that covers a path, the longest first. */
export function beginningsOf(path: string): readonly string[] {
  const beginnings = [path];
  for (let end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1))
    beginnings.push(path.slice(0, end));
  return beginnings;
}

/**
 * Indexes of the sources whose prefix fits a path best. A valid record has exactly one for each fact;
 * none or several is what the data rule reports.
 */
export function sourceIndexes({ sources }: Program, path: string): readonly number[] {
  const byPrefix = indexed.get(sources) ?? indexSources(sources);
  for (const prefix of beginningsOf(path)) {
    const found = byPrefix.get(prefix);
    if (found !== undefined) return found;
  }
  return [];
}

/** Indexes of the sources that name each prefix. */
type SourceIndex = ReadonlyMap<string, readonly number[]>;

/** Each list of sources is indexed once: one record is asked for the source of every fact, again and again. */
const indexed = new WeakMap<readonly Source[], SourceIndex>();

function indexSources(sources: readonly Source[]): SourceIndex {
  const byPrefix = new Map<string, number[]>();
  for (const [index, { facts }] of sources.entries()) {
    for (const prefix of facts) {
      const found = byPrefix.get(prefix);
      if (found === undefined) byPrefix.set(prefix, [index]);
      else if (found.at(-1) !== index) found.push(index);
    }
  }
  indexed.set(sources, byPrefix);
  return byPrefix;
}

/** The source of a fact, with its number from 1. */
export function sourceOf(program: Program, path: string): { number: number; source: Source } | undefined {
  const [index = -1] = sourceIndexes(program, path);
  const source = program.sources[index];
  return source === undefined ? undefined : { number: index + 1, source };
}

/** The host of a source's address without "www."; undefined for a source without an address. */
export function hostOf({ url }: Source): string | undefined {
  return url?.match(/^https?:\/\/(?:www\.)?([^/:?#]+)/iu)?.[1]?.toLowerCase();
}
