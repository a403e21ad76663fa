// Takes the list back from a sheet that was edited elsewhere: what the sheet says of a program goes for what the list said.
import { type MatchTrack, matchTracks, signals, statuses } from '../../schema/choices.ts';
import { unguarded } from '../../schema/formula.ts';
import { maxNameLength, maxNotesLength, nameProblem } from '../../schema/list-limits.ts';
import type { Mark } from '../../schema/my-list.ts';
import { formatWhen, parseAnyWhen, parseWhen } from '../../schema/when.ts';
import type { SheetText } from '../record/text.ts';
import { compareText } from '../record/text.ts';
import type { Statement } from './changes.ts';
import { type MarkChange, type MyList, mark, markKeys } from './list.ts';
import { findMatchTrack } from './rank.ts';

/** Something in the sheet that cannot be taken: its row counts as spreadsheets count, the head being 1. */
interface SheetProblem {
  readonly row: number;
  readonly column: string;
  readonly reason: string;
}

export interface SheetResult {
  readonly list: MyList;
  /** Nothing is taken where there are any. */
  readonly problems: readonly SheetProblem[];
  /** Columns that no list has; what stands in them stays in the sheet alone. */
  readonly unknownColumns: readonly string[];
  /** Programs that neither the catalog nor the list has; their rows are left out. */
  readonly unknownIds: readonly string[];
  /** Programs on the list that no row names; they stay as they are. */
  readonly missing: readonly string[];
}

/** What `mine` works out or takes from the record, and nobody can edit. */
export const shownOnly: ReadonlySet<string> = new Set([
  ...['name', 'city', 'state', 'rating', 'fit', 'fit.low', 'fit.high', 'ranks', 'next', 'next.day'],
]);

/** The list with what the sheet says; `isKnown` says of an id whether the catalog has it. */
export function takeSheet(
  { columns, rows }: SheetText,
  list: MyList,
  isKnown: (id: string) => boolean,
): SheetResult {
  const names = columns.map(name => name.trim());
  const problems: SheetProblem[] = [...headProblems(names)];
  const unknownColumns = names.filter(
    name => name !== '' && name !== 'id' && !shownOnly.has(name) && readerOf(name) === undefined,
  );
  const unknownIds: string[] = [];
  const seen = new Map<string, number>();
  let after = list;
  for (const [index, cells] of rows.entries()) {
    const row = index + 2;
    const id = (cells[names.indexOf('id')] ?? '').trim();
    if (cells.every(cell => cell.trim() === '')) continue;
    const earlier = seen.get(id);
    if (id === '') problems.push({ row, column: 'id', reason: 'the id is missing' });
    else if (earlier !== undefined)
      problems.push({ row, column: 'id', reason: `${id} stands in row ${earlier}, too` });
    else if (!isKnown(id) && !list.programs.has(id)) unknownIds.push(id);
    else {
      seen.set(id, row);
      if (cells.slice(names.length).some(cell => cell.trim() !== ''))
        problems.push({
          row,
          column: names.at(-1) ?? 'id',
          reason: 'the row has more cells than the head; put texts with commas in quotes',
        });
      const read = readRow(names, cells);
      problems.push(...read.problems.map(problem => ({ ...problem, row })));
      after = mark(after, [id], old => onlyNew(old, read.change));
    }
  }
  return {
    list: problems.length > 0 ? list : after,
    problems,
    unknownColumns,
    unknownIds,
    missing: [...list.programs.keys()].filter(id => !seen.has(id)),
  };
}

function headProblems(names: readonly string[]): readonly SheetProblem[] {
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  return [
    ...(names.includes('id') ? [] : [{ row: 1, column: 'id', reason: 'there is no column of this name' }]),
    ...(twice === undefined ? [] : [{ row: 1, column: twice, reason: 'the column is there twice' }]),
  ];
}

/** The change without what says the same in another order or another writing, which stays as it is in the list. */
const onlyNew = (old: Mark, change: MarkChange): MarkChange =>
  Object.fromEntries(
    markKeys
      .filter(key => key in change && plain(old[key]) !== plain(change[key] ?? undefined))
      .map(key => [key, change[key]]),
  );

function plain(statement: Statement | undefined): string {
  if (typeof statement === 'string') {
    const when = parseWhen(statement);
    return 'day' in when ? formatWhen(when) : linesOf(plainText(statement)).join(' ').replace(/\s+/gu, ' ');
  }
  if (Array.isArray(statement)) return JSON.stringify([...parts(statement.map(plainText).join(';'))].sort());
  if (typeof statement !== 'object') return String(statement);
  return JSON.stringify(Object.entries(statement).sort(([a], [b]) => compareText(a, b)));
}

