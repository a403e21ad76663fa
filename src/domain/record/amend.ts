// Changes a record as a patch says: its facts replace or add fact by fact, and what it removes goes.
import { trackKeys } from '../../schema/choices.ts';
import type { Patch } from '../../schema/patch.ts';
import type { Program, Source } from '../../schema/program.ts';
import { keyOf } from './diff.ts';
import { covers, type Fact, isOfEntry, listFacts, sourceIndexes } from './facts.ts';
import { dropFacts } from './prune.ts';

/**
 * What a patch says, as a record of its own: the names and the place are those of the record unless the patch has others,
 * and the facts and sources are those of the patch alone.
 */
export function ownRecord(patch: Patch, { id, name, city, state }: Program): Program {
  const { amends: _, remove: __, ...own } = patch;
  return { id, name, city, state, ...own, tracks: own.tracks ?? {}, sources: own.sources ?? [] };
}

/** Whether a track's key is there only to say more of a track that the record offers anyway. */
export const isImplied = (own: Program, path: string, base: Program): boolean =>
  trackKeys.some(
    key =>
      path === `tracks.${key}.offered` &&
      own.tracks[key]?.offered !== false &&
      isOffered(base, key) &&
      sourceIndexes(own, path).length === 0,
  );

const isOffered = ({ tracks }: Program, key: (typeof trackKeys)[number]): boolean =>
  tracks[key] !== undefined && tracks[key].offered !== false;

/** The paths of the facts that a patch takes out under a name; none where the record has no such fact. */
export function factsNamed(program: Program, name: string): readonly string[] {
  // Entries are not taken out by number: in the next release another one may have it.
  const fits = (fact: Fact): boolean =>
    entryName(fact) === name || (covers(name, fact.path) && !(isOfEntry(name) && fact.path === name));
  return listFacts(program)
    .filter(fits)
    .map(({ path }) => path);
}

/** How a patch names an entry to take it out: `contacts.Ann Lee`, or its e-mail address, phone or role where it has no name. */
export function entryName({ path, value }: Fact): string | undefined {
  if (typeof value !== 'object') return undefined;
  if ('topic' in value) return `highlights.${value.text}`;
  if (!path.startsWith('contacts.') || !('role' in value)) return undefined;
  const { name, email, phone, role } = value;
  return `contacts.${name ?? email ?? phone ?? role}`;
}

/** The record as the patch makes it; the order of its keys may be another one. */
export function amend(base: Program, patch: Patch): Program {
  const own = ownRecord(patch, base);
  const facts = listFacts(own).filter(({ path }) => !isImplied(own, path, base));
  const removed = (patch.remove ?? []).flatMap(source =>
    source.facts.flatMap(name => factsNamed(base, name).map(wholeTrack)),
  );
  const rest = dropFacts(base, [...removed, ...facts.flatMap(fact => replacedBy(fact, base))]);
  const { contacts, highlights, qualifiers, scopes, notes, sources: _, ...content } = own;
  const newName = (path: string): string =>
    path.replace(/^(contacts|highlights)\.(\d+)$/u, (__, key: 'contacts' | 'highlights', index: string) =>
      [key, (rest[key]?.length ?? 0) + Number(index)].join('.'),
    );
  const limits = <T>(
    key: string,
    old: Readonly<Record<string, T>> | undefined,
    said: Readonly<Record<string, T>> | undefined,
  ): Readonly<Record<string, Readonly<Record<string, T>>>> => {
    const renamed = Object.entries(said ?? {}).map(([path, each]) => [newName(path), each] as const);
    return old === undefined && said === undefined
      ? {}
      : { [key]: { ...old, ...Object.fromEntries(renamed) } };
  };
  return {
    ...merged(rest, content),
    ...(contacts && { contacts: [...(rest.contacts ?? []), ...contacts] }),
    ...(highlights && { highlights: [...(rest.highlights ?? []), ...highlights] }),
    ...limits('qualifiers', rest.qualifiers, qualifiers),
    ...limits('scopes', rest.scopes, scopes),
    ...limits('notes', rest.notes, notes),
    sources: [...rest.sources, ...exactSources(own, facts, newName)],
  };
}

/** A track of which it is no longer known whether it is offered goes with all that is said of it. */
const wholeTrack = (path: string): string => path.replace(/^(tracks\.[^.]+)\.offered$/u, '$1');

/** The facts of the record in whose place a fact of the patch comes. */
function replacedBy(fact: Fact, base: Program): readonly string[] {
  const { path, value } = fact;
  if (isOfEntry(path))
    return listFacts(base).flatMap(each => (keyOf(each) === keyOf(fact) ? [each.path] : []));
  const track = trackKeys.find(key => path.startsWith(`tracks.${key}.`));
  const turns =
    track !== undefined && (value === false ? path.endsWith('.offered') : !isOffered(base, track));
  return turns ? [`tracks.${track}`] : [path];
}

/** The sources of the patch with the exact paths of its facts, so that none takes over a fact that stays. */
function exactSources(
  own: Program,
  facts: readonly Fact[],
  newName: (path: string) => string,
): readonly Source[] {
  return own.sources
    .map((source, index) => ({
      ...source,
      facts: facts.flatMap(({ path }) => (sourceIndexes(own, path).includes(index) ? [newName(path)] : [])),
    }))
    .filter(source => source.facts.length > 0);
}

/** Groups are merged key by key, all else is replaced. */
function merged<T extends object>(base: T, extra: object): T {
  const old = new Map<string, unknown>(Object.entries(base));
  const entries = Object.entries(extra).map(([key, value]) => {
    const before = old.get(key);
    return [key, isGroup(value) && isGroup(before) ? merged(before, value) : value] as const;
  });
  return { ...base, ...Object.fromEntries(entries) };
}

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
