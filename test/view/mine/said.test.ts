import { describe, expect, test } from 'vitest';
import { listOfFile } from '../../../src/domain/mine/list.ts';
import type { Mark } from '../../../src/schema/my-list.ts';
import {
  markJson,
  mineColumns,
  mineEntries,
  mineFields,
  mineJson,
  mineRows,
  notesInCell,
} from '../../../src/view/mine/said.ts';
import { makeProgram } from '../../support/programs.ts';

const full: Mark = {
  tracks: ['dr', 'ir-integrated'],
  status: 'interview',
  signal: 'gold',
  interview: '2026-12-03 13:00',
  deadline: '2026-09-30',
  ratings: { place: 3, residents: 5, call: 5 },
  tags: ['near', 'big city'],
  notes: 'First line.\n\nSecond line.\n',
};
const list = listOfFile({ programs: { full, bare: null, half: { status: 'applied' } } });
const [of, bare, half, other] = ['full', 'bare', 'half', 'other'].map(id => makeProgram({ id }));
if (of === undefined || bare === undefined || half === undefined || other === undefined)
  throw new Error('Four programs');

describe('the entries of a card', () => {
  const entriesOf = (marked: Mark, weights = {}) =>
    mineEntries(listOfFile({ programs: { full: marked }, weights }), of).map(({ label, cell }) => [
      label,
      cell,
    ]);

  test('hold everything, the notes line by line', () => {
    expect(entriesOf(full)).toEqual([
      ['Status', 'interview'],
      ['Signal', 'gold'],
      ['Interview', '2026-12-03 13:00'],
      ['Deadline', '2026-09-30'],
      ['Rating', { value: '4.3 of 5', note: 'place 3, residents 5, call 5' }],
      ['Tags', ['near', 'big city']],
      ['Applying to', ['dr', 'ir-integrated']],
      ['Notes', 'First line.'],
      ['', 'Second line.'],
    ]);
  });

  test('leave out what is not said', () => {
    expect(entriesOf({ status: 'applied' })).toEqual([['Status', 'applied']]);
    expect(entriesOf({ notes: ' \n\n' })).toEqual(entriesOf({}));
  });

  test('name every rating, also where none of them counts, and weigh them', () => {
    const ratings = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`r${index}`, 4]));
    const words = Object.keys(ratings)
      .map(name => `${name} 4`)
      .join(', ');
    expect(entriesOf({ ratings })).toEqual([['Rating', { value: '4.0 of 5', note: words }]]);
    expect(entriesOf({ ratings: { place: 2 } }, { place: 0 })).toEqual([['Rating', 'place 2']]);
    expect(entriesOf({ ratings: { place: 2, call: 5 } }, { place: 2 })).toEqual([
      ['Rating', { value: '3.0 of 5', note: 'place 2, call 5' }],
    ]);
  });

  test('say that a program is on the list where nothing more is said, and nothing of one that is not', () => {
    expect(mineEntries(list, bare)).toEqual([
      { label: '', cell: 'on your list; resprog mark says more of it', kind: 'text' },
    ]);
    expect(mineEntries(list, other)).toEqual([]);
  });
});

describe('JSON', () => {
  test('is what the file says, and the mean of the ratings', () => {
    expect(mineJson(list, of)).toEqual({ ...full, rating: 4.33 });
    expect(JSON.stringify(mineJson(list, bare))).toBe('{}');
    expect(mineJson(list, other)).toBeUndefined();
    expect(markJson(full)).toEqual(full);
  });

  test('holds of picked fields only what is said', () => {
    const { object } = mineColumns(list);
    expect(JSON.stringify(object(half, undefined))).toBe('{"mine":{"status":"applied"}}');
    expect(JSON.stringify(object(other, undefined))).toBe('{}');
    expect(object(half, ['id', 'mine.status', 'mine.tags'])).toEqual({ mine: { status: 'applied' } });
    expect(object(half, ['mine.tags'])).toEqual({});
    expect(object(of, ['id'])).toEqual({});
    expect(object(other, ['mine.status'])).toEqual({});
  });
});

test('columns read the sheet and the table of a person', () => {
  const { columns } = mineColumns(list);
  expect(columns.map(({ key }) => key)).toEqual(mineFields);
  expect(columns.map(({ title }) => title)).toContain('My rating');
  expect(columns.map(({ json }) => json(of))).toEqual([
    'interview',
    'gold',
    '2026-12-03 13:00',
    '2026-09-30',
    4.33,
    ['near', 'big city'],
    'First line. |  | Second line.',
  ]);
  const cells = columns.map(({ cell }) => cell?.(of));
  expect(cells.slice(-3)).toEqual(['4.3 of 5', ['near', 'big city'], 'First line.…']);
  expect(columns.map(({ cell }) => cell?.(other))).toEqual(mineFields.map(() => null));
  expect(columns.map(({ json }) => json(bare))).toEqual(mineFields.map(() => null));
});

describe('rows of a comparison', () => {
  test('one a field, with blanks for what is not said', () => {
    const [status, rating, notes] = mineRows(
      list,
      [of, other, half],
      ['mine.status', 'mine.rating', 'mine.notes'],
    );
    expect(status).toMatchObject({
      field: 'mine.status',
      label: 'My status',
      title: 'Status',
      heading: 'Mine',
      values: ['interview', null, 'applied'],
      flat: ['interview', null, 'applied'],
      differs: true,
    });
    expect(rating).toMatchObject({ values: [4.33, null, null], differs: false });
    expect(rating?.cells()).toEqual(['4.3 of 5', null, null]);
    expect(notes).toMatchObject({ values: [full.notes, null, null] });
    expect(notes?.cells()).toEqual(['First line.…', null, null]);
  });

  test('none where no program is on the list', () => {
    expect(mineRows(list, [other, other], mineFields)).toEqual([]);
    expect(mineRows(list, [other, bare], mineFields)).toHaveLength(mineFields.length);
  });
});

test('notes in a cell are one line', () => {
  expect(notesInCell(undefined)).toBeUndefined();
  expect(notesInCell('one\r\ntwo\n')).toBe('one | two');
});