interface RowRead {
  readonly change: MarkChange;
  readonly problems: readonly Omit<SheetProblem, 'row'>[];
}

function readRow(names: readonly string[], cells: readonly string[]): RowRead {
  let change: MarkChange = {};
  const ratings: Record<string, number> = {};
  const problems: Omit<SheetProblem, 'row'>[] = [];
  for (const [index, column] of names.entries()) {
    const reader = readerOf(column);
    if (reader === undefined) continue;
    // A row that ends early says nothing of the columns behind.
    if (index >= cells.length) continue;
    const text = plainText(cells[index] ?? '');
    const read = reader(text);
    if ('problem' in read) problems.push({ column, reason: read.problem });
    else if (read.rating === undefined) change = { ...change, ...read.change };
    else if (read.rating !== null) ratings[column.slice(ratingPrefix.length)] = read.rating;
  }
  const rated = names.some(name => name.startsWith(ratingPrefix));
  const all = Object.keys(ratings).length === 0 ? null : ratings;
  return { change: rated ? { ...change, ratings: all } : change, problems };
}

/** A text of a cell, or one as a cell would hold it: characters that a sheet writes as their escapes are themselves again. */
export const plainText = (text: string): string =>
  unguarded(text.trim()).replace(/\\u([\da-f]{4})/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

type CellRead =
  | { readonly change: MarkChange; readonly rating?: undefined }
  | { readonly rating: number | null }
  | { readonly problem: string };

/** Reads a cell; an empty one takes the statement back. */
type CellReader = (text: string) => CellRead;

const ratingPrefix = 'ratings.';

function readerOf(column: string): CellReader | undefined {
  if (column.startsWith(ratingPrefix)) {
    const name = column.slice(ratingPrefix.length);
    return nameProblem(name) === undefined ? readRating : undefined;
  }
  return readers.get(column);
}

const readers: ReadonlyMap<string, CellReader> = new Map<string, CellReader>([
  ['status', text => oneOf('status', text, statuses)],
  ['signal', text => oneOf('signal', text, signals)],
  ['interview', text => readWhen('interview', text)],
  ['deadline', text => readWhen('deadline', text)],
  ['tracks', readTracks],
  ['tags', readTags],
  ['notes', readNotes],
]);

const linesOf = (text: string): readonly string[] => text.split(/\r?\n|\r| ?\| ?/u);

const orNull = <T>(items: readonly T[]): readonly T[] | null => (items.length === 0 ? null : items);

/** The parts of a cell with several values: `a; b`. */
const parts = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[;,]/u)
      .map(part => part.trim())
      .filter(part => part !== ''),
  ),
];

function oneOf<const T extends string>(
  key: 'status' | 'signal',
  text: string,
  choices: readonly T[],
): CellRead {
  const found = choices.find(choice => choice === text.toLowerCase());
  if (text !== '' && found === undefined) return { problem: `"${text}" is none of ${choices.join(', ')}` };
  return { change: { [key]: found ?? null } };
}

function readWhen(key: 'interview' | 'deadline', text: string): CellRead {
  if (text === '') return { change: { [key]: null } };
  const when = parseAnyWhen(text);
  if ('problem' in when) return { problem: `"${text}" ${when.problem}` };
  return { change: { [key]: key === 'deadline' ? when.day : formatWhen(when) } };
}

function readTags(text: string): CellRead {
  const tags = parts(text);
  const long = tags.find(tag => tag.length > maxNameLength);
  return long === undefined
    ? { change: { tags: orNull(tags) } }
    : { problem: `a tag has at most ${maxNameLength} letters: "${long}"` };
}

function readNotes(text: string): CellRead {
  if (text.length >= maxNotesLength) return { problem: `notes have at most ${maxNotesLength} letters` };
  return { change: { notes: text === '' ? null : `${linesOf(text).join('\n')}\n` } };
}

function readTracks(text: string): CellRead {
  const found: MatchTrack[] = [];
  for (const part of parts(text)) {
    const flag = findMatchTrack(part);
    if (flag === undefined) return { problem: `"${part}" is none of ${matchTracks.join(', ')}` };
    found.push(flag);
  }
  return { change: { tracks: orNull(matchTracks.filter(track => found.includes(track))) } };
}

function readRating(text: string): CellRead {
  if (text === '') return { rating: null };
  const number = Number(text.replace(',', '.'));
  if (!(number >= 1 && number <= 5)) return { problem: `"${text}" is no rating from 1 to 5` };
  return { rating: number };
}
