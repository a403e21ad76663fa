// Takes the list back from a sheet: shows what changes first, and changes it when that is wanted.
import { changesOf } from '../../domain/mine/changes.ts';
import { emptyList } from '../../domain/mine/list.ts';
import { type SheetResult, takeSheet } from '../../domain/mine/sheet.ts';
import { clip } from '../../domain/record/text.ts';
import { changeKeys, viewChanges } from '../../view/mine/changes.ts';
import type { Report } from '../../view/report.ts';
import { plural } from '../../view/words.ts';
import type { Context } from '../context.ts';
import { FileError } from '../errors.ts';
import { beginning } from './change-list.ts';

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
    notes: notesOn(taken, path),
  });
  if (yes || changes.length === 0) return view;
  return { ...view, notes: [...view.notes, 'Nothing is written yet; --yes takes the changes over.'] };
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
  return [
    ...(unknownColumns.length === 0
      ? []
      : [`Columns that no list has stay in ${path} alone: ${unknownColumns.map(clip).join(', ')}.`]),
    ...(unknownIds.length === 0
      ? []
      : [`Rows of unknown programs are left out: ${unknownIds.map(clip).join(', ')}.`]),
    ...(missing.length === 0
      ? []
      : [`${plural(missing.length, 'program')} of your list stand in no row and stay as they are.`]),
  ];
}
