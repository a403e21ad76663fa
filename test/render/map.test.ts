import { describe, expect, test } from 'vitest';
import { drawMap } from '../../src/render/map.ts';
import type { MapBlock, MapDot } from '../../src/view/map/block.ts';
import { canvas } from '../support/canvas.ts';
import { mapBlock, mapDot } from '../support/map-block.ts';
import { pipe, terminal } from '../support/style.ts';

const draw = (block: MapBlock, width: number, unicode = true) =>
  drawMap(block, canvas(terminal(width, { unicode })));
const at = (x: number, y: number): MapDot => mapDot({ city: { x, y } });

test('borders in points, programs as digits, home as H, rings between', () => {
  expect(`${draw(mapBlock, 40).join('\n')}\n`).toMatchInlineSnapshot(`
    "Programs
      ⡏⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⡏⠉⠉⠉⠑⠒⠒⠒⠒⠤⠤⠤⠤⢄⣀⣀⣀⣀  
      ⡇                 ⡇                 ⡇ 
      ⡇     1           ⡇                 ⡇ 
      ⡇       ·         ⡇                 ⡇ 
      ⡇                 ⡇                 ⡇ 
      ⡇   ·   H   ·     ⡇         1       ⡇ 
      ⡇                 ⡇                 ⡇ 
      ⡇       ·         ⡇                 ⡇ 
      ⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠁ 
    A digit is the number of programs there, + ten or more. H is Boise, ID. Dots: 100 miles.
    "
  `);
});

test('plain characters where nothing else can be drawn', () => {
  const lines = draw(mapBlock, 40, false).slice(1, -1);
  expect(
    lines
      .join('')
      .replace(/[ .1H]/gu, '')
      .replaceAll('·', ''),
  ).toBe('');
  expect(lines.join('')).toContain('....');
});

test('nothing in a pipe and in a window too narrow for a country', () => {
  expect(drawMap(mapBlock, canvas(pipe))).toEqual([]);
  expect(draw(mapBlock, 29)).toEqual([]);
  expect(draw(mapBlock, 30).length).toBeGreaterThan(3);
});

test.each([30, 40, 60, 80, 100, 200])('%i columns hold it, and a hundred are enough', width => {
  const lines = draw(mapBlock, width).slice(0, -1);
  expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(Math.min(width, 100));
});

describe('a count', () => {
  const counted = (count: number) =>
    draw(
      { ...mapBlock, home: undefined, rings: [], dots: Array.from({ length: count }, () => at(20, 20)) },
      40,
    )
      .slice(1, -1)
      .join('');

  test.each([
    [1, '1'],
    [9, '9'],
    [10, '+'],
    [50, '+'],
  ])('of %i is %s', (count, sign) => expect(counted(count)).toContain(sign));
});

test('what lies at the very edge stays in the picture', () => {
  const { width, height } = mapBlock;
  const dots = [at(0, 0), at(width, height)];
  const lines = draw({ ...mapBlock, dots, home: undefined, rings: [], states: [] }, 40);
  expect(lines[1]).toBe('1'.padEnd(40));
  expect(lines.at(-2)).toBe('1'.padStart(40));
});

test('the key says what is drawn, and no more', () => {
  expect(draw(mapBlock, 80).at(-1)).toBe(
    'A digit is the number of programs there, + ten or more. H is Boise, ID. Dots: 100 miles.',
  );
  expect(draw({ ...mapBlock, home: undefined, rings: [] }, 80).at(-1)).toBe(
    'A digit is the number of programs there, + ten or more.',
  );
});
