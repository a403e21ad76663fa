import { expect, test } from 'vitest';
import { listOfFile } from '../../../src/domain/mine/list.ts';
import { entriesOf } from '../../../src/domain/mine/mine.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import { viewMine } from '../../../src/view/mine/mine.ts';
import { pickFromReport } from '../../../src/view/report.ts';
import { programs } from '../../support/catalog.ts';
import { dataOf, tableOf, textOf } from '../../support/drawing.ts';

const list = listOfFile({
  answers: 'a.yaml',
  programs: {
    slu: {
      status: 'interview',
      interview: '2026-12-03 13:00',
      ratings: { place: 4, call: 3.5 },
      tags: ['near'],
      notes: 'one\ntwo\n',
    },
    gone: null,
  },
  rank: ['slu/dr'],
});
const fits = new Map([['slu', { low: 0.123456, expected: 0.5, high: 0.9 }]]);
const entries = entriesOf(list, createCatalog(programs), { today: '2026-11-28', fits });
const calendar = {
  entries,
  zones: new Map([['slu', 'America/Chicago']]),
  season: 2027,
  seasonDays: [],
  checkAt: [],
  today: '2026-11-28',
};
const view = viewMine({ entries, list, notes: ['more'], calendar });

test('for a script: what the list says, and what follows from it', () => {
  expect(dataOf(view)).toEqual([
    {
      id: 'slu',
      name: 'Saint Louis University',
      city: 'St. Louis',
      state: 'MO',
      offers: ['dr', 'esir'],
      status: 'interview',
      interview: '2026-12-03 13:00',
      tags: ['near'],
      notes: 'one\ntwo\n',
      ratings: { place: 4, call: 3.5 },
      rating: 3.75,
      fit: { low: 0.1235, expected: 0.5, high: 0.9 },
      next: { kind: 'interview', day: '2026-12-03', days: 5 },
      ranks: [1],
    },
    { id: 'gone', next: { kind: 'say-status' } },
  ]);
});

test('a sheet has a column for everything, also for each name of a rating, and blanks are empty', () => {
  const { columns, rows } = view.result.sheet();
  expect(columns).toContain('ratings.call');
  expect(Object.fromEntries(columns.map((name, index) => [name, rows[0]?.[index]]))).toMatchObject({
    signal: null,
    fit: 50,
    'fit.low': 12,
    'ratings.place': 4,
    notes: 'one | two',
    ranks: [1],
  });
  expect(rows[1]?.filter(cell => cell !== null)).toEqual(['gone', 'say-status']);
});

test('a person sees a table with what is due, and what the notes say', async () => {
  expect(tableOf(view).columns.map(({ title }) => title)).toEqual([
    'Id',
    'Name',
    'Status',
    'Signal',
    'Interview',
    'Time',
    'Rating',
    'Fit',
    'Next',
  ]);
  expect(await textOf(view)).toMatch(/slu .* interview .* 2026-12-03 +13:00 +3\.8 +50 +interview in 5 days/u);
  expect(view.notes).toEqual([
    '2 programs on your list.',
    'Not in the catalog: gone. Records of your own come with --data.',
    'more',
  ]);
});

test('where there is little room, the name goes first, and the interviews last', () => {
  const order = tableOf(view)
    .columns.flatMap(({ title, dropOrder }) => (dropOrder === undefined ? [] : [{ title, dropOrder }]))
    .sort((a, b) => b.dropOrder - a.dropOrder);
  expect(order.map(({ title }) => title)).toEqual(['Name', 'Rating', 'Signal', 'Time', 'Interview']);
});

test('without interviews there are no columns for them', () => {
  const early = entries.filter(({ id }) => id === 'gone');
  const columns = tableOf(viewMine({ entries: early, list, notes: [], calendar })).columns;
  expect(columns.map(({ title }) => title)).toEqual([
    'Id',
    'Name',
    'Status',
    'Signal',
    'Rating',
    'Fit',
    'Next',
  ]);
});

test('it is a calendar, too', () => {
  expect(view.calendar?.().events).toMatchObject([
    { title: 'Interview: Saint Louis University', day: '2026-12-03', time: '13:00' },
  ]);
});

test('a time of which no zone is known is said', () => {
  const { notes } = viewMine({ entries, list, notes: [], calendar: { ...calendar, zones: new Map() } });
  expect(notes).toContain('No zone is known for slu; write one behind the time, such as ET.');
});

test('without answers there is no fit', () => {
  const plain = viewMine({ entries, list: { ...list, answers: undefined }, notes: [], calendar });
  expect(tableOf(plain).columns.map(({ title }) => title)).not.toContain('Fit');
});

test('fields are picked by the names of the sheet', () => {
  const picked = pickFromReport(view, ['id', 'ratings.call']);
  expect(dataOf(picked)).toEqual([{ id: 'slu', 'ratings.call': 3.5 }, { id: 'gone' }]);
  expect(dataOf(pickFromReport(view, ['next', 'fit', 'fit.low']))).toEqual([
    {
      next: { kind: 'interview', day: '2026-12-03', days: 5 },
      fit: { low: 0.1235, expected: 0.5, high: 0.9 },
      'fit.low': 12,
    },
    { next: { kind: 'say-status' } },
  ]);
});

test('some of them, and an empty list, are said', () => {
  expect(viewMine({ entries: [], list, notes: [], calendar }).notes).toEqual([
    '0 of 2 programs on your list.',
  ]);
  const empty = viewMine({ entries: [], list: listOfFile({}), notes: [], calendar });
  expect(empty.notes).toEqual(['Your list is empty; resprog star ID puts a program on it.']);
});
