// What a list says of a program, wherever it stands beside the record: on a card, in a comparison, in a sheet and in JSON.
import type { MyList } from '../../domain/mine/list.ts';
import { ratingOf } from '../../domain/mine/rating.ts';
import type { Mark } from '../../schema/my-list.ts';
import type { Program } from '../../schema/program.ts';
import { type CardEntry, type Cell, type RawValue, textEntry } from '../blocks.ts';
import type { AddedColumns } from '../record/whole.ts';
import type { JsonObject } from '../result.ts';
import { roundTo } from '../words.ts';
import { wordStatement } from './changes.ts';

/** What of it can be picked; the keys are a contract. */
export const mineFields = [
  'mine.status',
  'mine.signal',
  'mine.interview',
  'mine.deadline',
  'mine.rating',
  'mine.tags',
  'mine.notes',
] as const;
export type MineField = (typeof mineFields)[number];

/** What is said of a program, and the mean of its ratings. */
interface Said {
  readonly mark: Mark;
  /** 1 to 5. */
  readonly rating: number | undefined;
}

/** Undefined for a program that is not on the list. */
function saidOf({ programs, weights }: MyList, { id }: Program): Said | undefined {
  const mark = programs.get(id);
  return mark && { mark, rating: ratingOf(mark, weights) };
}

/** How a field is called, read and shown. */
interface Statement {
  readonly title: string;
  readonly value: (said: Said) => RawValue | undefined;
  /** In a sheet, where that is something else. */
  readonly flat?: (said: Said) => RawValue | undefined;
  /** For a person, where that is something else. */
  readonly words?: (said: Said) => string | undefined;
}

const statements: Readonly<Record<MineField, Statement>> = {
  'mine.status': { title: 'Status', value: ({ mark }) => mark.status },
  'mine.signal': { title: 'Signal', value: ({ mark }) => mark.signal },
  'mine.interview': { title: 'Interview', value: ({ mark }) => mark.interview },
  'mine.deadline': { title: 'Deadline', value: ({ mark }) => mark.deadline },
  'mine.rating': {
    title: 'Rating',
    value: ({ rating }) => roundTo(rating, 100),
    words: ({ rating }) => (rating === undefined ? undefined : `${rating.toFixed(1)} of 5`),
  },
  'mine.tags': { title: 'Tags', value: ({ mark }) => mark.tags },
  'mine.notes': {
    title: 'Notes',
    value: ({ mark }) => mark.notes,
    flat: ({ mark }) => notesInCell(mark.notes),
    words: ({ mark }) => mark.notes && wordStatement(mark.notes),
  },
};

const flatOf = (field: MineField, said: Said): RawValue | null => {
  const { value, flat = value } = statements[field];
  return flat(said) ?? null;
};

const cellOf = (field: MineField, said: Said): Cell => {
  const { words } = statements[field];
  return words === undefined ? flatOf(field, said) : (words(said) ?? null);
};

/** A cell of a sheet is one line; `takeSheet` makes lines of it again. */
export const notesInCell = (notes: string | undefined): string | undefined =>
  notes === undefined ? undefined : linesOf(notes).join(' | ');

const linesOf = (notes: string): readonly string[] => notes.trimEnd().split(/\r?\n/u);

/** What the list says of a program, as its file does. */
export const markJson = ({ ratings, ...rest }: Mark): JsonObject => ({
  ...rest,
  ratings: ratings && { ...ratings },
});

/** The same with the mean of the ratings; undefined for a program that is not on the list. */
export function mineJson(list: MyList, program: Program): JsonObject | undefined {
  const said = saidOf(list, program);
  return said && { ...markJson(said.mark), rating: roundTo(said.rating, 100) };
}

/** What the list says, as columns beside those of a record, and in JSON under one key. */
export const mineColumns = (list: MyList): AddedColumns => {
  const reads =
    <V>(read: (field: MineField, said: Said) => V, field: MineField) =>
    (program: Program): V | null => {
      const said = saidOf(list, program);
      return said === undefined ? null : read(field, said);
    };
  return {
    columns: mineFields.map(field => ({
      key: field,
      title: `My ${statements[field].title.toLowerCase()}`,
      json: reads(flatOf, field),
      cell: reads(cellOf, field),
    })),
    object: (program, keys) => {
      const mine = mineJson(list, program);
      if (keys === undefined || mine === undefined) return { mine };
      const picked = Object.entries(mine).filter(
        ([key, value]) => value !== undefined && keys.includes(`mine.${key}`),
      );
      return picked.length === 0 ? {} : { mine: Object.fromEntries(picked) };
    },
  };
};

/** The entries of a program's card, the notes line by line; none for a program that is not on the list. */
export function mineEntries(list: MyList, program: Program): readonly CardEntry[] {
  const said = saidOf(list, program);
  if (said === undefined) return [];
  const { tracks, notes = '' } = said.mark;
  const short = mineFields.filter(field => field !== 'mine.notes');
  const [first = '', ...more] = linesOf(notes).filter(line => line.trim() !== '');
  const told = [
    ...short.map(field =>
      textEntry(statements[field].title, field === 'mine.rating' ? ratingCell(said) : cellOf(field, said)),
    ),
    textEntry('Applying to', tracks ?? null),
    textEntry('Notes', first === '' ? null : first),
    ...more.map(line => textEntry('', line)),
  ].filter(({ cell }) => cell !== null);
  return told.length > 0 ? told : [textEntry('', 'on your list; resprog mark says more of it')];
}

/** "4.3 of 5 (residents 5, teaching 4, place 4)"; only what is in the brackets where none of them counts. */
function ratingCell(said: Said): Cell {
  const single = Object.entries(said.mark.ratings ?? {}).map(([name, points]) => `${name} ${points}`);
  const value = statements['mine.rating'].words?.(said);
  if (single.length === 0) return null;
  return value === undefined ? single.join(', ') : { value, note: single.join(', ') };
}

/** A row of a comparison, ready for every format. */
export interface MineRow {
  readonly field: MineField;
  readonly label: string;
  readonly title: string;
  readonly kind: 'text';
  readonly values: readonly (RawValue | null)[];
  readonly flat: readonly (RawValue | null)[];
  readonly cells: () => readonly Cell[];
  /** Two of the programs have something else. */
  readonly differs: boolean;
  readonly heading: string;
}

export const mineTitle = 'Mine';

/** One row a field, with one value a program, null where nothing is said; none where no program is on the list. */
export function mineRows(
  list: MyList,
  programs: readonly Program[],
  fields: readonly MineField[],
): readonly MineRow[] {
  const said = programs.map(program => saidOf(list, program));
  if (said.every(each => each === undefined)) return [];
  const each = <V>(read: (said: Said) => V): readonly (V | null)[] =>
    said.map(one => (one === undefined ? null : read(one)));
  return fields.map(field => {
    const { title, value } = statements[field];
    const values = each(one => value(one) ?? null);
    return {
      field,
      label: `My ${title.toLowerCase()}`,
      title,
      kind: 'text',
      values,
      flat: each(one => flatOf(field, one)),
      cells: () => each(one => cellOf(field, one)),
      differs: new Set(values.filter(one => one !== null).map(one => JSON.stringify(one))).size > 1,
      heading: mineTitle,
    };
  });
}
