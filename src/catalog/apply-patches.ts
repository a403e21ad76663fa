// Applies patches to records, and checks them: what each says alone, and the records that come of it.
import { suggest } from '../domain/query/suggest.ts';
import { amend, factsNamed, isImplied, ownRecord } from '../domain/record/amend.ts';
import type { Amended } from '../domain/record/catalog.ts';
import { isOfEntry, listFacts } from '../domain/record/facts.ts';
import { isError, type Problem } from '../domain/record/problem.ts';
import type { Program } from '../schema/program.ts';
import { applyRules, type PlacedRecord } from './apply-rules.ts';
import { placed, sourceOf } from './file-problem.ts';
import type { ParsedPatch } from './parse-record.ts';
import { quickProgram } from './read-program.ts';
import { factHasOneSource } from './rules/fact-has-one-source.ts';
import { idMatchesFile } from './rules/id-matches-file.ts';
import { rules } from './rules/index.ts';
import { qualifiesAFact } from './rules/qualifies-a-fact.ts';
import { sourceHasAddress } from './rules/source-has-address.ts';
import { sourceIsNotFromTheFuture } from './rules/source-is-not-from-the-future.ts';
import { sourceSupportsFact } from './rules/source-supports-fact.ts';

/** A patch with what rules and messages need of its file. */
export interface PlacedPatch extends ParsedPatch {
  /** Path below the data folder; empty where the file is named as anyone likes. */
  readonly relative: string;
}

interface PatchOptions {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Leaves out what is only worth a warning. */
  readonly errorsOnly?: boolean;
}

/** What the patches make of the records, without those that hold an error, and what is wrong with them. */
export interface Patched {
  readonly amended: readonly Amended[];
  readonly problems: readonly Problem[];
}

/** What a patch says is judged alone; everything else by the record that it makes. */
const rulesOfPages = [sourceHasAddress, sourceIsNotFromTheFuture];
const rulesOfPatches = [idMatchesFile, factHasOneSource, sourceSupportsFact, qualifiesAFact, ...rulesOfPages];
const rulesOfResults = rules.filter(rule => ![idMatchesFile, ...rulesOfPages].includes(rule));

/**
 * Applies the patches in their order to the records, of which a later one with the same id replaces an earlier one.
 * What was wrong with a record before is not the patch's fault.
 */
export function applyPatches(
  patches: readonly PlacedPatch[],
  records: Iterable<Program>,
  options: PatchOptions,
): Patched {
  const originals = new Map<string, Program>();
  for (const record of records) originals.set(record.id, record);
  const problems: Problem[] = [];
  const sound = patches.filter(patch => {
    const found = [...problemsOf(patch, { originals, patches }, options)];
    problems.push(...found);
    return !found.some(isError);
  });
  const results = amendAll(sound, originals);
  problems.push(...problemsOfResults(results, originals, options));
  const broken = new Set(problems.filter(isError).map(sourceOf));
  const good = sound.filter(patch => !broken.has(sourceOf(patch)));
  return { amended: good.length === sound.length ? results : amendAll(good, originals), problems };
}

/** A record before and after the patches, of which the last one answers for what is wrong then. */
interface Result extends Amended {
  readonly patch: PlacedPatch;
}

function amendAll(
  patches: readonly PlacedPatch[],
  originals: ReadonlyMap<string, Program>,
): readonly Result[] {
  const results = new Map<string, Result>();
  for (const patch of patches) {
    const before = originals.get(patch.patch.amends);
    if (before === undefined) continue;
    const after = amend(results.get(before.id)?.after ?? before, patch.patch);
    // What reads a record also puts its keys in order.
    results.set(before.id, { before, after: quickProgram(after) ?? after, patch });
  }
  return [...results.values()];
}

/** What a patch stands beside. */
interface Beside {
  readonly originals: ReadonlyMap<string, Program>;
  readonly patches: readonly PlacedPatch[];
}

