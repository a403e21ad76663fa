// Why records, or other files of the user's, cannot be loaded.
import type { Problem } from '../domain/record/problem.ts';

/** Thrown when records, or other files of the user's, cannot be loaded; the message is a sentence. */
export class CatalogError extends Error {
  readonly problems: readonly Problem[];
  /** What to do about the problems. */
  readonly hint: string;

  constructor(
    message: string,
    problems: readonly Problem[] = [],
    hint = 'Fix them, or add --skip-invalid to leave these files out.',
  ) {
    super(message);
    this.name = 'CatalogError';
    this.problems = problems;
    this.hint = hint;
  }
}

/** Why the machine refused, as its code. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
