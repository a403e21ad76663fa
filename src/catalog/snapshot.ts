// The built catalog: one JSON file that the installed command reads instead of the YAML folder.
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Program } from '../schema/program.ts';
import { CatalogError } from './catalog-error.ts';

/** Where the build writes the snapshot and the command reads it. */
export const snapshotFile = fileURLToPath(new URL('../../dist/catalog.json', import.meta.url));

/** The folder of the shipped YAML records, named from the working directory where it lies below it. */
export const shippedFolder = shorten(fileURLToPath(new URL('../../data/programs', import.meta.url)));

function shorten(path: string): string {
  const below = relative('', path);
  return below === '' || below.startsWith('..') ? path : below;
}

/** The editors' schema of a record, generated and checked in. */
export const schemaFile = fileURLToPath(new URL('../../data/program.schema.json', import.meta.url));

/** The shipped records; they were validated when the snapshot was built. */
export async function readSnapshot(): Promise<readonly Program[]> {
  const text = await readFile(snapshotFile, 'utf8').catch(() => {
    throw new CatalogError('The built catalog is missing; run "npm run build" in the project');
  });
  return JSON.parse(text) as Program[];
}

/** The text of the JSON Schema of a record. */
export const readSchema = (): Promise<string> => readFile(schemaFile, 'utf8');
