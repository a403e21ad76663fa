// The files of the package beside the modules. The bundle lies as deep below its root as this folder does.
import { relative, resolve } from 'node:path';
import type { Shell } from '../schema/choices.ts';

const packageFile = (...path: readonly string[]): string => resolve(import.meta.dirname, '../..', ...path);

/** The built catalog: one JSON file that the installed command reads instead of the YAML folder. */
export const snapshotFile = packageFile('dist', 'catalog.json');

/** The size of the built catalog, for who asks for no more. */
export const sizeFile = packageFile('dist', 'size.json');

/** The ids and names of the built catalog, for completion. */
export const idsFile = packageFile('dist', 'ids.json');

/** The gazetteer: one row a city, name, state, latitude, longitude. */
export const placesFile = packageFile('dist', 'places.json');

/** The map: one row a state, its code and its outline. */
export const mapFile = packageFile('dist', 'map.json');

/** The figures of the seasons: one entry a file under data/seasons. */
export const seasonsFile = packageFile('dist', 'seasons.json');

/** The editors' schema of a kind of file, generated and checked in. */
export const schemaFile = (kind: 'program' | 'patch' | 'list' | 'season'): string =>
  packageFile('data', `${kind}.schema.json`);

const scriptExtensions: Readonly<Record<Shell, string>> = {
  bash: 'bash',
  zsh: 'zsh',
  fish: 'fish',
  powershell: 'ps1',
};

/** What makes a shell complete command lines. */
export const completionScript = (shell: Shell): string =>
  packageFile('completion', `resprog.${scriptExtensions[shell]}`);

export const manifestFile = packageFile('package.json');

/** The folder of the shipped YAML records, named from the working directory where it lies below it. */
export const shippedFolder = shorten(packageFile('data', 'programs'));

/** The folder of the figures of the seasons, named likewise. */
export const seasonsFolder = shorten(packageFile('data', 'seasons'));

/** The path from the working directory, where that is above it; else as it is. */
export function shorten(path: string): string {
  const below = relative('', path);
  return below === '' || below.startsWith('..') ? path : below;
}
