// My programs as a table: how far each application is, what I think of it, and what is due next.
import { interviewOf } from '../../domain/mine/due.ts';
import type { MyList } from '../../domain/mine/list.ts';
import type { Entry } from '../../domain/mine/mine.ts';
import type { SheetText } from '../../domain/record/text.ts';
import { offeredTracks } from '../../domain/record/tracks.ts';
import { type Block, type CellColumn, type CellKind, cellTable, type RawValue } from '../blocks.ts';
import { type Report, report } from '../report.ts';
import { type Json, type JsonObject, type ResultColumn, resultOf } from '../result.ts';
import { plural, roundTo } from '../words.ts';
import { type CalendarParts, calendarOf, interviewNotes } from './calendar.ts';
import { wordDue } from './due.ts';
import { emptyNote, missingNotes } from './notes.ts';
import { fitJson, percent } from './numbers.ts';
import { recordedDeadlineNotes } from './recorded-deadlines.ts';
import { markJson, notesInCell } from './said.ts';

export interface MineParts {
  readonly entries: readonly Entry[];
  readonly list: MyList;
  /** What is said of the list as a whole, such as its signals. */
  readonly notes: readonly string[];
  readonly calendar: CalendarParts;
}

export function viewMine({ entries, list, notes, calendar }: MineParts): Report {
  const names = ratingNames(list);
  const hasFit = list.answers !== undefined;
  const columns = resultColumns(names);
  return report({
    title: 'My programs',
    result: resultOf(entries, columns, {
      object: (entry, keys) => (keys === undefined ? entryJson(entry) : pickedJson(entry, columns, keys)),
    }),
    blocks: () => (entries.length === 0 ? [] : [table(entries, hasFit)]),
    calendar: () => calendarOf(calendar),
    notes: [
      countNote(entries.length, list.programs.size),
      ...missingNotes(entries.filter(({ program }) => program === undefined).map(({ id }) => id)),
      ...interviewNotes(calendar),
      ...recordedDeadlineNotes(calendar),
      ...notes,
    ],
  });
}

/** The sheet that entries are written into, as texts: what is read back is compared with it. */
export function mineSheet(entries: readonly Entry[], list: MyList): SheetText {
  const { columns, rows } = resultOf(entries, resultColumns(ratingNames(list))).sheet();
  const textOf = (cell: RawValue | null): string =>
    Array.isArray(cell) ? cell.join('; ') : String(cell ?? '');
  return { columns, rows: rows.map(cells => cells.map(textOf)) };
}

/** The names of all ratings on the list, in the order in which they first occur. */
const ratingNames = ({ programs }: MyList): readonly string[] => [
  ...new Set([...programs.values()].flatMap(({ ratings = {} }) => Object.keys(ratings))),
];

function table(entries: readonly Entry[], hasFit: boolean): Block {
  const interviews = entries.flatMap(({ mark }) => interviewOf(mark) ?? []);
  const absent = [
    ...(hasFit ? [] : ['Fit']),
    ...(interviews.length > 0 ? [] : ['Interview']),
    ...(interviews.some(({ time }) => time !== undefined) ? [] : ['Time']),
  ];
  return cellTable(
    tableColumns.filter(({ title }) => !absent.includes(title)),
    entries,
  );
}

const tableColumns: readonly CellColumn<Entry>[] = [
  { title: 'Id', kind: 'text', role: 'id', cell: ({ id }) => id },
  {
    title: 'Name',
    kind: 'text',
    role: 'name',
    flexible: true,
    dropOrder: 5,
    cell: ({ program }) => program?.name ?? null,
  },
  { title: 'Status', kind: 'text', cell: ({ mark }) => mark.status ?? null },
  { title: 'Signal', kind: 'text', dropOrder: 3, cell: ({ mark }) => mark.signal ?? null },
  { title: 'Interview', kind: 'text', dropOrder: 1, cell: ({ mark }) => interviewOf(mark)?.day ?? null },
  { title: 'Time', kind: 'text', dropOrder: 2, cell: ({ mark }) => interviewOf(mark)?.time ?? null },
  {
    title: 'Rating',
    kind: 'number',
    dropOrder: 4,
    cell: ({ rating }) => roundTo(rating, 10) ?? null,
  },
  { title: 'Fit', kind: 'count', cell: ({ fit }) => percent(fit?.expected) ?? null },
  {
    title: 'Next',
    kind: 'text',
    cell: ({ due }) => (due === undefined ? null : wordDue(due)),
  },
];

const column = (
  key: string,
  json: (entry: Entry) => Json | undefined,
  kind: CellKind = 'text',
): ResultColumn<Entry> => ({ key, json, kind });

/** The columns of a sheet: the same for every program, so that blanks are empty cells that can be filled in. */
const resultColumns = (names: readonly string[]): readonly ResultColumn<Entry>[] => [
  column('id', ({ id }) => id),
  column('name', ({ program }) => program?.name),
  column('city', ({ program }) => program?.city),
  column('state', ({ program }) => program?.state),
  column('tracks', ({ mark }) => mark.tracks, 'list'),
  column('status', ({ mark }) => mark.status),
  column('signal', ({ mark }) => mark.signal),
  column('interview', ({ mark }) => mark.interview),
  column('deadline', ({ mark }) => mark.deadline),
  column('next', ({ due }) => due?.kind),
  column('next.day', ({ due }) => due?.day),
  column('rating', ({ rating }) => roundTo(rating, 100), 'number'),
  column('fit', ({ fit }) => percent(fit?.expected), 'number'),
  column('fit.low', ({ fit }) => percent(fit?.low), 'number'),
  column('fit.high', ({ fit }) => percent(fit?.high), 'number'),
  column('ranks', ({ ranks }) => (ranks.length === 0 ? undefined : ranks), 'list'),
  ...names.map(name => column(`ratings.${name}`, ({ mark }) => ratingIn(mark, name), 'number')),
  column('tags', ({ mark }) => mark.tags, 'list'),
  { ...column('notes', ({ mark }) => mark.notes), flat: ({ mark }) => notesInCell(mark.notes) ?? null },
];

const ratingIn = ({ ratings = {} }: Entry['mark'], name: string): number | undefined =>
  Object.hasOwn(ratings, name) ? ratings[name] : undefined;

/** Some keys, with the values that they have in the whole. */
function pickedJson(
  entry: Entry,
  columns: readonly ResultColumn<Entry>[],
  keys: readonly string[],
): JsonObject {
  const whole = entryJson(entry);
  const picked = columns.filter(({ key }) => keys.includes(key));
  return Object.fromEntries(picked.map(({ key, json }) => [key, key in whole ? whole[key] : json(entry)]));
}

/** What the list says, and beside it what follows from it. */
function entryJson({ id, program, mark, rating, fit, due, ranks }: Entry): JsonObject {
  return {
    id,
    name: program?.name,
    city: program?.city,
    state: program?.state,
    offers: program && offeredTracks(program).map(({ flag }) => flag),
    ...markJson(mark),
    rating: roundTo(rating, 100),
    fit: fit && fitJson(fit),
    next: due && { ...due },
    ranks: ranks.length === 0 ? undefined : ranks,
  };
}

function countNote(shown: number, all: number): string {
  if (all === 0) return emptyNote;
  return shown === all
    ? `${plural(all, 'program')} on your list.`
    : `${shown} of ${plural(all, 'program')} on your list.`;
}
