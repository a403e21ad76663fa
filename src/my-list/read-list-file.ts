// Reads the list of an applicant from its file, without what it takes to change it: every table for a person looks for one.
import { readFileSync, statSync } from 'node:fs';
import { reasonOf } from '../catalog/catalog-error.ts';
import { decodeText } from '../catalog/decode.ts';
import type { MyList } from '../domain/mine/list.ts';
import { clip } from '../domain/record/text.ts';
import { ListError } from './list-error.ts';
import { readList } from './read-list.ts';

/** A list is some hundred programs with notes; anything larger is another file. */
const maxBytes = 2_000_000;

/** The list in a file; undefined where there is none. Throws ListError where it cannot be read. */
export function readListFile(path: string): MyList | undefined {
  const text = readText(path);
  return text === undefined ? undefined : listIn(text, path);
}

/** The text of a regular file as its editor saves it, with a byte order mark that is there; undefined where there is no file. Throws ListError. */
export function readText(path: string): string | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    if (found.isDirectory())
      throw new ListError(`${clip(path)} is a folder; a list is a file, such as list.yaml.`);
    if (!found.isFile()) throw new ListError(`${clip(path)} is not a regular file; name another file.`);
    if (found.size > maxBytes)
      throw new ListError(
        `${clip(path)} has ${found.size} bytes; a list has at most ${maxBytes}. It is left as it is.`,
      );
    const bytes = readFileSync(path);
    const decoded = decodeText(bytes, path);
    if ('problem' in decoded) throw unreadable(path, [decoded.problem]);
    return (hasMark(bytes) ? '\uFEFF' : '') + decoded.text;
  } catch (error) {
    if (error instanceof ListError) throw error;
    throw new ListError(`${clip(path)} cannot be read (${reasonOf(error)}).`);
  }
}

const hasMark = ([first, second, third]: Uint8Array): boolean =>
  first === 0xef && second === 0xbb && third === 0xbf;

/** The list that the text of a file says; throws ListError with the places where it says none. */
export function listIn(text: string, path: string): MyList {
  const read = readList(text, path);
  if ('problems' in read) throw unreadable(path, read.problems);
  return read.list;
}

const unreadable = (path: string, problems: ListError['problems']): ListError =>
  new ListError(`Your list ${clip(path)} cannot be understood, and is left as it is.`, problems);
