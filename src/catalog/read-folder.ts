// Reads the YAML files of a data folder that may come from anyone: regular files only, within limits, UTF-8 only.
import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../domain/record/problem.ts';
import { CatalogError } from './catalog-error.ts';

/** Limits that are checked before a file is read. */
export const folderLimits = {
  depth: 4,
  files: 20_000,
  fileBytes: 2 * 1024 * 1024,
  totalBytes: 200 * 1024 * 1024,
} as const;

export interface DataFile {
  /** Path with the folder's name as it was given, for messages. */
  readonly file: string;
  /** Path below the folder, with forward slashes. */
  readonly relative: string;
  readonly text: string;
}

interface Found {
  readonly file: string;
  readonly relative: string;
  readonly bytes: number;
}

/**
 * The `.yaml` and `.yml` files of a folder, or of one file, in a fixed order.
 * Links, dotfiles and backups are passed over. Throws CatalogError when the folder itself cannot be read.
 */
export async function readDataFolder(
  folder: string,
): Promise<{ files: readonly DataFile[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const found = await findFiles(folder, problems);
  const files: DataFile[] = [];
  let total = 0;
  for (const { file, relative, bytes } of found) {
    total += bytes;
    if (total > folderLimits.totalBytes) {
      throw new CatalogError(`${folder} holds more than ${folderLimits.totalBytes} bytes of YAML`);
    }
    if (bytes > folderLimits.fileBytes) {
      problems.push(
        fileProblem('file/too-large', file, { bytes: String(bytes), limit: String(folderLimits.fileBytes) }),
      );
      continue;
    }
    const text = decode(await readRegularFile(file));
    if (typeof text === 'string') files.push({ file, relative, text });
    else problems.push(fileProblem('file/not-utf8', file, { byte: String(text.byte) }));
  }
  return { files, problems };
}

export const fileProblem = (code: string, file: string, args: Record<string, string> = {}): Problem => ({
  code,
  severity: 'error',
  file,
  line: 0,
  column: 0,
  path: '',
  args,
});

async function findFiles(folder: string, problems: Problem[]): Promise<readonly Found[]> {
  const root = await lstat(folder).catch(() => undefined);
  if (root === undefined) throw new CatalogError(`There is no folder ${folder}`);
  if (root.isFile()) return [{ file: folder, relative: lastPart(folder), bytes: root.size }];
  const found: Found[] = [];
  await walk({ folder, found, problems }, '', 1);
  return found.sort((a, b) => (a.relative < b.relative ? -1 : 1));
}

interface Walk {
  readonly folder: string;
  readonly found: Found[];
  readonly problems: Problem[];
}

async function walk({ folder, found, problems }: Walk, below: string, depth: number): Promise<void> {
  const path = below === '' ? folder : join(folder, below);
  const names = await readdir(path).catch((error: NodeJS.ErrnoException) => {
    throw new CatalogError(`${path} cannot be read (${error.code ?? error.message})`);
  });
  for (const name of names.sort()) {
    if (name.startsWith('.') || /[~#]$/u.test(name) || name === 'node_modules') continue;
    const relative = below === '' ? name : `${below}/${name}`;
    const file = join(folder, relative);
    const stats = await lstat(file);
    if (stats.isDirectory()) {
      if (depth < folderLimits.depth) await walk({ folder, found, problems }, relative, depth + 1);
      else problems.push(fileProblem('file/too-deep', file, { depth: String(folderLimits.depth) }));
    } else if (/\.ya?ml$/iu.test(name)) {
      if (stats.isFile()) found.push({ file, relative, bytes: stats.size });
      else problems.push(fileProblem('file/not-regular', file));
    }
    if (found.length > folderLimits.files) {
      throw new CatalogError(`${folder} holds more than ${folderLimits.files} YAML files`);
    }
  }
}

/** Opens without following a link and without waiting, so that a pipe put there since the walk cannot block. */
async function readRegularFile(file: string): Promise<Uint8Array> {
  const handle = await open(
    file,
    constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0),
  ).catch((error: NodeJS.ErrnoException) => {
    throw new CatalogError(`${file} cannot be read (${error.code ?? error.message})`);
  });
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function decode(bytes: Uint8Array): string | { byte: number } {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { byte: firstBadByte(bytes) };
  }
}

/** Offset from 0 of the first byte that is not UTF-8: the whole characters of the longest prefix that decodes end there. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  const prefix = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, good), {
    stream: true,
  });
  return new TextEncoder().encode(prefix).length;
}

const lastPart = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path;
