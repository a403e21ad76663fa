// Takes facts out of a record, together with what the record says about them.
import type { Program } from '../../schema/program.ts';
import { beginningsOf, factPaths, isOfEntry, sourceIndexes } from './facts.ts';
import { blankFields, limitKeys } from './field.ts';

/**
 * The record without some facts, groups of facts, and entries such as `contacts.1`: their qualifiers, scopes and notes
 * go with them, and so do sources that support nothing more; the entries that stay are counted anew. The record itself where nothing is named.
 */
export function dropFacts(program: Program, paths: readonly string[]): Program {
  if (paths.length === 0) return program;
  const gone = new Set(paths);
  const isLeft = (path: string): boolean => !beginningsOf(path).some(each => gone.has(each));
  const names = new Map([...newNames('contacts', program, gone), ...newNames('highlights', program, gone)]);
  const nameOf = (path: string): string => names.get(path) ?? path;
  const fields = paths.filter(path => !isOfEntry(path));
  const rest = blankFields(program, [...fields, ...emptied(program, isLeft)]);
  const { contacts, highlights, qualifiers, scopes, notes } = rest;
  const keptLimits = <T>(map: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(
      Object.entries(map).flatMap(([path, each]) => (isLeft(path) ? [[nameOf(path), each]] : [])),
    );
  const kept: Program = {
    ...rest,
    ...(contacts && { contacts: contacts.filter((_, index) => isLeft(`contacts.${index}`)) }),
    ...(highlights && { highlights: highlights.filter((_, index) => isLeft(`highlights.${index}`)) }),
    ...(qualifiers && { qualifiers: keptLimits(qualifiers) }),
    ...(scopes && { scopes: keptLimits(scopes) }),
    ...(notes && { notes: keptLimits(notes) }),
  };
  return withoutIdleSources({
    ...kept,
    sources: rest.sources.map(source => ({ ...source, facts: source.facts.filter(isLeft).map(nameOf) })),
  });
}

/** Sources name only what is there and what no other source takes over. */
function withoutIdleSources(program: Program): Program {
  const busy = program.sources.map(() => new Set<string>());
  for (const path of factPaths(program)) {
    const beginnings = beginningsOf(path);
    for (const index of sourceIndexes(program, path)) for (const each of beginnings) busy[index]?.add(each);
  }
  const sources = program.sources.map((source, index) => ({
    ...source,
    facts: source.facts.filter(prefix => busy[index]?.has(prefix)),
  }));
  return { ...program, sources: sources.filter(({ facts }) => facts.length > 0) };
}

/** What each entry that stays is called when those before it are gone. */
function newNames(
  key: 'contacts' | 'highlights',
  program: Program,
  gone: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  const left = (program[key] ?? []).map((_, index) => `${key}.${index}`).filter(path => !gone.has(path));
  return left.map((path, index) => [path, `${key}.${index}`]);
}

/** The lists and maps of which nothing is left: an absent key says so, not an empty one. */
function emptied(program: Program, isLeft: (path: string) => boolean): readonly string[] {
  const entries = (['contacts', 'highlights'] as const).filter(
    key => !program[key]?.some((_, index) => isLeft(`${key}.${index}`)),
  );
  return [...entries, ...limitKeys.filter(key => !Object.keys(program[key] ?? {}).some(isLeft))];
}
