import { describe, expect, test } from 'vitest';
import { listOfFile, type MyList } from '../../../src/domain/mine/list.ts';
import { takeSheet } from '../../../src/domain/mine/sheet.ts';
import type { Mark } from '../../../src/schema/my-list.ts';

const said: Mark = {
  tracks: ['dr', 'ir-integrated'],
  status: 'interview',
  signal: 'gold',
  interview: '2026-12-03 13:00',
  deadline: '2026-09-30',
  ratings: { residents: 5, place: 3 },
  tags: ['midwest', 'big'],
  notes: 'Kind people.\n\n- second line\n',
};
const list = listOfFile({ programs: { slu: said, mir: null } });
const isKnown = (id: string): boolean => ['slu', 'mir', 'rush'].includes(id);

/** A sheet with some columns of one program. */
const take = (cells: Readonly<Record<string, string>>, from: MyList = list) =>
  takeSheet({ columns: Object.keys(cells), rows: [Object.values(cells)] }, from, isKnown);
const sluAfter = (cells: Readonly<Record<string, string>>): Mark | undefined =>
  take({ id: 'slu', ...cells }).list.programs.get('slu');

test('what says the same in another writing and order changes nothing', () => {
  const same = {
    tracks: 'ir-integrated; dr',
    status: 'INTERVIEW',
    signal: 'gold',
    interview: '12/3/2026 1:00 PM',
    deadline: '9/30/2026',
    'ratings.place': '3.0',
    'ratings.residents': '5',
    tags: 'big; midwest',
    notes: 'Kind people. |  | - second line',
  };
  expect(sluAfter(same)).toStrictEqual(said);
  expect(
    sluAfter({ name: 'Other', city: 'x', state: 'y', rating: '9', fit: '1', next: '', ranks: '1' }),
  ).toStrictEqual(said);
});

test('a column that is not there leaves what is said; an empty cell takes it back', () => {
  expect(sluAfter({ status: 'interviewed' })).toEqual({ ...said, status: 'interviewed' });
  expect(
    sluAfter({
      status: '',
      tags: '',
      notes: '',
      interview: '',
      deadline: '',
      signal: '',
      tracks: '',
      'ratings.place': '',
    }),
  ).toEqual({});
});

test('what is new is taken in the one way of writing it', () => {
  expect(sluAfter({ interview: ' 12/4/2026 9:05 ' })?.interview).toBe('2026-12-04 09:05');
  expect(sluAfter({ deadline: '2026-10-01 12:00' })?.deadline).toBe('2026-10-01');
  expect(sluAfter({ tracks: 'ir-independent;dr' })?.tracks).toEqual(['dr', 'ir-independent']);
  expect(sluAfter({ deadline: '3-Dec-26' })?.deadline).toBe('2026-12-03');
  expect(sluAfter({ tags: 'new, big; new' })?.tags).toEqual(['new', 'big']);
  expect(sluAfter({ 'ratings.place': '1', 'ratings.residents': '5' })?.ratings).toEqual({
    place: 1,
    residents: 5,
  });
  expect(sluAfter({ 'ratings.place': '4', 'ratings.residents': '5' })?.ratings).toEqual({
    place: 4,
    residents: 5,
  });
});

test('what mine writes beside what is said is known, and is not taken', () => {
  const shown = [
    'name',
    'city',
    'state',
    'rating',
    'fit',
    'fit.low',
    'fit.high',
    'ranks',
    'next',
    'next.day',
  ];
  const result = takeSheet({ columns: ['id', ...shown], rows: [['slu', ...shown]] }, list, isKnown);
  expect(result).toMatchObject({ unknownColumns: [], problems: [], missing: ['mir'] });
  expect(result.list.programs.get('slu')).toStrictEqual(said);
});

test('blanks around names and ids do not matter, and rows of blanks are none', () => {
  const { list: after, problems } = takeSheet(
    {
      columns: [' id ', ' status '],
      rows: [
        [' slu ', ' applied '],
        [' ', ' '],
      ],
    },
    list,
    isKnown,
  );
  expect(problems).toEqual([]);
  expect(after.programs.get('slu')?.status).toBe('applied');
});

test('ratings come in columns of their own, also new ones; commas of other languages are understood', () => {
  expect(sluAfter({ 'ratings.residents': '4,5', 'ratings.call': '2' })?.ratings).toEqual({
    residents: 4.5,
    call: 2,
  });
});

test('notes of a sheet have their lines again, and the guard against formulas is gone', () => {
  expect(sluAfter({ notes: "'- first | second" })?.notes).toBe('- first\nsecond\n');
  expect(sluAfter({ notes: "it's '=fine" })?.notes).toBe("it's '=fine\n");
  expect(sluAfter({ notes: 'a|b |c| d\ne\r\nf\rg' })?.notes).toBe('a\nb\nc\nd\ne\nf\ng\n');
});

