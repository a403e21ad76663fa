// What differs between two sets of records: programs, facts, and facts that became unknown.
import type { Contact, Program } from '../../schema/program.ts';
import { type Fact, identityFields, isOfEntry, listFacts, sourceOf } from './facts.ts';
import { readField } from './field.ts';
import { compareText } from './text.ts';

/** In the order in which a comparison of records shows them. */
export const changeKinds = [
  'program-added',
  'program-removed',
  'fact-added',
  'fact-changed',
  'fact-removed',
  'became-unknown',
  'source-changed',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface Change {
  readonly kind: ChangeKind;
  readonly program: Program;
  /** Dotted path; undefined for a program as a whole. */
  readonly path: string | undefined;
  readonly before: Fact | undefined;
  readonly after: Fact | undefined;
}

export interface DiffQuery {
  /** The new records are only some of the programs, so that the others are not removed. */
  readonly partial: boolean;
}

/** Changes in the order of the programs' ids, then of the schema. */
export function diffRecords(
  before: readonly Program[],
  after: readonly Program[],
  { partial }: DiffQuery,
): readonly Change[] {
  const old = new Map(before.map(program => [program.id, program]));
  const now = new Set(after.map(({ id }) => id));
  const removed = partial ? [] : before.filter(({ id }) => !now.has(id));
  return [
    ...removed.map((program): Change => ({ kind: 'program-removed', program, ...whole })),
    ...after.flatMap(program => diffProgram(old.get(program.id), program)),
  ].sort((a, b) => compareText(a.program.id, b.program.id));
}

const whole = { path: undefined, before: undefined, after: undefined } as const;

/** Facts, and the names and places that need no source but can be wrong all the same. */
const statements = (program: Program): readonly Fact[] => [
  ...[...identityFields].flatMap((path): Fact[] => {
    const value = readField(program, path);
    return value === undefined
      ? []
      : [{ path, value, qualifier: undefined, note: undefined, scope: undefined }];
  }),
  ...listFacts(program),
];

function diffProgram(before: Program | undefined, after: Program): readonly Change[] {
  if (before === undefined) return [{ kind: 'program-added', program: after, ...whole }];
  const shared = new Set([...sharedKeys(statements(before)), ...sharedKeys(statements(after))]);
  const byKey = (program: Program): ReadonlyMap<string, Fact> =>
    new Map(statements(program).map(fact => [exactKeyOf(fact, shared), fact]));
  const [old, now] = [byKey(before), byKey(after)];
  const changes: Change[] = [];
  for (const [key, fact] of now) {
    const kind = kindOf({ before, after }, old.get(key), fact);
    if (kind !== undefined)
      changes.push({ kind, program: after, path: fact.path, before: old.get(key), after: fact });
  }
  for (const [key, fact] of old) {
    if (now.has(key)) continue;
    const kind = isOfEntry(fact.path) ? 'fact-removed' : 'became-unknown';
    changes.push({ kind, program: after, path: fact.path, before: fact, after: undefined });
  }
  return changes;
}

function kindOf(
  records: { readonly before: Program; readonly after: Program },
  before: Fact | undefined,
  after: Fact,
): ChangeKind | undefined {
  if (before === undefined) return 'fact-added';
  const content = ({ value, qualifier, note, scope }: Fact): string =>
    JSON.stringify([value, qualifier, note, scope]);
  if (content(before) !== content(after)) return 'fact-changed';
  const source = (record: Program, { path }: Fact): string => {
    const { url, title, asOf, copy, department } = sourceOf(record, path)?.source ?? {};
    return JSON.stringify([url, title, asOf, copy, department]);
  };
  return source(records.before, before) === source(records.after, after) ? undefined : 'source-changed';
}

const isContact = (value: Fact['value']): value is Contact => typeof value === 'object' && 'role' in value;

/** The keys that two facts have in common: two contacts of one role and name. */
function sharedKeys(facts: readonly Fact[]): readonly string[] {
  const keys = facts.map(keyOf);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

/** Where role and name do not tell two contacts apart, all that is recorded of them does. */
function exactKeyOf(fact: Fact, shared: ReadonlySet<string>): string {
  const key = keyOf(fact);
  return shared.has(key) ? `${key} ${JSON.stringify(fact.value)}` : key;
}

/** A contact is the same person when role and name agree, a highlight when topic and text do; fields by their path. */
export function keyOf({ path, value }: Fact): string {
  if (isContact(value)) {
    const { role, name, email, phone } = value;
    return `contact ${role} ${name ?? email ?? phone ?? path}`;
  }
  return path.startsWith('highlights.') ? `highlight ${JSON.stringify(value)}` : path;
}
