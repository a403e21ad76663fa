import { expect, test } from 'vitest';
import { changesOf } from '../../../src/domain/mine/changes.ts';
import { emptyList, listOfFile } from '../../../src/domain/mine/list.ts';

const before = listOfFile({
  programs: { slu: { status: 'applied', tags: ['a'] }, mir: null },
  rank: ['slu/dr'],
});

test('nothing differs from itself', () => {
  expect(
    changesOf(
      before,
      listOfFile({ programs: { slu: { status: 'applied', tags: ['a'] }, mir: {} }, rank: ['slu/dr'] }),
    ),
  ).toEqual([]);
});

test('what is gone comes first, then program by program what is said anew, in the order in which it is shown', () => {
  const after = listOfFile({
    programs: { slu: { tags: ['a', 'b'], signal: 'gold' }, rush: { notes: 'x' } },
    rank: ['slu/dr'],
  });
  expect(changesOf(before, after)).toEqual([
    { kind: 'removed', id: 'mir' },
    { kind: 'said', id: 'slu', key: 'status', before: 'applied', after: undefined },
    { kind: 'said', id: 'slu', key: 'signal', before: undefined, after: 'gold' },
    { kind: 'said', id: 'slu', key: 'tags', before: ['a'], after: ['a', 'b'] },
    { kind: 'added', id: 'rush' },
    { kind: 'said', id: 'rush', key: 'notes', before: undefined, after: 'x' },
  ]);
});

test.each([
  ['rank', { ...before, rank: [] }, { before: ['slu/dr'] }],
  ['season', { ...before, season: 2027 }, { after: 2027 }],
  ['weights', { ...before, weights: new Map([['a', 1]]) }, { after: { a: 1 } }],
  ['supplemental', { ...before, supplemental: ['Mercy'] }, { after: ['Mercy'] }],
  ['answers', { ...before, answers: 'a.yaml' }, { after: 'a.yaml' }],
])('the list as a whole: %s', (key, after, states) => {
  expect(changesOf(before, after)).toEqual([{ kind: 'said', key, ...states }]);
});

test('the order of the programs alone is no change', () => {
  const one = listOfFile({ programs: { a: null, b: null } });
  const other = listOfFile({ programs: { b: null, a: null } });
  expect(changesOf(one, other)).toEqual([]);
  expect(changesOf(emptyList, one)).toHaveLength(2);
});
