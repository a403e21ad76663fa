// Makes problems of a file: as a whole, or at a place in it.
import type { Position, Problem } from '../domain/record/problem.ts';

/** An error of a file that has no place inside it. */
export const fileProblem = (code: string, file: string, args: Record<string, string> = {}): Problem => ({
  code,
  severity: 'error',
  file,
  line: 0,
  column: 0,
  path: '',
  args,
});

/** An error of a file at a place. */
export const placed = (file: string, code: string, { line, column }: Position) =>
  ({ code, severity: 'error', file, line, column, path: '', args: {} }) as const;

/** What is left out for an error: a file, or one record in a file of several. */
export const sourceOf = ({
  file,
  record = '',
}: {
  readonly file: string;
  readonly record?: string;
}): string => `${file}\n${record}`;
