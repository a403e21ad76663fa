// Why records that were asked for cannot be loaded.
import type { Problem } from '../domain/record/problem.ts';

/** A path as messages repeat it; nobody types one that long. */
export const shownPath = (path: string): string => (path.length > 200 ? `${path.slice(0, 200)}…` : path);

/** Thrown when records that were asked for cannot be loaded. */
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
