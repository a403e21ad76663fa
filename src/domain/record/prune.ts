// Takes facts out of a record, together with what the record says about them.
import type { Program } from '../../schema/program.ts';
import { beginningsOf, factPathsUnder, isOfEntry, sourceIndexes } from './facts.ts';
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
  const sources = rest.sources.map(source => ({ ...source, facts: source.facts.filter(isLeft).map(nameOf) }));
  return withoutIdleSources({ ...kept, sources }, gone);
}

/** Sources name only what is there and what no other source takes over: a group may have lost what it was named for. */
function withoutIdleSources(program: Program, gone: ReadonlySet<string>): Program {
  const groups = new Set([...gone].flatMap(path => beginningsOf(path).slice(1)));
  const sources = program.sources.map((source, index) => {
    const isBusy = (path: string): boolean =>
      !groups.has(path) ||
      factPathsUnder(program, path).some(fact => sourceIndexes(program, fact).includes(index));
    return source.facts.every(isBusy) ? source : { ...source, facts: source.facts.filter(isBusy) };
  });
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
