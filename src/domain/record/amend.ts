// Changes a record as a patch says: its facts replace or add fact by fact, and what it removes goes.
import { trackKeys } from '../../schema/choices.ts';
import type { Patch } from '../../schema/patch.ts';
import { isMap } from '../../schema/plain-data.ts';
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
  const gone = new Set([...removed, ...facts.flatMap(fact => replacedBy(fact, base))]);
  const rest = dropFacts(base, [...gone]);
  const [contacts, highlights] = [laid('contacts', base, own, gone), laid('highlights', base, own, gone)];
  const places = [...contacts, ...highlights];
  const namesOf = (side: Place['side']): ((path: string) => string) => {
    const names = new Map(
      places.flatMap(each => (each.side === side ? [[each.path, each.now] as const] : [])),
    );
    return path => names.get(path) ?? path;
  };
  const [oldName, newName] = [namesOf('base'), namesOf('own')];
  const limits = <T>(
    key: string,
    old: Readonly<Record<string, T>> | undefined,
    said: Readonly<Record<string, T>> | undefined,
  ): Readonly<Record<string, Readonly<Record<string, T>>>> => {
    const named = (limit: Readonly<Record<string, T>> | undefined, name: (path: string) => string) =>
      Object.entries(limit ?? {}).map(([path, each]) => [name(path), each] as const);
    return old === undefined && said === undefined
      ? {}
      : { [key]: Object.fromEntries([...named(old, oldName), ...named(said, newName)]) };
  };
  const kept = rest.sources.map(source => ({ ...source, facts: source.facts.map(oldName) }));
  const { qualifiers, scopes, notes, sources: _, ...content } = own;
  return {
    ...merged(rest, content),
    ...entriesOf('contacts', contacts, rest, own),
    ...entriesOf('highlights', highlights, rest, own),
    ...limits('qualifiers', rest.qualifiers, qualifiers),
    ...limits('scopes', rest.scopes, scopes),
    ...limits('notes', rest.notes, notes),
    sources: [...kept, ...exactSources(own, facts, newName)],
  };
}

type EntryKey = 'contacts' | 'highlights';

/** Where an entry comes to stand. */
interface Place {
  /** Whether it stays, or is the patch's. */
  readonly side: 'base' | 'own';
  /** What it is called there: among those that stay, or in the patch. */
  readonly path: string;
  readonly now: string;
}

/** The entries of the record in their order, each with those of the patch that come in its place, and then the new ones. */
function laid(key: EntryKey, base: Program, own: Program, gone: ReadonlySet<string>): readonly Place[] {
  const entriesIn = (program: Program) => listFacts(program).filter(({ path }) => path.startsWith(`${key}.`));
  const old = entriesIn(base);
  const said = entriesIn(own).map(fact => ({
    path: fact.path,
    at: old.findIndex(each => keyOf(each) === keyOf(fact)),
  }));
  const saidAt = (index: number) =>
    said.flatMap(({ path, at }) => (at === index ? [{ side: 'own' as const, path }] : []));
  let staying = 0;
  const stays = (path: string) =>
    gone.has(path) ? [] : [{ side: 'base' as const, path: `${key}.${staying++}` }];
  return [...old.flatMap(({ path }, index) => [...stays(path), ...saidAt(index)]), ...saidAt(-1)].map(
    (each, index) => ({ ...each, now: `${key}.${index}` }),
  );
}

/** The list as it comes to stand; no key where there is none. */
function entriesOf(
  key: EntryKey,
  places: readonly Place[],
  rest: Program,
  own: Program,
): Pick<Program, EntryKey> {
  const entryAt = <T>(lists: Readonly<Record<Place['side'], readonly T[] | undefined>>): readonly T[] =>
    places.flatMap(({ side, path }) => lists[side]?.[Number(path.slice(key.length + 1))] ?? []);
  if (places.length === 0) return {};
  return key === 'contacts'
    ? { contacts: entryAt({ base: rest.contacts, own: own.contacts }) }
    : { highlights: entryAt({ base: rest.highlights, own: own.highlights }) };
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
    return [key, isMap(value) && isMap(before) ? merged(before, value) : value] as const;
  });
  return { ...base, ...Object.fromEntries(entries) };
}
