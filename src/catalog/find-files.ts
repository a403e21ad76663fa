// Finds the record files of a folder that may come from anyone: regular files only, within limits, links not followed.
import { join, sep } from 'node:path';
import type { Problem } from '../domain/record/problem.ts';
import { clip } from '../domain/record/text.ts';
import { CatalogError, reasonOf } from './catalog-error.ts';
import { fileProblem } from './file-problem.ts';
import type { FileSystem } from './file-system.ts';

/** Limits that are checked before a file is read; one file in JSON may hold all that a folder may. */
export const folderLimits = {
  depth: 4,
  files: 20_000,
  fileBytes: 2 * 1024 * 1024,
  totalBytes: 200 * 1024 * 1024,
} as const;

export interface Found {
  /** Path to read, with the folder's name as it was given. */
  readonly file: string;
  /** Path below the folder, with forward slashes; of a file given directly, its name. */
  readonly relative: string;
  /** What is opened: of a link given directly, the file to which it leads. */
  readonly target: string;
  readonly bytes: number;
}

interface Walk {
  readonly folder: string;
  readonly files: FileSystem;
  readonly found: Found[];
  readonly problems: Problem[];
}

/**
 * The `.yaml` and `.yml` files of a folder, or the one file, also behind a link, in a fixed order. What cannot be
 * looked at is a problem; only a path at which there is nothing, and too many files, throw CatalogError.
 */
export async function findFiles(
  folder: string,
  files: FileSystem,
): Promise<{ readonly found: readonly Found[]; readonly problems: Problem[] }> {
  const walk: Walk = { folder, files, found: [], problems: [] };
  const root = await files.stat(folder).catch(reasonOf);
  // What Windows takes for the current folder of a drive is hardly what is meant.
  const isDrive = /^[a-z]:$/iu.test(folder) && (sep === '\\' || typeof root === 'string');
  if (isDrive) walk.problems.push(fileProblem('file/drive', folder));
  else if (typeof root === 'string') {
    if (root === 'ENOENT' || root === 'ENOTDIR')
      throw new CatalogError(`There is no folder or file ${clip(folder)}.`);
    walk.problems.push(fileProblem('file/unreadable', clip(folder), { reason: root }));
  } else if (root.isDirectory()) await lookInto(walk, '', 1);
  else if (root.isFile()) {
    const target = await files.realpath(folder).catch(() => folder);
    walk.found.push({ file: folder, relative: lastPart(target), target, bytes: root.size });
  } else walk.problems.push(fileProblem('file/not-regular', folder));
  return {
    found: walk.found.sort((a, b) => (a.relative < b.relative ? -1 : 1)),
    problems: walk.problems,
  };
}

async function lookInto(walk: Walk, below: string, depth: number): Promise<void> {
  const { folder, files, found, problems } = walk;
  const path = join(folder, below);
  const names = await files.readdir(path).catch(reasonOf);
  if (typeof names === 'string') {
    problems.push(fileProblem('file/unreadable', path, { reason: names }));
    return;
  }
  for (const name of [...names].sort()) {
    if (name.startsWith('.') || /[~#]$/u.test(name) || name === 'node_modules') continue;
    await lookAt(walk, below === '' ? name : `${below}/${name}`, depth);
    if (found.length > folderLimits.files) {
      throw new CatalogError(`${folder} holds more than ${folderLimits.files} YAML files.`);
    }
  }
}

async function lookAt(walk: Walk, relative: string, depth: number): Promise<void> {
  const { folder, files, found, problems } = walk;
  const file = join(folder, relative);
  const name = lastPart(relative);
  const entry = await files.lstat(file).catch(reasonOf);
  if (typeof entry === 'string') {
    // Other files do not matter, but what has no extension may be a folder.
    if (isYaml(name) || !name.includes('.')) problems.push(lostEntry(file, name, entry));
  } else if (entry.isSymbolicLink()) {
    if (isYaml(name) || (await leadsToFolder(file, files)))
      problems.push({ ...fileProblem('file/link', file), severity: 'warning' });
  } else if (entry.isDirectory()) {
    if (depth < folderLimits.depth) await lookInto(walk, relative, depth + 1);
    else problems.push(fileProblem('file/too-deep', file, { depth: String(folderLimits.depth) }));
  } else if (isYaml(name)) {
    if (entry.isFile()) found.push({ file, relative, target: file, bytes: entry.size });
    else problems.push(fileProblem('file/not-regular', file));
  }
}

export const isYaml = (name: string): boolean => /\.ya?ml$/iu.test(name);

/** A name that is not UTF-8 is handed out with U+FFFD in it, and then nothing is found by it. */
const lostEntry = (file: string, name: string, reason: string): Problem =>
  reason === 'ENOENT' && name.includes('\uFFFD')
    ? fileProblem('file/name-not-utf8', file)
    : fileProblem('file/unreadable', file, { reason });

const leadsToFolder = (file: string, { stat }: FileSystem): Promise<boolean> =>
  stat(file).then(
    entry => entry.isDirectory(),
    () => false,
  );

/** The name of a file, also where it is written as on Windows. */
export const lastPart = (path: string): string => path.replace(/^.*[\\/]/su, '');