function* problemsOf(
  placedPatch: PlacedPatch,
  { originals, patches }: Beside,
  { today, errorsOnly = false }: PatchOptions,
): Iterable<Problem> {
  const { patch, file, locate, warnings: _, ...where } = placedPatch;
  const named = where.record === undefined ? {} : { record: where.record };
  const problem = (code: string, path: string, args: Record<string, string>): Problem => ({
    ...placed(file, code, locate(path)),
    ...named,
    path,
    args,
  });
  const base = originals.get(patch.amends);
  if (base === undefined) {
    const [near] = suggest(patch.amends, [...originals.keys()]);
    yield problem('patch/unknown-program', 'amends', {
      id: patch.amends,
      ...(near === undefined ? {} : { suggestion: near }),
    });
    return;
  }
  if (Object.keys(patch).every(key => key === 'amends' || key === 'sources'))
    yield problem('patch/empty', 'amends', {});
  const own = ownRecord(patch, base);
  const inFile = { ...where, ...named, file, warnings: [] };
  const asRecord = { ...inFile, program: own, locate: (path: string) => locate(keyOfPatch(path)) };
  for (const found of applyRules([asRecord], today, { errorsOnly, only: rulesOfPatches })) {
    if (found.code === `rule/${factHasOneSource.name}` && isImplied(own, found.path, base)) continue;
    yield { ...found, path: keyOfPatch(found.path) };
  }
  const { remove = [] } = patch;
  const inRemove = (path: string): string => path.replace(/^sources/u, 'remove');
  const removing = {
    ...inFile,
    program: { ...own, sources: remove },
    locate: (path: string) => locate(inRemove(path)),
  };
  for (const found of applyRules([removing], today, { errorsOnly, only: rulesOfPages }))
    yield { ...found, path: inRemove(found.path) };
  if (errorsOnly) return;
  if (remove.length === 0) return;
  // An earlier patch may have said what this one takes out.
  const earlier = patches
    .slice(0, patches.indexOf(placedPatch))
    .filter(each => each.patch.amends === base.id);
  const now = amendAll(earlier, originals)[0]?.after ?? base;
  for (const [index, { facts }] of remove.entries()) {
    for (const [entry, name] of facts.entries()) {
      if (factsNamed(now, name).length > 0) continue;
      const found = problem(
        'patch/removes-nothing',
        `remove.${index}.facts.${entry}`,
        removedArgs(now, name),
      );
      yield { ...found, severity: 'warning' };
    }
  }
}

const keyOfPatch = (path: string): string => (path === 'id' ? 'amends' : path);

/** An entry is not taken out by its number, so that none is suggested. */
function removedArgs(base: Program, name: string): Record<string, string> {
  const [near] = suggest(
    name,
    listFacts(base)
      .map(({ path }) => path)
      .filter(path => !isOfEntry(path)),
  );
  return { fact: name, id: base.id, ...(near === undefined ? {} : { suggestion: near }) };
}

function problemsOfResults(
  results: readonly Result[],
  originals: ReadonlyMap<string, Program>,
  { today, errorsOnly = false }: PatchOptions,
): readonly Problem[] {
  const changed = new Set(results.map(({ before }) => before));
  const others = [...originals.values()].filter(each => !changed.has(each)).map(inCatalog);
  const problemsIn = (records: readonly PlacedRecord[]): readonly Problem[] => {
    const found = applyRules([...others, ...records], today, { errorsOnly, only: rulesOfResults });
    return [...found].filter(({ file }) => file !== catalogName);
  };
  const found = problemsIn(results.map(result => asPlaced(result, result.after)));
  if (found.length === 0) return [];
  const before = problemsIn(results.map(result => asPlaced(result, result.before)));
  const wordsOf = ({ file, code, args }: Problem): string => JSON.stringify([file, code, args]);
  const known = new Set(before.map(wordsOf));
  const byPlace = new Map(results.map(result => [sourceOf(result.patch), result]));
  return found
    .filter(each => !known.has(wordsOf(each)))
    .map(each => ({ ...each, path: inPatch(each.path, byPlace.get(sourceOf(each))) }));
}

/** A path in a record as one in the patch that makes it; an entry that is none of the patch's has no place in it. */
const inPatch = (path: string, result: Pick<Result, 'after' | 'patch'> | undefined): string =>
  path.replace(/^(contacts|highlights)\.(\d+)/u, (whole, key: 'contacts' | 'highlights', index: string) => {
    const entry = JSON.stringify(result?.after[key]?.[Number(index)]);
    const own = result?.patch.patch[key]?.findIndex(each => JSON.stringify(each) === entry) ?? -1;
    return own < 0 ? whole : `${key}.${own}`;
  });

/** How messages name the records that a patch stands beside. */
const catalogName = 'the catalog';

const nowhere = { line: 0, column: 0 };
const inCatalog = (program: Program): PlacedRecord => ({
  file: catalogName,
  relative: '',
  program,
  locate: () => nowhere,
  warnings: [],
});

/** The record as it is before or after a patch, with the places of the patch. */
function asPlaced(result: Result, program: Program): PlacedRecord {
  const { patch: _, locate, ...rest } = result.patch;
  return { ...rest, program, locate: path => locate(inPatch(path, result)) };
}
