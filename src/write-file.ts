// Writes a file as a whole or not at all: the old file stands until the new one lies beside it, complete and synced.
import { accessSync, constants, promises as files, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { reasonOf } from './catalog/catalog-error.ts';
import type { FileToWrite } from './cli/world.ts';
import { clip } from './domain/record/text.ts';

/** The process that writes, its system, and whether another process still runs. */
export interface Writer {
  readonly id: number;
  readonly platform: string;
  readonly isRunning: (id: number) => boolean;
}

/** Names that Windows gives to devices, in every folder and with every extension. */
const device =
  /(?:^|[\\/:])(?:con|prn|aux|nul|com[\d\u00b9\u00b2\u00b3]|lpt[\d\u00b9\u00b2\u00b3]|conin\$|conout\$) *(?:[.:][^\\/]*)?$/iu;

/** Why a file will not be written, as far as can be told before, in a sentence; undefined when nothing is in the way. */
export function fileProblem(
  path: string,
  force: boolean,
  platform: string,
  isNew = false,
): string | undefined {
  if (platform === 'win32' && device.test(path))
    return `${path} is a device of Windows and no file; name another file.`;
  try {
    // A link to nothing is there, too.
    const found = statSync(path, { throwIfNoEntry: false }) ?? lstatSync(path, { throwIfNoEntry: false });
    if (found?.isFile() === false) return `${path} is not a regular file; name another file.`;
    if (found !== undefined && !force) return exists(path, isNew);
    // A file is replaced through its folder.
    accessSync(dirname(found === undefined ? resolve(path) : realpathSync(path)), constants.W_OK);
    return undefined;
  } catch (error) {
    return failure(path, error, isNew);
  }
}

/** What went wrong, in a sentence; undefined when the file is written. */
export async function writeFile(
  { path, text, isNew = false, replaces, ...how }: FileToWrite,
  writer: Writer,
): Promise<string | undefined> {
  const force = how.force && !isNew;
  const problem = fileProblem(path, force, writer.platform, isNew);
  if (problem !== undefined) return problem;
  try {
    const target = await files.realpath(path).catch(() => path);
    await removeLeftovers(target, writer);
    const beside = temporaryName(target, writer);
    try {
      await writeWhole(beside, text, statSync(target, { throwIfNoEntry: false })?.mode ?? how.mode);
      if (replaces !== undefined) return await moveOverSame(beside, target, replaces);
      await (force ? moveOver(beside, target) : moveTo(beside, target));
    } finally {
      await files.unlink(beside).catch(() => undefined);
    }
    return undefined;
  } catch (error) {
    return failure(path, error, isNew);
  }
}

const exists = (path: string, isNew: boolean): string =>
  isNew
    ? `${path} exists by now, and is left as it is; run it again.`
    : `${path} exists; add --force to overwrite it.`;

function failure(path: string, error: unknown, isNew: boolean): string {
  const code = reasonOf(error);
  return code === 'EEXIST'
    ? exists(path, isNew)
    : `${clip(path)} could not be written: ${reasons[code] ?? code}.`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full (ENOSPC)',
  EDQUOT: 'your share of the disk is full (EDQUOT)',
  EACCES: 'you may not write there, or another program holds it open (EACCES)',
  EPERM: 'you may not write there, or another program holds it open (EPERM)',
  EBUSY: 'another program holds it open; close it there and try again (EBUSY)',
  EROFS: 'the disk is read-only (EROFS)',
  ENOENT: 'there is no such folder (ENOENT)',
  ENAMETOOLONG: 'its name is too long (ENAMETOOLONG)',
  ELOCKED: 'another resprog is writing it; run it again (ELOCKED)',
  ENOTDIR: 'a part of its path is not a folder (ENOTDIR)',
};

const mark = '.resprog-';

const temporaryName = (target: string, { id }: Writer): string =>
  join(dirname(target), `.${basename(target)}${mark}${id}`);

/** A run that was killed leaves its temporary file behind; the next one for the same target takes it away. */
async function removeLeftovers(target: string, { id, isRunning }: Writer): Promise<void> {
  const prefix = `.${basename(target)}${mark}`;
  const names = await files.readdir(dirname(target)).catch(() => []);
  for (const name of names) {
    const owner = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    if (Number.isInteger(owner) && (owner === id || !isRunning(owner)))
      await files.unlink(join(dirname(target), name)).catch(() => undefined);
  }
}

async function writeWhole(path: string, text: string, mode = 0o666): Promise<void> {
  const bytes = Buffer.from(text);
  const file = await files.open(path, 'wx', mode & 0o777);
  try {
    await file.writeFile(bytes);
    await file.sync();
    const { size } = await file.stat();
    if (size !== bytes.length) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
  } finally {
    await file.close();
  }
}

/** On Windows a virus scanner or an editor may hold the old file for a moment. */
async function moveOver(from: string, to: string, tries = 5): Promise<void> {
  try {
    await files.rename(from, to);
  } catch (error) {
    if (tries <= 1 || !['EPERM', 'EACCES', 'EBUSY'].includes(reasonOf(error))) throw error;
    await new Promise(resolve => setTimeout(resolve, 40));
    await moveOver(from, to, tries - 1);
  }
}

/**
 * Takes the place of a file only where that holds the text still; of several at once one does. Why not, in a sentence, or
 * undefined.
 */
async function moveOverSame(from: string, to: string, replaces: string): Promise<string | undefined> {
  const { withLock } = await import('./file-lock.ts');
  return withLock(to, async () => {
    const now = await files.readFile(to, 'utf8').catch(() => undefined);
    if (now?.replace(/^\uFEFF/u, '') !== replaces)
      return `${clip(to)} was changed meanwhile, and is left as it is; run it again.`;
    await moveOver(from, to);
    return undefined;
  });
}

/** A hard link is made or fails as a whole where the name is taken; some file systems have none. */
async function moveTo(from: string, to: string): Promise<void> {
  try {
    await files.link(from, to);
  } catch (error) {
    if (reasonOf(error) === 'EEXIST') throw error;
    await files.copyFile(from, to, constants.COPYFILE_EXCL);
  }
}
