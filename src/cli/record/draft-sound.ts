// Drafts what is said of a program without what would not be valid: one fact of a sheet must not cost all the others.
import type { Edited } from '../../domain/record/edit-patch.ts';
import { isError } from '../../domain/record/problem.ts';
import { wordProblem } from '../../view/record/problems.ts';
import type { Statement } from './statements.ts';

interface Sound {
  /** Undefined where nothing is left to say. */
  readonly edit: Edited | undefined;
  /** Why a statement is left out, by its path. */
  readonly refused: ReadonlyMap<string, string>;
}

/**
 * As many of the statements as are valid together: all, all but one, or else one after the other as far as each goes with
 * those before it.
 */
export function draftSound(
  statements: readonly Statement[],
  draft: (statements: readonly Statement[]) => Edited,
): Sound {
  if (statements.length === 0) return { edit: undefined, refused: new Map() };
  const whole = draft(statements);
  const reason = reasonOf(whole);
  if (reason === undefined) return { edit: whole, refused: new Map() };
  for (const one of statements) {
    const others = statements.filter(each => each !== one);
    const edit = others.length === 0 ? undefined : draft(others);
    if (edit === undefined || reasonOf(edit) === undefined)
      return { edit, refused: new Map([[one.path, reason]]) };
  }
  let edit: Edited | undefined;
  const kept: Statement[] = [];
  const refused = new Map<string, string>();
  for (const one of statements) {
    const next = draft([...kept, one]);
    const why = reasonOf(next);
    if (why === undefined) {
      kept.push(one);
      edit = next;
    } else refused.set(one.path, why);
  }
  return { edit, refused };
}

function reasonOf({ problems }: Edited): string | undefined {
  const errors = problems.filter(isError);
  return errors.length === 0 ? undefined : [...new Set(errors.map(wordProblem))].join('; ');
}
