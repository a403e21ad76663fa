// Reads the record files of a folder, one file, or the standard input; what cannot be read is a problem with its path.
import type { Problem } from '../domain/record/problem.ts';
import { CatalogError, reasonOf } from './catalog-error.ts';
import { type DataFormat, formatOf } from './data-format.ts';
import { decodeText } from './decode.ts';
import { fileProblem } from './file-problem.ts';
import { disk, type FileSystem } from './file-system.ts';
import { type Found, findFiles, folderLimits, isYaml } from './find-files.ts';

export interface DataFile {
  /** Path with the folder's name as it was given, for messages. */
  readonly file: string;
  /** Path below the folder, with forward slashes; empty for the standard input. */
  readonly relative: string;
  readonly text: string;
  readonly format: DataFormat;
}

interface FolderFiles {
  readonly files: readonly DataFile[];
  readonly problems: readonly Problem[];
}

/** How the standard input can be named; opened as files, these would wait for a writer on some systems. */
const stdinNames: ReadonlySet<string> = new Set(['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0']);

/**
 * The `.yaml` and `.yml` files of a folder, or of one file, in a fixed order; `-` is the standard input.
 * Dotfiles and backups are passed over, links are mentioned. Throws CatalogError where there is nothing or far too much.
 */
export async function readDataFolder(folder: string, files: FileSystem = disk): Promise<FolderFiles> {
  if (stdinNames.has(folder)) return readStandardInput(files);
  const { found, problems } = await findFiles(folder, files);
  const read: DataFile[] = [];
  let total = 0;
  for (const each of found) {
    // One file that is no YAML has a limit of its own.
    if (isYaml(each.relative)) total += each.bytes;
    if (total > folderLimits.totalBytes) {
      throw new CatalogError(`${folder} holds more than ${folderLimits.totalBytes} bytes of YAML.`);
    }
    const file = await readOne(each, () => files.readFile(each.target));
    if ('problem' in file) problems.push(file.problem);
    else read.push(file);
  }
  return { files: read, problems };
}

async function readStandardInput({ readStdin }: FileSystem): Promise<FolderFiles> {
  const found = { file: 'standard input', relative: '', bytes: 0 };
  const read = await readOne(found, () => readStdin(folderLimits.totalBytes));
  return 'problem' in read ? { files: [], problems: [read.problem] } : { files: [read], problems: [] };
}

async function readOne(
  { file, relative, bytes }: Omit<Found, 'target'>,
  read: () => Promise<Uint8Array>,
): Promise<DataFile | { readonly problem: Problem }> {
  const limit = isYaml(relative) ? folderLimits.fileBytes : folderLimits.totalBytes;
  if (bytes > limit) return { problem: tooLarge(file, bytes, limit) };
  const content = await read().catch(reasonOf);
  if (typeof content === 'string')
    return { problem: fileProblem('file/unreadable', file, { reason: content }) };
  // A file may have grown since the walk, and of a stream nobody knows the end.
  if (content.length > limit) return { problem: tooLarge(file, content.length, limit) };
  const decoded = decodeText(content, file);
  if ('problem' in decoded) return decoded;
  const format = formatOf(relative, decoded.text);
  // What is YAML shows in its text where the name does not say it.
  if (format === 'yaml' && content.length > folderLimits.fileBytes)
    return { problem: tooLarge(file, content.length, folderLimits.fileBytes) };
  return { file, relative, text: decoded.text, format };
}

const tooLarge = (file: string, bytes: number, limit: number): Problem =>
  fileProblem('file/too-large', file, { bytes: String(bytes), limit: String(limit) });
