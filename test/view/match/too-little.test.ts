import { expect, test } from 'vitest';
import type { Wishes } from '../../../src/domain/match/answers.ts';
import { matchPrograms } from '../../../src/domain/match/ranking.ts';
import { tooLittleBlock } from '../../../src/view/match/too-little.ts';
import { programOf } from '../../support/match-programs.ts';

const programs = [
  programOf('a', { latitude: 41, longitude: -90 }),
  programOf('b', { latitude: 40, longitude: -90 }),
  programOf('c'),
];

const block = (wishes: Wishes, limit: number) =>
  tooLittleBlock(matchPrograms(programs, wishes).tooLittle, limit, wishes);

test('counts them all, shows the first, and names the heaviest open things', () => {
  const { title, columns, rows } = block({ goal: 'interventional' }, 2);
  expect(title).toBe('Too little recorded to rank: 3 programs, 2 shown');
  expect(columns.map(each => each.title)).toEqual(['Id', 'Program', 'At best', 'Known', 'Would decide']);
  expect(rows).toEqual([
    ['a', 'A University', 1, 0, 'Ways into IR, Fellowships in house'],
    ['b', 'B University', 1, 0, 'Ways into IR, Fellowships in house'],
  ]);
});

test('by distance where a place is named', () => {
  const origin = { latitude: 40, longitude: -90 };
  const { title, rows } = block({ goal: 'interventional', near: 'x', origin }, 3);
  expect(title).toBe('Too little recorded to rank: 3 programs');
  expect(rows.map(row => [row[0], row[2]])).toEqual([
    ['b', 0],
    ['a', 69],
    ['c', null],
  ]);
});

test('a program on the list has its sign', () => {
  const { tooLittle } = matchPrograms(programs, { goal: 'interventional' });
  const { rows } = tooLittleBlock(tooLittle, 2, { starred: new Set(['b']) });
  expect(rows.map(([id]) => id)).toEqual(['a', { value: 'b', isStarred: true }]);
});
