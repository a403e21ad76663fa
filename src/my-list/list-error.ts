// Why a list cannot be read or written.
import { CatalogError } from '../catalog/catalog-error.ts';
import type { Problem } from '../domain/record/problem.ts';

/** Thrown where a list is left as it is; the message is a sentence that says what to do. */
export class ListError extends CatalogError {
  constructor(
    message: string,
    problems: readonly Problem[] = [],
    hint = 'Fix them, or name another list with --list.',
  ) {
    super(message, problems, hint);
    this.name = 'ListError';
  }
}
