// Why a list cannot be read or written.
import type { Problem } from '../domain/record/problem.ts';

/** Thrown where a list is left as it is; the message is a sentence that says what to do. */
export class ListError extends Error {
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[] = []) {
    super(message);
    this.name = 'ListError';
    this.problems = problems;
  }
}
