// Why records that were asked for cannot be loaded.
import type { Problem } from '../domain/record/problem.ts';

/** Thrown when records that were asked for cannot be loaded. */
export class CatalogError extends Error {
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[] = []) {
    super(message);
    this.name = 'CatalogError';
    this.problems = problems;
  }
}
