// Problems of a file or folder as a whole.
import type { Problem } from '../domain/record/problem.ts';

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
