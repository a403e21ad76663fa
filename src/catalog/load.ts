// Loads the catalog: the shipped snapshot and folders of the user's own.
import {
  type Amended,
  type Catalog,
  type CatalogRequest,
  createCatalog,
  type Progress,
} from '../domain/record/catalog.ts';
import { isError, type Problem } from '../domain/record/problem.ts';
import { clip } from '../domain/record/text.ts';
import type { Program } from '../schema/program.ts';
import { CatalogError } from './catalog-error.ts';
import { fileProblem, sourceOf } from './file-problem.ts';
import type { ReadStdin } from './file-system.ts';
import { readSnapshot } from './snapshot.ts';

export interface Loaded {
  readonly catalog: Catalog;
  /** Problems of files that were left out. */
  readonly skipped: readonly Problem[];
  /** Ids of shipped records that a user's record replaces. */
  readonly replaced: readonly string[];
  /** How many facts of these the user's records do not have. */
  readonly dropped: number;
}

/**
 * The records of a folder or file, and what its patches make of them and of the shipped ones. Throws CatalogError with
 * all its problems when one has an error.
 */
export async function readValidRecords(
  path: string,
  today: string,
  readStdin?: ReadStdin,
  progress?: Progress,
): Promise<readonly Program[]> {
  const { records, amended, errors } = await readRecords(path, today, {
    readStdin,
    progress,
    others: readSnapshot,
  });
  requireSound(path, errors);
  return finalRecords(records, amended);
}

/** Records of a folder and what its patches make of records, in the place of those of the same id. */
export function finalRecords(
  records: readonly { readonly program: Program }[],
  amended: readonly Amended[],
): readonly Program[] {
  const results = amended.map(({ after }) => after);
  const ids = new Set(results.map(({ id }) => id));
  return [...records.map(({ program }) => program).filter(({ id }) => !ids.has(id)), ...results];
}

/** Throws CatalogError with all problems of a folder that holds an error, unless they are to be skipped. */
export async function loadCatalog(
  { folders, builtin, skipInvalid, today }: CatalogRequest,
  readStdin?: ReadStdin,
  progress?: Progress,
): Promise<Loaded> {
  const shipped = builtin ? readSnapshot() : [];
  const records: Program[] = [...shipped];
  const unamended = new Map<string, Program>();
  const skipped: Problem[] = [];
  const own: Program[] = [];
  for (const folder of folders) {
    const read = await readRecords(folder, today, { readStdin, progress, others: () => records });
    const { errors, passedOver } = read;
    if (!skipInvalid) requireSound(folder, errors);
    const broken = new Set(errors.map(sourceOf));
    const usable = read.records.filter(each => !broken.has(sourceOf(each))).map(({ program }) => program);
    records.push(...usable);
    own.push(...usable);
    for (const problem of [...errors, ...passedOver]) skipped.push(problem);
    for (const { id } of usable) unamended.delete(id);
    for (const { before, after } of read.amended) {
      records.push(after);
      if (!unamended.has(after.id)) unamended.set(after.id, before);
    }
  }
  const replaced = await lossOf(shipped, own);
  return { catalog: createCatalog(records, unamended), skipped, ...replaced };
}

/** What the shipped catalog loses by records of the same id. */
async function lossOf(
  shipped: readonly Program[],
  own: readonly Program[],
): Promise<Pick<Loaded, 'replaced' | 'dropped'>> {
  const byId = new Map(own.map(program => [program.id, program]));
  const before = own.length === 0 ? [] : shipped.filter(({ id }) => byId.has(id));
  if (before.length === 0) return { replaced: [], dropped: 0 };
  const { diffRecords } = await import('../domain/record/diff.ts');
  const after = before.flatMap(({ id }) => byId.get(id) ?? []);
  const lost = diffRecords(before, after, { partial: true }).filter(
    ({ kind }) => kind === 'became-unknown' || kind === 'fact-removed',
  );
  return { replaced: before.map(({ id }) => id), dropped: lost.length };
}

interface Reading {
  readonly readStdin: ReadStdin | undefined;
  readonly progress: Progress | undefined;
  readonly others: () => Iterable<Program>;
}

/** Links and figures of seasons are no errors, but who names a folder should know that they were passed over. */
async function readRecords(path: string, today: string, { readStdin, progress, others }: Reading) {
  const { checkFolder } = await import('./check-folder.ts');
  const { diskWith } = await import('./file-system.ts');
  const { records, amended, problems, seasonFiles } = await checkFolder(path, today, diskWith(readStdin), {
    errorsOnly: true,
    progress,
    others,
  });
  return {
    records,
    amended,
    errors: problems.filter(isError),
    passedOver: [
      ...problems.filter(({ code }) => code === 'file/link'),
      ...seasonFiles.map((file): Problem => ({ ...fileProblem('file/season', file), severity: 'warning' })),
    ],
  };
}

/** Throws CatalogError where records of a folder or file have errors. */
export function requireSound(path: string, errors: readonly Problem[], hint?: string): void {
  if (errors.length === 0) return;
  const none = errors.find(({ code }) => code === 'file/no-records');
  if (none !== undefined) {
    const { kind = 'folder' } = none.args;
    const what = { folder: ' (.yaml)', season: ', only the figures of seasons' }[kind] ?? '';
    throw new CatalogError(`${clip(path)} holds no records${what}.`);
  }
  throw new CatalogError(`${clip(path)} holds records that cannot be used.`, errors, hint);
}
