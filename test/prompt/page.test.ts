import { expect, test } from 'vitest';
import { pageOf, screenOf } from '../../src/prompt/page.ts';

const rows = (count: number) => Array.from({ length: count }, (_, value) => ({ value, description: 'why' }));

test('a short list is left as it is', () => {
  expect(pageOf(24, rows(14))).toEqual({ choices: rows(14), pageSize: 14, loop: true });
});

test.each([
  [0, '1 of 21, more below'],
  [7, '8 of 21, more below'],
  [8, '9 of 21, more above and below'],
  [13, '14 of 21, more above and below'],
  [14, '15 of 21, more above'],
  [20, '21 of 21, more above'],
])('row %i of a long list says how far it goes on', (index, words) => {
  const { choices, loop } = pageOf(24, rows(21));
  expect(choices[index]?.description).toBe(`why\n${words}`);
  expect(loop).toBe(false);
});

test('a low screen still shows a few rows', () => {
  expect(pageOf(8, rows(9)).pageSize).toBe(5);
});

test.each([
  [14, 14, 0, true],
  [15, 15, 0, false],
  [18, 18, 0, false],
  [19, 19, 0, false],
  [21, 21, 0, false],
  [22, 18, 4, false],
  [40, 18, 22, false],
])('of a text of %i lines a screen of 24 shows %i, then %i', (count, first, rest, isShort) => {
  const lines = Array.from({ length: count }, (_, index) => String(index));
  const screen = screenOf(24, lines);
  expect([screen.first.length, screen.rest.length, screen.isShort]).toEqual([first, rest, isShort]);
  expect([...screen.first, ...screen.rest]).toEqual(lines);
});
