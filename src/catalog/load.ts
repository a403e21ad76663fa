// Loads the catalog: the shipped snapshot and folders of the user's own.
import { type Catalog, type CatalogRequest, createCatalog } from '../domain/record/catalog.ts';
import type { Problem } from '../domain/record/problem.ts';
import type { Program } from '../schema/program.ts';
import { CatalogError } from './catalog-error.ts';
import { readSnapshot } from './snapshot.ts';

export interface Loaded {
  readonly catalog: Catalog;
  /** Problems of files that were left out. */
  readonly skipped: readonly Problem[];
  /** Ids of shipped records that a user's record replaces. */
  readonly replaced: readonly string[];
}

/** The records of a folder or file; throws CatalogError with all its problems when one has an error. */
export async function readValidRecords(path: string, today: string): Promise<readonly Program[]> {
  const { checkFolder } = await import('./check-folder.ts');
  const { records, problems } = await checkFolder(path, today);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new CatalogError(`${path} holds records that cannot be used.`, errors);
  return records.map(({ program }) => program);
}

/** Throws CatalogError with all problems of a folder that holds an error, unless they are to be skipped. */
export async function loadCatalog({ folders, builtin, skipInvalid, today }: CatalogRequest): Promise<Loaded> {
  const records: Program[] = builtin ? [...(await readSnapshot())] : [];
  const shipped = new Set(records.map(({ id }) => id));
  const skipped: Problem[] = [];
  const replaced: string[] = [];
  for (const folder of folders) {
    const { checkFolder } = await import('./check-folder.ts');
    const { records: own, problems } = await checkFolder(folder, today);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0 && !skipInvalid) {
      throw new CatalogError(`${folder} holds records that cannot be used.`, errors);
    }
    const broken = new Set(errors.map(({ file }) => file));
    const usable = own.filter(({ file }) => !broken.has(file)).map(({ program }) => program);
    records.push(...usable);
    skipped.push(...errors);
    replaced.push(...usable.map(({ id }) => id).filter(id => shipped.has(id)));
  }
  return { catalog: createCatalog(records), skipped, replaced };
}
