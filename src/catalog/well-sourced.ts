// Sees at a glance that the sources of a record are in order; where it does not, the rules look at each fact.
import { factFields } from '../domain/record/facts.ts';
import { isMap } from '../schema/plain-data.ts';
import type { Program } from '../schema/program.ts';

/** An entry in the facts of a source, and whether a fact has been met that it supports best. */
interface Claim {
  isUsed: boolean;
}

type Claims = ReadonlyMap<string, Claim>;

/** A part of a record that facts lie in, or a fact. */
interface Branch {
  readonly path: string;
  readonly below: Map<string, Branch>;
}

const root: Branch = { path: '', below: new Map() };
for (const field of factFields) {
  let branch = root;
  for (const key of field.split('.')) {
    const path = branch === root ? key : `${branch.path}.${key}`;
    const next: Branch = branch.below.get(key) ?? { path, below: new Map() };
    branch.below.set(key, next);
    branch = next;
  }
}

const known = new WeakMap<Program, boolean>();

/**
 * True only where every fact has exactly one source and every entry of a source supports a fact. No entry of one may
 * be that of another then, so that the longest one that covers a fact is met on the way to it.
 */
export function isWellSourced(program: Program): boolean {
  const found = known.get(program) ?? look(program);
  known.set(program, found);
  return found;
}

function look(program: Program): boolean {
  const claims = new Map<string, Claim>();
  let count = 0;
  for (const { facts } of program.sources) {
    for (const prefix of facts) claims.set(prefix, { isUsed: false });
    count += facts.length;
  }
  if (claims.size < count) return false;
  const record: Readonly<Record<string, unknown>> = program;
  for (const [key, branch] of root.below) {
    const value = record[key];
    if (value !== undefined && !isSupported(value, branch, claims, undefined)) return false;
  }
  if (!areSupported('contacts', program, claims) || !areSupported('highlights', program, claims))
    return false;
  for (const { isUsed } of claims.values()) if (!isUsed) return false;
  return true;
}

function isSupported(value: unknown, branch: Branch, claims: Claims, outer: Claim | undefined): boolean {
  const claim = claims.get(branch.path) ?? outer;
  if (branch.below.size === 0) return use(claim);
  if (!isMap(value)) return false;
  // That a track is offered is a fact also where only the track is there.
  const offered = branch.below.get('offered');
  if (offered !== undefined && !isSupported(true, offered, claims, claim)) return false;
  for (const key in value) {
    const below = branch.below.get(key);
    if (below === undefined || !isSupported(value[key], below, claims, claim)) return false;
  }
  return true;
}

/** Contacts and highlights are facts by entry. */
function areSupported(key: 'contacts' | 'highlights', program: Program, claims: Claims): boolean {
  const count = program[key]?.length ?? 0;
  const outer = claims.get(key);
  for (let index = 0; index < count; index += 1) {
    if (!use(claims.get(`${key}.${index}`) ?? outer)) return false;
  }
  return true;
}

function use(claim: Claim | undefined): boolean {
  if (claim === undefined) return false;
  claim.isUsed = true;
  return true;
}
