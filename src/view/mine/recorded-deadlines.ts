// Deadlines that stand in a record and not on the list: in the words of the page, from which no day is made.
import { isBeforeApplying } from '../../domain/mine/due.ts';
import type { Entry } from '../../domain/mine/mine.ts';
import { keyOfTrack } from '../../domain/mine/rank.ts';
import { deadlinePath } from '../../domain/record/age.ts';
import { scopeOf } from '../../domain/record/field.ts';
import type { Mark } from '../../schema/my-list.ts';
import type { Program } from '../../schema/program.ts';
import { isFactCell } from '../blocks.ts';
import { notedCell } from '../record/cells.ts';

interface Parts {
  readonly entries: readonly Entry[];
  /** YYYY-MM-DD */
  readonly today: string;
}

/** More than this would fill the screen. */
const mostNamed = 6;

/** Names the programs that are not applied to yet, with what their pages say, and says how a day comes onto the list. */
export function recordedDeadlineNotes({ entries, today }: Parts): readonly string[] {
  const thisYear = Number(today.slice(0, 4));
  const worded = entries.flatMap(({ id, program, mark }) => {
    if (program === undefined || mark.deadline !== undefined || !isBeforeApplying(mark)) return [];
    if (!concerns(program, mark)) return [];
    const words = deadlineWords(program, thisYear);
    return words === undefined ? [] : [{ id, words }];
  });
  const [first] = worded;
  if (first === undefined) return [];
  const named = worded.slice(0, mostNamed).map(({ id, words }) => `${id} ${words}`);
  const more = worded.length - named.length;
  return [
    `Deadlines on pages of programs, not on your list: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    `resprog mark ${first.id} --deadline YYYY-MM-DD puts the day on your list.`,
  ];
}

/** Whether a deadline that the page names for some tracks only is one for what is applied to. */
function concerns(program: Program, { tracks }: Mark): boolean {
  const scope = scopeOf(program, deadlinePath);
  return (
    scope === undefined || tracks === undefined || tracks.some(track => scope.includes(keyOfTrack(track)))
  );
}

/** `"October 31, 2025" (IR integrated; 2025-2026; past its time)`; undefined where none is recorded. */
function deadlineWords(program: Program, thisYear: number): string | undefined {
  const cell = notedCell(program, deadlinePath, thisYear);
  if (cell === null || !isFactCell(cell)) return undefined;
  const { value, scope, asOf, note, age } = cell;
  const limits = [scope, asOf, note, age === 'past' ? 'past its time' : undefined];
  const told = limits.filter(each => each !== undefined);
  return told.length === 0 ? `"${value}"` : `"${value}" (${told.join('; ')})`;
}
