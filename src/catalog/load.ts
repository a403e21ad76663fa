// Loads the catalog: the shipped snapshot and folders of the user's own.
import { type Catalog, type CatalogRequest, createCatalog, type Progress } from '../domain/record/catalog.ts';
import type { Problem } from '../domain/record/problem.ts';
import type { Program } from '../schema/program.ts';
import { CatalogError, shownPath } from './catalog-error.ts';
import type { ReadStdin } from './file-system.ts';
import { readSnapshot } from './snapshot.ts';

export interface Loaded {
  readonly catalog: Catalog;
  /** Problems of files that were left out. */
  readonly skipped: readonly Problem[];
  /** Ids of shipped records that a user's record replaces. */
  readonly replaced: readonly string[];
}

/** The records of a folder or file; throws CatalogError with all its problems when one has an error. */
export async function readValidRecords(
  path: string,
  today: string,
  readStdin?: ReadStdin,
  progress?: Progress,
): Promise<readonly Program[]> {
  const { records, errors } = await readRecords(path, today, { readStdin, progress });
  if (errors.length > 0) throw unusable(path, errors);
  return records.map(({ program }) => program);
}

/** Throws CatalogError with all problems of a folder that holds an error, unless they are to be skipped. */
export async function loadCatalog(
  { folders, builtin, skipInvalid, today }: CatalogRequest,
  readStdin?: ReadStdin,
  progress?: Progress,
): Promise<Loaded> {
  const records: Program[] = builtin ? [...readSnapshot()] : [];
  const shipped = new Set(records.map(({ id }) => id));
  const skipped: Problem[] = [];
  const replaced: string[] = [];
  for (const folder of folders) {
    const {
      records: own,
      errors,
      links,
    } = await readRecords(folder, today, {
      readStdin,
      progress,
    });
    if (errors.length > 0 && !skipInvalid) throw unusable(folder, errors);
    const broken = new Set(errors.map(sourceOf));
    const usable = own.filter(each => !broken.has(sourceOf(each))).map(({ program }) => program);
    records.push(...usable);
    for (const problem of [...errors, ...links]) skipped.push(problem);
    replaced.push(...usable.map(({ id }) => id).filter(id => shipped.has(id)));
  }
  return { catalog: createCatalog(records), skipped, replaced };
}

/** What is left out for an error: a file, or one record in a file of several. */
const sourceOf = ({ file, record = '' }: { readonly file: string; readonly record?: string }): string =>
  `${file}\n${record}`;

interface Reading {
  readonly readStdin: ReadStdin | undefined;
  readonly progress: Progress | undefined;
}

/** Links are no errors, but who names a folder should know that what lies behind them was not read. */
async function readRecords(path: string, today: string, { readStdin, progress }: Reading) {
  const { checkFolder } = await import('./check-folder.ts');
  const { diskWith } = await import('./file-system.ts');
  const { records, problems } = await checkFolder(path, today, diskWith(readStdin), {
    errorsOnly: true,
    progress,
  });
  return {
    records,
    errors: problems.filter(({ severity }) => severity === 'error'),
    links: problems.filter(({ code }) => code === 'file/link'),
  };
}

function unusable(path: string, errors: readonly Problem[]): CatalogError {
  const none = errors.find(({ code }) => code === 'file/no-records');
  if (none !== undefined) {
    const kind = none.args['kind'] === 'file' ? '' : ' (.yaml)';
    return new CatalogError(`${shownPath(path)} holds no records${kind}.`);
  }
  return new CatalogError(`${shownPath(path)} holds records that cannot be used.`, errors);
}
