// The page that facts are said by, as options, and where what is said of programs is written.
import type { Edited } from '../../domain/record/edit-patch.ts';
import { isError } from '../../domain/record/problem.ts';
import { clip } from '../../domain/record/text.ts';
import { normalAddress } from '../../schema/address.ts';
import { wordProblem } from '../../view/record/problems.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { type Values, value } from '../options.ts';
import type { Page } from './statements.ts';

export const pageOptions = {
  source: value('--source <url>', 'address of the page that says it, as read today', parseAddress),
  asOf: value('--as-of <year>', 'the year that the page shows: 2026 or 2025-2026', parseYears),
};

function parseAddress(word: string, flag: string): string {
  const url = normalAddress(word.trim());
  if (url === undefined)
    throw new UsageError(
      `${flag} takes the address of a page, as https://example.edu/, not "${clip(word)}".`,
    );
  return url;
}

function parseYears(word: string, flag: string): string {
  const years = word.trim();
  if (!/^\d{4}(?:-\d{4})?$/u.test(years))
    throw new UsageError(`${flag} takes a year, 2026 or 2025-2026, not "${clip(word)}".`);
  return years;
}

/** Undefined where no page is named. Throws UsageError for the year of none. */
export function pageOf(
  { source, asOf }: Values<typeof pageOptions>,
  { today }: Pick<Context, 'today'>,
): Page | undefined {
  if (source !== undefined) return { url: source, readOn: today, asOf };
  if (asOf !== undefined) throw new UsageError('--as-of is the year of a page; name it with --source URL.');
  return undefined;
}

/** Throws UsageError where no file or folder is named that can be changed. */
export function requireTarget(record: string | undefined, { request }: Pick<Context, 'request'>): void {
  const target = record ?? request.folders.at(-1);
  if (target === undefined)
    throw new UsageError('Name the folder for what you say: --data DIR, or RESPROG_DATA for good.');
  if (target === '-') throw new UsageError('Standard input cannot be changed; name a folder or a file.');
}

/** The changed files. Throws UsageError with all that would be wrong in them. */
export function requireValid(edits: readonly Edited[]): readonly Edited[] {
  const errors = edits.flatMap(({ before, problems }) =>
    problems.filter(isError).map(each => `${before.id}: ${wordProblem(each)}.`),
  );
  if (errors.length === 0) return edits;
  throw new UsageError(['This would not be valid, and nothing is written:', ...errors].join('\n'));
}
