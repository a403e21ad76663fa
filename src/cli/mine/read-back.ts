// Takes the list back from a sheet: shows what changes first, and changes it when that is wanted.
import { changesOf } from '../../domain/mine/changes.ts';
import { editedColumns } from '../../domain/mine/edited-columns.ts';
import { emptyList } from '../../domain/mine/list.ts';
import { entriesOf } from '../../domain/mine/mine.ts';
import { type SheetResult, takeSheet } from '../../domain/mine/sheet.ts';
import { clip, type SheetText } from '../../domain/record/text.ts';
import { changeKeys, viewChanges } from '../../view/mine/changes.ts';
import { dayNotes } from '../../view/mine/day-notes.ts';
import { mineSheet } from '../../view/mine/mine.ts';
import type { Report } from '../../view/report.ts';
import type { Context, ListStates } from '../context.ts';
import { FileError } from '../errors.ts';
import { beginning } from './change-list.ts';
import { seasonFor } from './season.ts';

/** Shows what the sheet changes; with `yes`, changes it. Throws FileError for a sheet with problems. */
export async function readBack(path: string, yes: boolean, context: Context): Promise<Report> {
  context.requireFields(changeKeys);
  const file = await context.listFile();
  const sheet = await context.readSheet(path);
  const { byId } = await context.catalog();
  const isKnown = (id: string): boolean => byId.has(id);
  const list = await file.read();
  const before = list ?? emptyList;
  const take = beginning(each => takeSheet(sheet, each, isKnown).list, context);
  const taken = takeSheet(sheet, before, isKnown);
  requireGood(taken, path);
  const nameOf = (id: string): string | undefined => byId.get(id)?.name;
  const states = yes ? await file.change(take) : { before, after: take(before) };
  const changes = changesOf(states.before, states.after);
  const view = viewChanges({
    changes,
    nameOf,
    path: file.path,
    isNew: yes && list === undefined,
    notes: [
      ...notesOn(taken, path),
      ...workedOutNotes(await inVain(sheet, states, context), path),
      ...dayNotes(changes, seasonFor(states.after, context)),
    ],
  });
  if (yes || changes.length === 0) return view;
  return { ...view, notes: [...view.notes, 'Nothing is written yet; --yes takes the changes over.'] };
}

/** The columns whose edits are lost. */
async function inVain(
  sheet: SheetText,
  { before, after }: ListStates,
  context: Context,
): Promise<readonly string[]> {
  const catalog = await context.catalog();
  const { today } = context;
  const written = [before, after].map(list =>
    mineSheet(entriesOf(list, catalog, { today, fits: new Map() }), list),
  );
  return editedColumns(sheet, written);
}

/** What to edit or to type for a column that is worked out. */
const insteadOf: Readonly<Record<string, string>> = {
  rating: 'edit ratings.NAME',
  ranks: 'resprog rank move',
};

function workedOutNotes(columns: readonly string[], path: string): readonly string[] {
  if (columns.length === 0) return [];
  const worded = columns.map(name => (insteadOf[name] === undefined ? name : `${name} (${insteadOf[name]})`));
  return [
    `${path} says something else than the list, edited or older, in columns that are worked out and not read: ${worded.join(', ')}.`,
  ];
}

const maxShown = 10;

function requireGood({ problems }: SheetResult, path: string): void {
  if (problems.length === 0) return;
  const shown = problems
    .slice(0, maxShown)
    .map(({ row, column, reason }) => `row ${row}, ${clip(column)}: ${clip(reason)}.`);
  const more = problems.length > maxShown ? [`… and ${problems.length - maxShown} more`] : [];
  throw new FileError(
    [`${path} holds what a list cannot; nothing is changed.`, ...shown, ...more].join('\n'),
  );
}

function notesOn({ unknownColumns, unknownIds, missing }: SheetResult, path: string): readonly string[] {
  const [programs, stand, stay] =
    missing.length === 1
      ? ['program', 'stands', 'stays as it is']
      : ['programs', 'stand', 'stay as they are'];
  return [
    ...(unknownColumns.length === 0
      ? []
      : [`Columns that no list has stay in ${path} alone: ${unknownColumns.map(clip).join(', ')}.`]),
    ...(unknownIds.length === 0
      ? []
      : [`Rows of unknown programs are left out: ${unknownIds.map(clip).join(', ')}.`]),
    ...(missing.length === 0
      ? []
      : [`${missing.length} ${programs} of your list ${stand} in no row and ${stay}.`]),
  ];
}
