// Reads a data folder, validates every record and applies the data rules; all problems of all files in one run.

import type { Problem } from '../domain/record/problem.ts';
import type { Program } from '../schema/program.ts';
import { fileProblem } from './file-problem.ts';
import type { FileSystem } from './file-system.ts';
import { lastPart } from './find-files.ts';
import { type ParsedRecord, parseRecord } from './parse-record.ts';
import { type DataFile, readDataFolder } from './read-folder.ts';
import { rules } from './rules/index.ts';
import type { RuleRecord } from './rules/rule.ts';

export interface FolderContents {
  /** Records that fit the schema, also where a data rule finds fault with them. */
  readonly records: readonly { readonly file: string; readonly program: Program }[];
  readonly problems: readonly Problem[];
  readonly fileCount: number;
}

/**
 * Checks a folder, a single file or, for `-`, the standard input; `today` is YYYY-MM-DD.
 * Throws CatalogError where there is nothing to read.
 */
export async function checkFolder(
  folder: string,
  today: string,
  machine?: FileSystem,
): Promise<FolderContents> {
  const { files, problems } = await readDataFolder(folder, machine);
  const found = [...problems];
  if (files.length === 0 && !problems.some(isError)) found.push(fileProblem('file/no-records', folder));
  const records: (RuleRecord & ParsedRecord)[] = [];
  for (const { file, relative, text } of files) {
    const parsed = parseRecord(text, file);
    if ('problems' in parsed) found.push(...parsed.problems);
    else {
      found.push(...parsed.warnings);
      records.push({ ...parsed, relative });
    }
  }
  found.push(...applyRules(records, today));
  return {
    records,
    problems: found.sort(byPlace(files)),
    fileCount: files.length,
  };
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

/** The problems of one record that is not a file yet. */
export function checkText(text: string, file: string, today: string): readonly Problem[] {
  const parsed = parseRecord(text, file);
  if ('problems' in parsed) return parsed.problems;
  return [...parsed.warnings, ...applyRules([{ ...parsed, relative: lastPart(file) }], today)];
}

function* applyRules(records: readonly (RuleRecord & ParsedRecord)[], today: string): Iterable<Problem> {
  const locators = new Map<RuleRecord, ParsedRecord>(records.map(record => [record, record]));
  for (const { name, severity, check } of rules) {
    for (const { record, path, message } of check(records, today)) {
      const { line, column } = locators.get(record)?.locate(path) ?? { line: 0, column: 0 };
      yield { code: `rule/${name}`, severity, file: record.file, line, column, path, args: { message } };
    }
  }
}

function byPlace(files: readonly DataFile[]) {
  const order = new Map(files.map(({ file }, index) => [file, index]));
  return (a: Problem, b: Problem): number =>
    (order.get(a.file) ?? -1) - (order.get(b.file) ?? -1) || a.line - b.line || a.column - b.column;
}
