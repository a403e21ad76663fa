// What completion needs of the package: the scripts of the shells, and the ids without the rest of the catalog.
import type { NamedId } from '../domain/record/catalog.ts';
import type { Shell } from '../schema/choices.ts';
import { completionScript, idsFile } from './package-files.ts';
import { readBuilt, readText } from './snapshot.ts';

/** The ids and names of the shipped records. Throws CatalogError where the file was not built or is damaged. */
export const readIds = (): readonly NamedId[] => readBuilt(idsFile, 'The list of ids') as NamedId[];

/** The script that makes a shell complete command lines. Throws CatalogError where the file is missing. */
export const readScript = (shell: Shell): string =>
  readText(completionScript(shell), 'The script for completion');
