// Marks what the user's patches changed in a record that is shown.
import { type Amendments, noAmendments } from '../../domain/record/amendments.ts';
import { findField } from '../../domain/record/field.ts';
import { fullTitle } from '../../schema/labels.ts';
import { type Cell, isFactCell, isIntervalCell } from '../blocks.ts';
import { plural } from '../words.ts';

/** Stands in brackets behind a value that a patch says. */
const amendedWord = 'amended';

/** The cell of a fact, marked where a patch says it. */
export function markedCell(cell: Cell, path: string, { changed }: Amendments = noAmendments): Cell {
  if (cell === null || !changed.has(path) || isIntervalCell(cell)) return cell;
  const fact = isFactCell(cell) ? cell : { value: cell };
  return { ...fact, note: [fact.note, amendedWord].filter(part => part !== undefined).join('; ') };
}

/** How much the patches changed, and what they took out, which no cell can show. */
export function amendedNotes(id: string, { changed, removed }: Amendments = noAmendments): readonly string[] {
  if (changed.size + removed.length === 0) return [];
  const added = changed.size === 0 ? '' : `; what they say carries "${amendedWord}"`;
  const gone = [...new Set(removed.map(titleOf))];
  const taken = gone.length === 0 ? '' : ` Taken out: ${gone.join(', ')}.`;
  return [`Your patches change ${plural(changed.size + removed.length, 'fact')} of ${id}${added}.${taken}`];
}

function titleOf(path: string): string {
  const field = findField(path);
  return field === undefined ? path.replace(/s\.\d+$/u, '') : fullTitle(field);
}
