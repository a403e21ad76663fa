// Checks one record that is not a file yet.
import type { Problem } from '../domain/record/problem.ts';
import { applyRules } from './apply-rules.ts';
import { lastPart } from './find-files.ts';
import { parseRecord } from './parse-record.ts';

/** The problems of the text of a record; `file` is where it will lie. */
export function checkText(text: string, file: string, today: string): readonly Problem[] {
  const parsed = parseRecord(text, file);
  if ('problems' in parsed) return parsed.problems;
  return [...parsed.warnings, ...applyRules([{ ...parsed, relative: lastPart(file) }], today)];
}
