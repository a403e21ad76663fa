import { assert, double, integer, oneof, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  groupDigits,
  groupedCount,
  pickKeys,
  plural,
  report,
  sheetOf,
  yearsInTraining,
} from '../../src/view/report.ts';

test('a report has no notes and a good outcome unless it says otherwise', () => {
  const parts = { data: 1, sheet: () => ({ columns: [], rows: [] }), blocks: [] };
  expect(report(parts)).toEqual({ ...parts, notes: [], outcome: 'done' });
  expect(report({ ...parts, notes: ['n'], outcome: 'problems' })).toMatchObject({
    notes: ['n'],
    outcome: 'problems',
  });
});

test('a sheet has a cell for every column, blank where an object lacks the key', () => {
  const items = [
    { a: 1, b: 'x', c: [1, 'y', null, { d: 1 }] },
    { a: null, b: false, c: { d: [2] } },
    { other: 1 },
  ];
  expect(sheetOf(['b', 'a', 'c'], items)).toEqual({
    columns: ['b', 'a', 'c'],
    rows: [
      ['x', 1, [1, 'y', 'null', '{"d":1}']],
      [false, null, '{"d":[2]}'],
      [null, null, null],
    ],
  });
});

test('picked keys come in the order asked for; what is absent stays absent', () => {
  const picked = pickKeys([{ a: 1, b: undefined, c: null }], ['c', 'b', 'a']);
  expect(picked.map(item => Object.entries(item))).toEqual([
    [
      ['c', null],
      ['a', 1],
    ],
  ]);
});

test.each([
  [0, '0 facts', '0 facts'],
  [1, '1 fact', '1 fact'],
  [1916, '1916 facts', '1,916 facts'],
  [1234567, '1234567 facts', '1,234,567 facts'],
])('%d', (count, plain, grouped) => {
  expect(plural(count, 'fact')).toBe(plain);
  expect(groupedCount(count, 'fact')).toBe(grouped);
});

describe('groupDigits', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
    [-1234.5678, '-1,234.5678'],
    [0.25, '0.25'],
  ])('%d: %s', (value, expected) => expect(groupDigits(value)).toBe(expected));

  test('can be read back', () => {
    const value = oneof(
      integer(),
      integer({ min: 0, max: 2 ** 50 }),
      double({ min: 0.001, max: 1e9, noNaN: true }),
    );
    assert(
      property(value, number => {
        expect(Number(groupDigits(number).replaceAll(',', ''))).toBe(number);
        expect(groupDigits(number)).toMatch(/^-?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/u);
      }),
    );
  });
});

test.each([
  [1, 1, 'PGY-1'],
  [2, 5, 'PGY-2 to 5'],
])('years %i to %i of training: %s', (from, to, expected) => {
  expect(yearsInTraining({ from, to })).toBe(expected);
});
