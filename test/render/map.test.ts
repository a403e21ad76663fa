import fc from 'fast-check';
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

/** The rows of a picture 40 characters wide, five units of the map each, with nothing but its programs and home. */
const rowsOf = (dots: readonly MapDot[], home?: MapBlock['home']): readonly string[] =>
  draw({ ...mapBlock, dots, home, rings: [], states: [] }, 40).slice(1, -1);
const inCell = (column: number, count = 1): readonly MapDot[] =>
  Array.from({ length: count }, () => at(column * 5 + 2, 22));

describe('counts side by side', () => {
  test.each([
    ['of two cells become one', [inCell(4), inCell(5, 5)], '     6'],
    ['go to the left one where both are the same', [inCell(4, 3), inCell(5, 3)], '    6'],
    ['beyond nine are a plus', [inCell(4, 5), inCell(5, 5)], '    +'],
    ['of three cells stand around the largest', [inCell(4, 1), inCell(5, 3), inCell(6, 2)], '     6'],
    ['of four cells leave two', [inCell(4), inCell(5), inCell(6, 4), inCell(7, 2)], '    2 6'],
    ['with a gap stay', [inCell(4), inCell(6)], '    1 1'],
  ])('%s', (_, dots, row) => expect(rowsOf(dots.flat())).toEqual([row.padEnd(40)]));

  test('never meet over the end of a row', () => {
    const rows = rowsOf([at(199, 12), at(0, 22)]);
    expect(rows).toEqual(['1'.padStart(40), '1'.padEnd(40)]);
  });

  test('add up to all programs, and no two digits touch', () => {
    const places = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 199 }), y: fc.integer({ min: 0, max: 99 }) }),
      {
        minLength: 1,
        maxLength: 9,
      },
    );
    fc.assert(
      fc.property(places, cities => {
        const picture = rowsOf(cities.map(({ x, y }) => at(x, y))).join('\n');
        expect(picture).not.toMatch(/[\d+]{2}/u);
        const sum = [...picture.replace(/\D/gu, '')].reduce((total, digit) => total + Number(digit), 0);
        expect(sum).toBe(cities.length);
      }),
    );
  });
});

describe('home', () => {
  const home = (column: number) => ({ label: 'Boise, ID', x: column * 5 + 2, y: 22 });

  test.each([
    ['stands after the programs of its city', 4, inCell(4, 7), '    7H'],
    ['stands before them at the end of a row', 39, inCell(39, 7), 'H7'.padStart(40)],
    ['keeps its place where their digit went to another', 4, [...inCell(4), ...inCell(5, 2)], '    H3'],
    ['may stand between two digits', 4, [...inCell(4, 2), ...inCell(6)], '    2H1'],
  ])('%s', (_, column, dots, row) => expect(rowsOf(dots, home(column))).toEqual([row.padEnd(40)]));

  test('says in the key that it moved', () => {
    const key = (dots: readonly MapDot[]) => draw({ ...mapBlock, dots, home: home(4), rings: [] }, 80).at(-1);
    expect(key(inCell(4))).toMatch(/ H, beside its digit, is Boise, ID\.$/u);
    expect(key(inCell(6))).toMatch(/ H is Boise, ID\.$/u);
  });
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
