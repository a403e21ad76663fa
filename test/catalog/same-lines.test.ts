import { expect, test } from 'vitest';
import { alike } from '../../src/catalog/same-lines.ts';

const places = (old: string, now: string) => [...alike([...old], [...now])].sort(([a], [b]) => a - b);

test.each([
  [
    'abc',
    'abc',
    [
      [0, 0],
      [1, 1],
      [2, 2],
    ],
  ],
  [
    'abc',
    'axc',
    [
      [0, 0],
      [2, 2],
    ],
  ],
  [
    'abcd',
    'bd',
    [
      [0, 1],
      [1, 3],
    ],
  ],
  ['ab', 'ba', [[0, 1]]],
  ['aa', 'a', [[0, 0]]],
  ['', 'a', []],
])('%s and %s', (old, now, expected) => expect(places(old, now)).toEqual(expected));

test('more lines than are compared keep what begins and ends them', () => {
  const old = ['first', ...Array.from({ length: 2001 }, (_, index) => `${index}`), 'last'];
  expect([...alike(old, ['first', ...old.slice(1, -1).reverse(), 'last'])]).toEqual([
    [0, 0],
    [2002, 2002],
  ]);
});
