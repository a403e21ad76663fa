import { expect, test } from 'vitest';
import {
  emptyList,
  fileOfList,
  listOfFile,
  mark,
  programOf,
  star,
  unstar,
} from '../../../src/domain/mine/list.ts';

const list = listOfFile({
  season: 2027,
  weights: { place: 2 },
  programs: { slu: { status: 'applied', tags: ['near'] }, mir: null },
  rank: ['mir/dr', 'slu/dr', 'slu/ir-integrated'],
});

test('a file becomes a list and a file again', () => {
  expect(list.programs).toEqual(
    new Map([
      ['slu', { status: 'applied', tags: ['near'] }],
      ['mir', {}],
    ]),
  );
  expect(fileOfList(list)).toStrictEqual({
    season: 2027,
    weights: { place: 2 },
    programs: { slu: { status: 'applied', tags: ['near'] }, mir: null },
    rank: ['mir/dr', 'slu/dr', 'slu/ir-integrated'],
  });
  expect(fileOfList(emptyList)).toStrictEqual({});
  const all = { version: 1, answers: 'a.yaml', supplemental: ['Mercy TY'] } as const;
  expect(fileOfList(listOfFile(all))).toEqual(all);
});

test('a program is starred once, at the end, and keeps what is said of it', () => {
  expect([...star(list, ['rush', 'slu', 'rush']).programs]).toEqual([
    ['slu', { status: 'applied', tags: ['near'] }],
    ['mir', {}],
    ['rush', {}],
  ]);
});

test('unstarred, it is gone from the programs and from the rank order list', () => {
  const left = unstar(list, ['slu', 'unknown']);
  expect([...left.programs.keys()]).toEqual(['mir']);
  expect(left.rank).toEqual(['mir/dr']);
});

test('a change says something anew, takes something back, and leaves the rest', () => {
  const after = mark(list, ['slu', 'rush'], old => ({
    status: null,
    signal: 'gold',
    tags: [...(old.tags ?? []), 'new'],
  }));
  expect(after.programs.get('slu')).toEqual({ signal: 'gold', tags: ['near', 'new'] });
  expect(after.programs.get('rush')).toEqual({ signal: 'gold', tags: ['new'] });
  expect(after.programs.get('mir')).toEqual({});
  expect(Object.keys(after.programs.get('slu') ?? {})).toEqual(['signal', 'tags']);
});

test('what is taken back of a program that nothing was said of changes nothing', () => {
  expect(mark(list, ['mir'], () => ({ notes: null })).programs.get('mir')).toEqual({});
});

test('an entry of the rank order list names its program', () => {
  expect([programOf('slu/dr'), programOf('slu')]).toEqual(['slu', 'slu']);
});
