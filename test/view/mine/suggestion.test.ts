import { expect, test } from 'vitest';
import { listOfFile } from '../../../src/domain/mine/list.ts';
import { rankRows } from '../../../src/domain/mine/rank.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import { viewSuggestion } from '../../../src/view/mine/suggestion.ts';
import { dataOf } from '../../support/drawing.ts';

const rows = rankRows(listOfFile({ rank: ['b/dr', 'a/dr', 'c/dr'] }), createCatalog([]), new Map());

test('each entry with its place now, where it has one', () => {
  const view = viewSuggestion({ rows, before: ['a/dr', 'b/dr'] });
  expect(dataOf(view)).toEqual([
    { rank: 1, now: 2, entry: 'b/dr' },
    { rank: 2, now: 1, entry: 'a/dr' },
    { rank: 3, entry: 'c/dr' },
  ]);
  expect(view.notes.at(-1)).toBe('Nothing is changed; --yes takes this order over.');
});

test('says where the list is in this order already', () => {
  const view = viewSuggestion({ rows, before: ['b/dr', 'a/dr', 'c/dr'] });
  expect(view.notes.at(-1)).toBe('Your list is in this order already.');
});
