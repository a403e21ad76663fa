// Takes facts out of a record, together with what the record says about them.
import type { Program, Source } from '../../schema/program.ts';
import { blankFields } from './field.ts';

/**
 * The record without some facts, groups of facts, and entries such as `contacts.1`: their qualifiers, scopes and notes
 * go with them, and the entries that stay are counted anew. The record itself where nothing is named.
 */
export function dropFacts(program: Program, paths: readonly string[]): Program {
  if (paths.length === 0) return program;
  const gone = new Set(paths);
  const isLeft = (path: string): boolean => !gone.has(path);
  const names = new Map([...newNames('contacts', program, gone), ...newNames('highlights', program, gone)]);
  const nameOf = (path: string): string => names.get(path) ?? path;
  const rest = blankFields(program, [...paths.filter(path => !isEntry(path)), ...emptied(program, isLeft)]);
  const { contacts, highlights, qualifiers, scopes, notes } = rest;
  const keptLimits = <T>(map: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(
      Object.entries(map).flatMap(([path, each]) => (isLeft(path) ? [[nameOf(path), each]] : [])),
    );
  return {
    ...rest,
    ...(contacts && { contacts: contacts.filter((_, index) => isLeft(`contacts.${index}`)) }),
    ...(highlights && { highlights: highlights.filter((_, index) => isLeft(`highlights.${index}`)) }),
    ...(qualifiers && { qualifiers: keptLimits(qualifiers) }),
    ...(scopes && { scopes: keptLimits(scopes) }),
    ...(notes && { notes: keptLimits(notes) }),
    sources: rest.sources.flatMap((source): readonly Source[] => {
      const facts = source.facts.filter(path => isLeft(path) || !isEntry(path)).map(nameOf);
      return facts.length === 0 ? [] : [{ ...source, facts }];
    }),
  };
}

const isEntry = (path: string): boolean => /^(?:contacts|highlights)\.\d+$/u.test(path);

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
    key => !(program[key] ?? []).some((_, index) => isLeft(`${key}.${index}`)),
  );
  const maps = (['qualifiers', 'scopes', 'notes'] as const).filter(
    key => !Object.keys(program[key] ?? {}).some(isLeft),
  );
  return [...entries, ...maps];
}
