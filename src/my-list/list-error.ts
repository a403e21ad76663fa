// Why a list cannot be read or written.
import type { Problem } from '../domain/record/problem.ts';

/** Thrown where a list is left as it is; the message is a sentence that says what to do. */
export class ListError extends Error {
  readonly problems: readonly Problem[];
  /** What to do about the problems. */
  readonly hint: string;

  constructor(
    message: string,
    problems: readonly Problem[] = [],
    hint = 'Fix them, or name another list with --list.',
  ) {
    super(message);
    this.name = 'ListError';
    this.problems = problems;
    this.hint = hint;
  }
}
