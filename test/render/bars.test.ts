import { assert, double, integer, property } from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { drawBars } from '../../src/render/bars.ts';
import type { BarsBlock } from '../../src/view/blocks.ts';
import { canvas } from '../support/canvas.ts';
import { pipe, terminal } from '../support/style.ts';

const row = (label: string, value: number, max = 10) => ({ label, value, max, numbers: [String(value)] });
const block = (...rows: BarsBlock['rows']): BarsBlock => ({ type: 'bars', title: 'Tracks', rows });

test('lengths stand to each other as the values do; nothing has no bar, little has one mark', () => {
  const lines = drawBars(
    block(row('DR', 10), row('ESIR', 5), row('few', 0.01), row('none', 0)),
    canvas(terminal(80)),
  );
  expect(lines.slice(1).map(line => line.replace(/[^█]/gu, '').length)).toEqual([30, 15, 1, 0]);
});

test('words are enough in a pipe and in a narrow window', () => {
  const bars = block(row('DR', 10), row('ESIR', 5));
  const words = ['Tracks', 'DR    10', 'ESIR   5'];
  expect(drawBars(bars, canvas(pipe))).toEqual(words);
  expect(drawBars(bars, canvas(terminal(12)))).toEqual(words);
});

test('a bar takes the room for five marks at least, a line the room for its words', () => {
  const bars = block(row('DR', 10), row('ESIR', 5));
  const at = (width: number) => drawBars(bars, canvas(terminal(width))).slice(1);
  expect(at(15)).toEqual(['DR    10  █████', 'ESIR   5  ███']);
  expect(at(14)).toEqual(['DR    10', 'ESIR   5']);
  expect(at(8)).toEqual(['DR    10', 'ESIR   5']);
  expect(at(7)).toEqual(['DR', '  10', 'ESIR', '  5']);
});

test('ASCII marks where nothing else can be drawn', () => {
  expect(drawBars(block(row('DR', 10)), canvas(terminal(20, { unicode: false })))[1]).toBe(
    'DR  10  ############',
  );
});

test('no rows, and a greatest value of nothing, are drawn without bars', () => {
  expect(drawBars(block(), canvas(terminal(80)))).toEqual(['Tracks']);
  expect(drawBars(block(row('DR', 0, 0)), canvas(terminal(80)))[1]?.trimEnd()).toBe('DR  0');
});

test('a bar never leaves the window', () => {
  const value = double({ min: 0, max: 1e6, noNaN: true });
  assert(
    property(integer({ min: 30, max: 200 }), value, value, (width, one, max) => {
      const lines = drawBars(
        block({ label: 'DR', value: one, max, numbers: ['1'] }),
        canvas(terminal(width)),
      );
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});

test('read aloud, a label is set apart from its numbers by more than blanks', () => {
  const bars = block(row('DR', 10), row('ESIR', 5));
  expect(drawBars(bars, canvas({ ...pipe, plain: true }))).toEqual(['Tracks', 'DR: 10', 'ESIR: 5']);
});

const seats = block(
  { ...row('NY', 21, 21), numbers: ['21 programs', '33 seats', '6 of 36 tracks'] },
  { ...row('PR', 1, 21), numbers: ['1 program', 'seats not recorded', '0 of 1 track'] },
  { ...row('GU', 0, 21), numbers: ['0 programs'] },
);

test('several numbers stand in columns of their own', () => {
  expect(drawBars(seats, canvas(pipe)).map(line => line.trimEnd())).toEqual([
    'Tracks',
    'NY  21 programs            33 seats  6 of 36 tracks',
    'PR    1 program  seats not recorded    0 of 1 track',
    'GU   0 programs',
  ]);
  const [, first, , last] = drawBars(seats, canvas(terminal(80)));
  expect(first).toMatch(/6 of 36 tracks {2}█+$/u);
  expect(last?.trimEnd()).toBe('GU   0 programs');
});

test('where there is no room for columns, and where they are read aloud, they stand in one line', () => {
  expect(drawBars(seats, canvas(terminal(50)))[2]).toBe('  21 programs · 33 seats · 6 of 36 tracks');
  expect(drawBars(seats, canvas({ ...pipe, plain: true }))[1]).toBe(
    'NY: 21 programs · 33 seats · 6 of 36 tracks',
  );
});
