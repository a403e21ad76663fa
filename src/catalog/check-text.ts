// Checks one record or patch that is not a file yet.
import type { Problem } from '../domain/record/problem.ts';
import type { Program } from '../schema/program.ts';
import { applyPatches } from './apply-patches.ts';
import { applyRules } from './apply-rules.ts';
import { lastPart } from './find-files.ts';
import { parseRecord } from './parse-record.ts';

interface CheckedText {
  readonly problems: readonly Problem[];
  /** The record that it is or makes; undefined where an error is in the way. */
  readonly program?: Program | undefined;
}

/** What the text is worth; `file` is where it will lie, `others` are the records that a patch may amend. */
export function checkText(
  text: string,
  file: string,
  today: string,
  others: Iterable<Program> = [],
): CheckedText {
  const parsed = parseRecord(text, file);
  if ('problems' in parsed) return parsed;
  const relative = lastPart(file);
  if ('patch' in parsed) {
    const { amended, problems } = applyPatches([{ ...parsed, relative }], others, { today });
    return { problems: [...parsed.warnings, ...problems], program: amended[0]?.after };
  }
  const problems = [...parsed.warnings, ...applyRules([{ ...parsed, relative }], today)];
  const isSound = problems.every(({ severity }) => severity !== 'error');
  return { problems, program: isSound ? parsed.program : undefined };
}
