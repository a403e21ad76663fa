// Reads a data folder, validates every record and applies the data rules; all problems of all files in one run.
import type { Amended, Progress } from '../domain/record/catalog.ts';
import { isError, type Problem } from '../domain/record/problem.ts';
import type { Program } from '../schema/program.ts';
import type { Patched, PlacedPatch } from './apply-patches.ts';
import { applyRules, type PlacedRecord } from './apply-rules.ts';
import { isSeason } from './data-format.ts';
import { fileProblem, sourceOf } from './file-problem.ts';
import type { FileSystem } from './file-system.ts';
import type { RecordList } from './json-records.ts';
import { type DataFile, readDataFolder } from './read-folder.ts';

export interface FolderContents {
  /** Records that fit the schema, also where a data rule finds fault with them. */
  readonly records: readonly CheckedRecord[];
  /** What patches make of records, these or others. */
  readonly amended: readonly Amended[];
  readonly problems: readonly Problem[];
  readonly fileCount: number;
  /** Files that hold no records but the figures of a season, which are checked as such. */
  readonly seasonFiles: readonly string[];
}

interface CheckedRecord {
  readonly file: string;
  /** Which one it is, in a file of several. */
  readonly record?: string;
  readonly program: Program;
}

export interface CheckOptions {
  readonly progress?: Progress | undefined;
  /**
   * Leaves out what is only worth a warning, and what is no record; to place all that takes a second look at each file.
   */
  readonly errorsOnly?: boolean;
  /** The records that patches may amend besides those of the folder; asked for where there is a patch. */
  readonly others?: () => Iterable<Program>;
}

/**
 * Checks a folder, a single file or, for `-`, the standard input; `today` is YYYY-MM-DD.
 * Throws CatalogError where there is nothing to read.
 */
export async function checkFolder(
  folder: string,
  today: string,
  machine?: FileSystem,
  { progress, errorsOnly = false, others: elsewhere = () => [] }: CheckOptions = {},
): Promise<FolderContents> {
  const { files, problems } = await readDataFolder(folder, machine);
  const seasonFiles = files.filter(({ format, text }) => format === 'yaml' && isSeason(text));
  const others = files.filter(file => !seasonFiles.includes(file));
  const { records, patches, problems: found, count } = await readAll(others, progress);
  const inSeasons = errorsOnly ? [] : await checkSeasonFiles(seasonFiles, today);
  // Figures of seasons are something to check, and nothing to load.
  const isEmpty = count === 0 && (errorsOnly || seasonFiles.length === 0);
  const none = isEmpty && !problems.some(isError) ? [noRecords(folder, files, seasonFiles)] : [];
  const broken = [...applyRules(records, today, { errorsOnly })];
  const patched = await applied(patches, { others: elsewhere, records, broken }, { today, errorsOnly });
  return {
    records,
    amended: patched.amended,
    problems: [...problems, ...found, ...inSeasons, ...none, ...broken, ...patched.problems].sort(
      byPlace(files),
    ),
    fileCount: files.length,
    seasonFiles: seasonFiles.map(({ file }) => file),
  };
}

/** What reads seasons is loaded where there is one. */
async function checkSeasonFiles(files: readonly DataFile[], today: string): Promise<readonly Problem[]> {
  if (files.length === 0) return [];
  const { checkSeasonText } = await import('./seasons/check-seasons.ts');
  return files.flatMap(({ text, file, relative }) => {
    const { problems } = checkSeasonText(text, file, today);
    // The standard input has no name that could be right.
    return relative === '' ? problems.filter(({ code }) => code !== 'rule/name-is-season') : problems;
  });
}

/** What a patch amends is a sound record of the folder, or another one. */
async function applied(
  patches: readonly PlacedPatch[],
  { others, records, broken }: Required<Pick<CheckOptions, 'others'>> & Faulty,
  options: { readonly today: string; readonly errorsOnly: boolean },
): Promise<Patched> {
  if (patches.length === 0) return { amended: [], problems: [] };
  const { applyPatches } = await import('./apply-patches.ts');
  const faulty = new Set(broken.filter(isError).map(sourceOf));
  const sound = records.filter(each => !faulty.has(sourceOf(each))).map(({ program }) => program);
  return applyPatches(patches, [...others(), ...sound], options);
}

/** Records, and what is wrong with them. */
interface Faulty {
  readonly records: readonly CheckedRecord[];
  readonly broken: readonly Problem[];
}

/** Files of which each is a record have none only where there are none. */
function noRecords(folder: string, files: readonly DataFile[], seasonFiles: readonly DataFile[]): Problem {
  const kind = seasonFiles.length > 0 ? 'season' : 'file';
  return fileProblem('file/no-records', folder, files.length === 0 ? {} : { kind });
}

async function readAll(files: readonly DataFile[], progress: Progress | undefined) {
  const records: PlacedRecord[] = [];
  const patches: PlacedPatch[] = [];
  const problems: Problem[] = [];
  let done = 0;
  let total = files.length;
  for (const file of files) {
    const { count, results } = await readRecords(file);
    total += count - 1;
    for (const result of results) {
      done += 1;
      progress?.(done, total);
      // One by one: a list of 400,000 wrong entries is more than a call takes as arguments.
      for (const problem of 'problems' in result ? result.problems : result.warnings) problems.push(problem);
      // A file of JSON is named as anyone likes.
      const relative = file.format === 'yaml' ? file.relative : '';
      if ('program' in result) records.push({ ...result, relative });
      else if ('patch' in result) patches.push({ ...result, relative });
    }
  }
  return { records, patches, problems, count: done };
}

/** What reads a format is loaded where a file has it. */
async function readRecords({ text, file, format }: DataFile): Promise<RecordList> {
  if (format === 'yaml') {
    const { parseRecord } = await import('./parse-record.ts');
    return { count: 1, results: [parseRecord(text, file)] };
  }
  const { readJson, readJsonLines } = await import('./json-records.ts');
  return format === 'json' ? readJson(text, file) : readJsonLines(text, file);
}

function byPlace(files: readonly DataFile[]) {
  const order = new Map(files.map(({ file }, index) => [file, index]));
  return (a: Problem, b: Problem): number =>
    (order.get(a.file) ?? -1) - (order.get(b.file) ?? -1) || a.line - b.line || a.column - b.column;
}
