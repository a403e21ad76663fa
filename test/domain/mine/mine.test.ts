import { expect, test } from 'vitest';
import { listOfFile } from '../../../src/domain/mine/list.ts';
import { entriesOf, fitsOf, type SortBy, sortEntries } from '../../../src/domain/mine/mine.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import { programOf } from '../../support/match-programs.ts';

const list = listOfFile({
  weights: { place: 3 },
  programs: {
    slu: { status: 'interview', interview: '2026-12-03', ratings: { place: 4, call: 2 }, signal: 'silver' },
    mir: { status: 'interviewed', ratings: { place: 5 }, deadline: '2026-09-30' },
    rush: { status: 'applying', deadline: '2026-11-30' },
    utsw: { status: 'rejected', ratings: { place: 1 }, signal: 'gold' },
    gone: { status: 'applied' },
  },
  rank: ['mir/dr', 'slu/dr', 'mir/ir-integrated'],
});
const catalog = createCatalog(['slu', 'mir', 'rush', 'utsw'].map(id => programOf(id)));
const fits = new Map([
  ['slu', { low: 0.2, expected: 0.5, high: 0.9 }],
  ['rush', { low: 0, high: 1 }],
  ['mir', { low: 0.4, expected: 0.7, high: 0.8 }],
]);
const entries = entriesOf(list, catalog, { today: '2026-11-28', fits });
const order = (by: SortBy, descending = false): string =>
  sortEntries(entries, by, descending)
    .map(({ id }) => id)
    .join(' ');

test('an entry holds what is said, and what follows from it', () => {
  expect(entries[0]).toMatchObject({
    id: 'slu',
    rating: 3.5,
    fit: fits.get('slu'),
    due: { kind: 'interview', days: 5 },
    ranks: [2],
  });
  expect(entries[1]).toMatchObject({ id: 'mir', rating: 5, ranks: [1, 3], due: undefined });
  expect(entries[4]).toMatchObject({ id: 'gone', program: undefined, rating: undefined, fit: undefined });
});

test('what matters now comes first: days, then the rest by rating, then what has ended', () => {
  expect(order('due')).toBe('rush slu mir gone utsw');
});

test.each<[SortBy, string]>([
  ['id', 'gone mir rush slu utsw'],
  ['name', 'mir rush slu utsw gone'],
  ['status', 'rush gone slu mir utsw'],
  ['signal', 'utsw slu mir rush gone'],
  ['interview', 'slu mir rush utsw gone'],
  ['deadline', 'mir rush slu utsw gone'],
  ['rating', 'mir slu utsw rush gone'],
  ['fit', 'mir slu rush utsw gone'],
  ['rank', 'mir slu rush utsw gone'],
])('by %s, what is not known last', (by, expected) => {
  expect(order(by)).toBe(expected);
});

test('in its order: what is to be said before what is not due, and that before what has ended', () => {
  const said = listOfFile({
    programs: {
      over: { status: 'declined' },
      waiting: { status: 'applied' },
      better: { status: 'applied', ratings: { a: 2 } },
      best: { status: 'applied', ratings: { a: 4 } },
      open: null,
      ranked: { status: 'interviewed', ratings: { a: 5 } },
    },
    rank: ['ranked/dr'],
  });
  const all = entriesOf(said, catalog, { today: '2026-11-28', fits: new Map() });
  expect(sortEntries(all, 'due', false).map(({ id }) => id)).toEqual([
    'open',
    'ranked',
    'best',
    'better',
    'waiting',
    'over',
  ]);
});

test('interviews of one day go by their time', () => {
  const days = listOfFile({
    programs: {
      late: { interview: '2026-12-03 13:00' },
      early: { interview: '2026-12-03 9:00' },
      day: { interview: '2026-12-03' },
      before: { interview: '2026-12-02 15:00' },
    },
  });
  const all = entriesOf(days, catalog, { today: '2026-11-28', fits: new Map() });
  expect(sortEntries(all, 'interview', false).map(({ id }) => id)).toEqual([
    'before',
    'day',
    'early',
    'late',
  ]);
});

test('the other way, what is not known is last, too', () => {
  expect(order('rating', true)).toBe('utsw slu mir rush gone');
});

test('a fit without a rank has no expected value', () => {
  const fitted = {
    program: programOf('slu'),
    seen: programOf('slu'),
    parts: [],
    mustAsk: [],
    known: 0.3,
    low: 0.1,
    expected: 0.5,
    high: 0.9,
  };
  expect(fitsOf([{ ...fitted, rank: 1 }]).get('slu')).toEqual({ low: 0.1, expected: 0.5, high: 0.9 });
  expect(fitsOf([fitted]).get('slu')).toEqual({ low: 0.1, high: 0.9 });
});
