// The built catalog: one JSON file that the installed command reads instead of the YAML folder.
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Program } from '../schema/program.ts';
import { CatalogError } from './catalog-error.ts';
import { reasonOf } from './file-system.ts';

/** Where the build writes the snapshot and the command reads it. */
export const snapshotFile = fileURLToPath(new URL('../../dist/catalog.json', import.meta.url));

/** The folder of the shipped YAML records, named from the working directory where it lies below it. */
export const shippedFolder = shorten(fileURLToPath(new URL('../../data/programs', import.meta.url)));

/** The path from the working directory, where that is above it; else as it is. */
export function shorten(path: string): string {
  const below = relative('', path);
  return below === '' || below.startsWith('..') ? path : below;
}

/** The editors' schema of a record, generated and checked in. */
export const schemaFile = fileURLToPath(new URL('../../data/program.schema.json', import.meta.url));

/** The shipped records; they were validated when the snapshot was built. */
export async function readSnapshot(): Promise<readonly Program[]> {
  return (await readBuilt(snapshotFile, 'The built catalog')) as Program[];
}

/** The text of the JSON Schema of a record. */
export async function readSchema(file = schemaFile): Promise<string> {
  const what = 'The schema of a record';
  const text = await readText(file, what);
  if (parse(text) === undefined) throw damaged(file, what);
  return text;
}

/** The list in a file of the package. Throws CatalogError where the file is missing or is not what was built. */
export async function readBuilt(file: string, what: string): Promise<readonly unknown[]> {
  const list = parse(await readText(file, what));
  // A list that was built is never empty, and holds records or rows.
  if (!Array.isArray(list) || list.length === 0 || !list.every(isObject)) throw damaged(file, what);
  return list;
}

const repair = 'Install resprog again, or run "npm run build" in the project.';

const readText = (file: string, what: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: unknown) => {
    throw new CatalogError(`${what} cannot be read (${file}, ${reasonOf(error)}). ${repair}`);
  });

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

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
