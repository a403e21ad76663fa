// The built files that the installed command reads: the catalog instead of the YAML folder, and the schema.
import type { CatalogSize } from '../domain/record/catalog.ts';
import type { Program } from '../schema/program.ts';
import { CatalogError, reasonOf } from './catalog-error.ts';
import { sizeFile, snapshotFile } from './package-files.ts';
import { packageText } from './package-text.ts';

/** The shipped records; they were validated when the snapshot was built. */
export function readSnapshot(): readonly Program[] {
  return readBuilt(snapshotFile, 'The built catalog') as Program[];
}

/** The size of what `readSnapshot` reads. */
export function readSize(file = sizeFile): CatalogSize {
  const size = parse(readText(file, whatSize));
  if (!isSize(size)) throw damaged(file, whatSize);
  return size;
}

const whatSize = 'The size of the catalog';

const isSize = (value: unknown): value is CatalogSize =>
  isObject(value) &&
  'programs' in value &&
  typeof value.programs === 'number' &&
  'dataDate' in value &&
  typeof value.dataDate === 'string';

/** The text of a JSON Schema for editors. */
export function readSchema(file: string): string {
  const what = 'The JSON Schema';
  const text = readText(file, what);
  if (parse(text) === undefined) throw damaged(file, what);
  return text;
}

/** The list in a file of the package. Throws CatalogError where the file is missing or is not what was built. */
export function readBuilt(file: string, what: string): readonly unknown[] {
  const list = parse(readText(file, what));
  // A list that was built is never empty, and holds records or rows.
  if (!Array.isArray(list) || list.length === 0 || !list.every(isObject)) throw damaged(file, what);
  return list;
}

const repair = 'Install resprog again, or run "npm run build" in the project.';

/** The text of a file of the package. Throws CatalogError. Nothing else can be done meanwhile, and what reads without waiting takes longer to load than to read. */
export function readText(file: string, what: string): string {
  try {
    return packageText(file);
  } catch (error) {
    throw new CatalogError(`${what} cannot be read (${file}, ${reasonOf(error)}). ${repair}`);
  }
}

const damaged = (file: string, what: string): CatalogError =>
  new CatalogError(`${what} is damaged (${file}). ${repair}`);

/** Undefined for text that was cut. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
