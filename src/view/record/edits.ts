// What is said otherwise in files of the user's: the changes of the records, and the files that are written.
import type { Change } from '../../domain/record/diff.ts';
import type { Edited } from '../../domain/record/edit-patch.ts';
import type { Report } from '../report.ts';
import { viewDiff } from './diff.ts';
import { wordProblem } from './problems.ts';

export interface EditsParts {
  readonly edits: readonly Edited[];
  readonly changes: readonly Change[];
  /** What else there is to know of the changes. */
  readonly notes: readonly string[];
}

/** Files in which nothing changes are not written. */
export function viewEdits({ edits, changes, notes }: EditsParts): Report {
  const changed = new Set(changes.map(({ program }) => program.id));
  const written = edits.filter(({ before }) => changed.has(before.id));
  const warnings = written.flatMap(({ problems }) => problems.map(each => `${wordProblem(each)}.`));
  return {
    ...viewDiff(changes),
    notes: changes.length === 0 ? ['Nothing changes: your records say so already.'] : [...notes, ...warnings],
    edits: written.map(({ path, text, replaces }) => ({ path, text, replaces })),
  };
}
