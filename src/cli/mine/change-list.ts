// Changes the applicant's list as a command asks, and reports what changed.
import { changesOf } from '../../domain/mine/changes.ts';
import type { MyList } from '../../domain/mine/list.ts';
import { seasonOf } from '../../domain/season/look-up.ts';
import { changeKeys, viewChanges } from '../../view/mine/changes.ts';
import { dayNotes } from '../../view/mine/day-notes.ts';
import type { Report } from '../../view/report.ts';
import type { Context, ListAccess, ListStates } from '../context.ts';
import { UsageError } from '../errors.ts';
import { flag } from '../options.ts';
import { resolvePrograms } from '../query/resolve.ts';
import { seasonFor } from './season.ts';

export const undoOptions = { undo: flag('--undo', 'take the last change of your list back') };

/** What to do to a list with the programs that the words name. */
interface Wanted {
  readonly typed: readonly string[];
  readonly change: (list: MyList, ids: readonly string[]) => MyList;
}

/** Changes the list for the programs named, which are in the catalog or on the list; reports it. */
export async function changeFor({ typed, change }: Wanted, context: Context): Promise<Report> {
  context.requireFields(changeKeys);
  const file = await context.listFile();
  const { ids, notes } = await resolveIds(typed, context);
  const isNew = (await file.read()) === undefined;
  const states = await file.change(beginning(list => change(list, ids), context));
  const slips = dayNotes(changesOf(states.before, states.after), seasonFor(states.after, context));
  return viewStates({ ...states, notes: [...notes, ...slips], isNew }, file, context);
}

/** A change that begins a list begins one for the season in progress; one that changes nothing begins none. */
export const beginning =
  (change: (list: MyList) => MyList, { today }: Context) =>
  (list: MyList): MyList => {
    const after = change(list);
    const isBegun = list.season !== undefined || list.programs.size > 0 || list.rank.length > 0;
    return isBegun || changesOf(list, after).length === 0 ? after : { ...after, season: seasonOf(today) };
  };

/** Takes the last change back; reports what is other now. */
export async function undoLast(context: Context): Promise<Report> {
  context.requireFields(changeKeys);
  // What cannot be shown is not changed.
  await context.catalog();
  const file = await context.listFile();
  return viewStates({ ...(await file.undo()), notes: [], isNew: false }, file, context);
}

/** `--undo` stands alone. Throws UsageError. */
export function requireAlone(undo: boolean, others: readonly unknown[]): void {
  if (undo && others.length > 0)
    throw new UsageError('--undo takes the last change back, and nothing beside it.');
}

/** The ids that words name: one that is on the list is known even where the catalog does not have it. Throws NotFoundError. */
export async function resolveIds(
  typed: readonly string[],
  context: Context,
): Promise<{ readonly ids: readonly string[]; readonly notes: readonly string[] }> {
  const catalog = await context.catalog();
  const list = await (await context.listFile()).read();
  const isOnlyListed = (word: string): boolean =>
    list?.programs.has(word) === true && !catalog.byId.has(word);
  const { programs, notes } = resolvePrograms(
    catalog,
    typed.filter(word => !isOnlyListed(word)),
    false,
  );
  return { ids: [...new Set([...typed.filter(isOnlyListed), ...programs.map(({ id }) => id)])], notes };
}

interface Changed extends ListStates {
  readonly notes: readonly string[];
  /** There was no list before. */
  readonly isNew: boolean;
}

async function viewStates(
  { before, after, notes, isNew }: Changed,
  { path }: ListAccess,
  context: Context,
): Promise<Report> {
  const { byId } = await context.catalog();
  const nameOf = (id: string): string | undefined => byId.get(id)?.name;
  return viewChanges({ changes: changesOf(before, after), nameOf, path, isNew, notes });
}
