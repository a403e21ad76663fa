// Changes the list of an applicant in its file: under a lock, whole or not at all, with the state before beside it.
import { mkdirSync, realpathSync, renameSync, statSync, unlinkSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { reasonOf } from '../catalog/catalog-error.ts';
import { editText, type Layout } from '../catalog/edit-text.ts';
import { schemaLines } from '../catalog/schema-reference.ts';
import { isBlank } from '../catalog/strict-yaml.ts';
import type { ListStates } from '../cli/context.ts';
import { fileOfList, type MyList } from '../domain/mine/list.ts';
import { clip } from '../domain/record/text.ts';
import { withLock } from '../file-lock.ts';
import { fileProblem, type Writer, writeFile } from '../write-file.ts';
import { ListError } from './list-error.ts';
import { readList } from './read-list.ts';
import { listIn, readText } from './read-list-file.ts';

/**
 * Changes a list, or begins one. Nothing is written where the change changes nothing. Of two commands at once one waits
 * for the other. Throws ListError; the file is as it was then.
 */
export const changeListFile = (
  path: string,
  writer: Writer,
  change: (list: MyList) => MyList,
): Promise<ListStates> =>
  locked(path, writer, async target => {
    const text = readText(target);
    const before = listIn(text ?? '', path);
    const after = change(before);
    const data = fileOfList(after);
    if (JSON.stringify(data) === JSON.stringify(fileOfList(before))) return { before, after };
    const written = editText(isBlank(text ?? '') ? newText(path, text) : (text ?? ''), data, layout);
    requireSame(written, data, path);
    // Where the list is gone, the state before it is the only copy that is left.
    if (text !== undefined || readText(backupOf(target)) === undefined)
      await save(backupOf(target), text ?? '', writer);
    await save(target, written, writer);
    return { before, after };
  });

/** What stands in one line; programs, ranks and lines of text stand below each other. */
const layout: Layout = { inOneLine: new Set(['tracks', 'ratings', 'tags', 'weights']) };

/** Takes the last change back: the list and the state before it change places. Throws ListError where there is none. */
export const undoListFile = (path: string, writer: Writer): Promise<ListStates> =>
  locked(path, writer, async target => {
    const [now = '', earlier] = [readText(target), readText(backupOf(target))];
    if (earlier === undefined) throw new ListError(`There is no change of ${clip(path)} to take back.`);
    const states = { before: listIn(now, path), after: listIn(earlier, backupOf(path)) };
    // At no moment is one of the two in memory alone.
    await save(asideOf(target), now, writer);
    await save(target, earlier, writer);
    renameSync(asideOf(target), backupOf(target));
    return states;
  });

const backupOf = (path: string): string => `${path}.bak`;
const asideOf = (path: string): string => `${path}.undone`;

/** Ends what a run began that was killed while it took a change back: that can be taken back again, or never happened. */
function endUndo(target: string): void {
  const aside = readText(asideOf(target));
  if (aside === undefined) return;
  if (aside === readText(target)) unlinkSync(asideOf(target));
  else renameSync(asideOf(target), backupOf(target));
}

/** A list that nobody has written yet: a comment on what it is. */
const newText = (path: string, text: string | undefined): string =>
  text === undefined || text.trim() === ''
    ? [
        ...schemaLines('list', path),
        '# My programs, by hand or with resprog star, mark, mine and rank. The state before the last change is in the .bak beside it.',
        '',
      ].join('\n')
    : text;

/** What is written is what was meant, or it is not written. */
function requireSame(text: string, data: unknown, path: string): void {
  const read = readList(text, path);
  if ('problems' in read || JSON.stringify(fileOfList(read.list)) !== JSON.stringify(data))
    throw new Error(`The changed text of ${clip(path)} says something else than it should`);
}

/** What programs may not even ask about is nobody else's to read, unless the list is opened to others. */
const privateMode = 0o600;

async function save(path: string, text: string, writer: Writer): Promise<void> {
  const failure = await writeFile({ path, text, force: true, mode: privateMode }, writer);
  if (failure !== undefined) throw new ListError(`${failure} Your list is as it was.`);
}

async function locked<T>(path: string, writer: Writer, work: (target: string) => Promise<T>): Promise<T> {
  const target = requireWritable(path, writer);
  let isHeld = false;
  return withLock(target, async () => {
    isHeld = true;
    endUndo(target);
    return await work(target);
  }).catch((error: unknown) => {
    if (isHeld) throw error;
    const held = `Another resprog has been writing ${clip(path)} for ten seconds; if none is running, remove ${basename(target)}.lock beside it.`;
    throw new ListError(
      reasonOf(error) === 'ELOCKED' ? held : `${clip(path)} could not be written (${reasonOf(error)}).`,
    );
  });
}

function modeOf(path: string): number | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.mode;
  } catch (error) {
    throw new ListError(`${clip(path)} cannot be read (${reasonOf(error)}).`);
  }
}

/** The file itself, behind links; its folder is made. */
function requireWritable(path: string, { platform }: Writer): string {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    const reason = reasonOf(error);
    const why = ['EEXIST', 'ENOTDIR'].includes(reason) ? 'a part of its path is a file ' : '';
    throw new ListError(
      `The folder ${clip(dirname(path))} could not be made: ${why}(${reason}). Name another list with --list.`,
    );
  }
  const mode = modeOf(path);
  if (mode !== undefined && (mode & 0o222) === 0)
    throw new ListError(`${clip(path)} is read-only, and is left as it is.`);
  const problem = fileProblem(path, true, platform);
  if (problem !== undefined) throw new ListError(problem);
  return mode === undefined ? path : realpathSync(path);
}