test('a known program that is not on the list is put there; unknown ones and columns are named', () => {
  const {
    list: after,
    unknownIds,
    unknownColumns,
    missing,
  } = takeSheet(
    {
      columns: ['id', 'status', 'mood', '', 'ratings.'],
      rows: [
        ['rush', 'applied', 'x', '', ''],
        ['nope', 'applied', '', '', ''],
        ['', '', '', '', ''],
      ],
    },
    list,
    isKnown,
  );
  expect(after.programs.get('rush')).toEqual({ status: 'applied' });
  expect([unknownIds, unknownColumns, missing]).toEqual([['nope'], ['mood', 'ratings.'], ['slu', 'mir']]);
  expect(after.programs.get('slu')).toStrictEqual(said);
});

test('a sheet as it was written changes nothing, whatever a hand wrote into the list', () => {
  const odd: Mark = { tags: ['a, b', 'c;d'], notes: "'=quoted \u{1F469}\u200D\u2695" };
  const from = listOfFile({ programs: { slu: odd } });
  const written = { tags: 'a, b; c;d', notes: "'=quoted \u{1F469}\\u200d\u2695" };
  expect(take({ id: 'slu', ...written }, from).list.programs.get('slu')).toStrictEqual(odd);
});

test('a row that ends early says nothing of the columns behind; one that is too long is refused', () => {
  const short = takeSheet({ columns: ['id', 'status', 'tags'], rows: [['slu', 'applied']] }, list, isKnown);
  expect(short.list.programs.get('slu')).toEqual({ ...said, status: 'applied' });
  const long = takeSheet(
    {
      columns: ['id', 'notes'],
      rows: [
        ['slu', 'kind', ' great'],
        ['mir', 'x', ' '],
      ],
    },
    list,
    isKnown,
  );
  expect(long.problems).toMatchObject([{ row: 2, column: 'notes' }]);
});

test('a program that only the list knows can be edited, too', () => {
  const own = listOfFile({ programs: { closed: { status: 'applied' } } });
  expect(take({ id: 'closed', status: 'rejected' }, own).list.programs.get('closed')).toEqual({
    status: 'rejected',
  });
});

describe('what cannot be taken has a row and a column, and nothing is taken', () => {
  test.each([
    [{ status: 'hired' }, 'status', /"hired" is none of considering/u],
    [{ signal: 'bronze' }, 'signal', /none of gold, silver/u],
    [{ interview: 'Friday, December 3, 2026' }, 'interview', /another weekday than .* a Thursday/u],
    [{ interview: '2026-02-30' }, 'interview', /no calendar has/u],
    [{ deadline: 'soon' }, 'deadline', /is no day/u],
    [{ tracks: 'dr; esir' }, 'tracks', /"esir" is none of dr, ir-integrated, ir-independent/u],
    [{ 'ratings.place': '7' }, 'ratings.place', /no rating from 1 to 5/u],
    [{ 'ratings.place': '0.9' }, 'ratings.place', /no rating from 1 to 5/u],
    [{ 'ratings.place': '5.1' }, 'ratings.place', /no rating from 1 to 5/u],
    [{ tags: 'x'.repeat(41) }, 'tags', /at most 40 letters/u],
    [{ 'ratings.place': 'x' }, 'ratings.place', /no rating from 1 to 5/u],
  ])('%j', (cells, column, reason) => {
    const result = take({ id: 'slu', ...cells, notes: 'new' });
    expect(result.problems).toEqual([{ row: 2, column, reason: expect.stringMatching(reason) }]);
    expect(result.list).toBe(list);
  });

  test('two rows for one program', () => {
    const { problems } = takeSheet(
      {
        columns: ['id', 'status'],
        rows: [
          ['slu', 'applied'],
          ['mir', ''],
          ['slu', 'rejected'],
        ],
      },
      list,
      isKnown,
    );
    expect(problems).toEqual([{ row: 4, column: 'id', reason: 'slu stands in row 2, too' }]);
  });

  test('a row without an id', () => {
    expect(take({ id: '', status: 'applied' }).problems).toEqual([
      { row: 2, column: 'id', reason: 'the id is missing' },
    ]);
  });

  test('no column of ids, or one twice', () => {
    expect(take({ program: 'slu' }).problems[0]?.reason).toBe('there is no column of this name');
    expect(take({ program: 'slu' }).problems).toMatchObject([
      { row: 1, column: 'id' },
      { row: 2, column: 'id' },
    ]);
    const { problems } = takeSheet({ columns: ['id', 'tags', 'tags'], rows: [] }, list, isKnown);
    expect(takeSheet({ columns: ['id', '', ''], rows: [] }, list, isKnown).problems).toEqual([]);
    expect(problems).toEqual([{ row: 1, column: 'tags', reason: 'the column is there twice' }]);
  });
});
