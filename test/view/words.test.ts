import { assert, double, integer, oneof, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  capitalize,
  groupDigits,
  orList,
  plural,
  roundMiles,
  roundTo,
  wholeMiles,
  yearsInTraining,
} from '../../src/view/words.ts';
import { makeProgram } from '../support/programs.ts';

test.each([
  [0, '0 facts'],
  [1, '1 fact'],
  [1916, '1,916 facts'],
  [1234567, '1,234,567 facts'],
])('%d: %s', (count, expected) => expect(plural(count, 'fact')).toBe(expected));

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('%j in a sentence: %s', (each, expected) => expect(orList(each)).toBe(expected));

test('numbers are rounded to parts of one, and what is unknown stays so', () =>
  expect([roundTo(4.26, 10), roundTo(4.255, 100), roundTo(undefined, 10)]).toEqual([4.3, 4.26, undefined]));

const boise = { latitude: 43.61, longitude: -116.2 };

test('a record without coordinates has no miles, which is not 0', () => {
  expect(wholeMiles(makeProgram(), boise)).toBeNull();
  expect(wholeMiles(makeProgram(boise), boise)).toBe(0);
});

test('miles are whole', () =>
  expect([285.5, 285.4, 0, undefined].map(roundMiles)).toEqual([286, 285, 0, null]));

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

test.each([
  ['program director', 'Program director'],
  ['IR', 'IR'],
  ['', ''],
])('%j begins with a capital: %j', (text, expected) => expect(capitalize(text)).toBe(expected));
