import { expect, test } from 'vitest';
import { listOfFile, type MyList } from '../../../src/domain/mine/list.ts';
import { rankRows } from '../../../src/domain/mine/rank.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import type { ListFile } from '../../../src/schema/my-list.ts';
import { suggestionNotes, viewSuggestion } from '../../../src/view/mine/suggestion.ts';
import { dataOf } from '../../support/drawing.ts';
import { programOf } from '../../support/match-programs.ts';

const catalog = createCatalog([programOf('b', { tracks: { dr: {}, irIntegrated: {} } })]);
const listOf = (rank: readonly string[], programs: ListFile['programs'] = {}): MyList =>
  listOfFile({ rank: [...rank], programs });
const view = (before: readonly string[], rank: readonly string[]) => {
  const after = listOf(rank);
  return viewSuggestion({
    rows: rankRows(after, catalog, new Map()),
    before: listOf(before),
    after,
    catalog,
  });
};

test('each entry with its place now, where it has one', () => {
  const shown = view(['a/dr', 'b/dr', 'c/dr'], ['b/dr', 'a/dr', 'c/dr']);
  expect(dataOf(shown)).toMatchObject([
    { rank: 1, now: 2, entry: 'b/dr' },
    { rank: 2, now: 1, entry: 'a/dr' },
    { rank: 3, now: 3, entry: 'c/dr' },
  ]);
  expect(shown.notes.slice(-2)).toEqual([
    'Moved: 2 of 3 ranks; nothing is added or taken off.',
    'Nothing is changed; --yes takes this order over.',
  ]);
});

test('says where the list is in this order already', () => {
  expect(view(['b/dr', 'a/dr'], ['b/dr', 'a/dr']).notes.at(-1)).toBe('Your list is in this order already.');
});

test('says that a list is proposed where there was none, or that there is nothing to propose', () => {
  expect(view([], ['b/dr', 'a/dr']).notes.slice(-2)).toEqual([
    'A first list, of the programs where you interview: 2 ranks added.',
    'Nothing is changed; --yes takes this order over.',
  ]);
  expect(view([], []).notes.at(-1)).toBe(
    'There is nothing to propose: no track of a program with an interview.',
  );
});

test('names what is left to the applicant: what has ended, and what is not ranked', () => {
  const list = listOf(['c/dr', 'a/dr'], {
    a: { status: 'withdrawn' },
    b: { status: 'interviewed' },
    c: { status: 'interviewed' },
    nowhere: { status: 'interview' },
    declined: { status: 'declined', interview: '2026-12-03' },
  });
  expect(suggestionNotes({ before: list, after: list, catalog })).toEqual([
    'Your list is in this order already.',
    'a/dr is withdrawn, and comes last; resprog rank remove a/dr takes it off.',
    'You interview at b and nowhere, not ranked: resprog rank add b/dr b/ir-integrated nowhere/TRACK',
  ]);
});
