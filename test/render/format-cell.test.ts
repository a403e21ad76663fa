import { describe, expect, test } from 'vitest';
import {
  ageSigns,
  blankSign,
  formatCell,
  formatUnlimited,
  isRightAligned,
  limitWords,
  signsIn,
} from '../../src/render/format-cell.ts';
import type { Cell, CellKind } from '../../src/view/blocks.ts';

const words = { blank: '—', unicode: true };

describe('formatCell', () => {
  test.each<[Cell, CellKind, string | undefined, string]>([
    [null, 'count', undefined, '—'],
    [368000, 'count', undefined, '368,000'],
    [0, 'count', undefined, '0'],
    [2019, 'year', undefined, '2019'],
    [2019, 'text', undefined, '2019'],
    [58385, 'money', undefined, '$58,385'],
    [0.25, 'percent', undefined, '25 %'],
    [-90.1979, 'number', undefined, '-90.1979'],
    [1, 'count', 'years', '1 year'],
    [4, 'count', 'years', '4 years'],
    [1, 'count', 'sessions', '1 session'],
    [0.5, 'count', 'weeks', '0.5 weeks'],
    [true, 'flag', undefined, 'yes'],
    [false, 'flag', undefined, 'no'],
    ['text', 'text', undefined, 'text'],
    ['', 'text', undefined, ''],
    [['a', 'b'], 'list', undefined, 'a, b'],
    [['a, b', 'c'], 'list', undefined, 'a, b; c'],
    [['a', null], 'list', undefined, 'a, —'],
    [{ low: 0.2, expected: 0.57, high: 0.8 }, 'interval', undefined, '57 (20 to 80)'],
    [{ value: 4, qualifier: 'upTo' }, 'count', undefined, 'up to 4'],
    [{ value: 4, qualifier: 'atLeast' }, 'count', 'weeks', 'at least 4 weeks'],
    [{ value: 50000, qualifier: 'about', age: 'past' }, 'money', undefined, 'about $50,000†'],
    [{ value: 6, age: 'undated' }, 'count', undefined, '6°'],
    [{ value: 6, age: 'current' }, 'count', undefined, '6'],
    [{ value: 6, note: 'main site', source: 2 }, 'count', undefined, '6 (main site)'],
    [{ value: ['J-1'], scope: 'ESIR', note: 'a', age: 'undated' }, 'list', undefined, 'J-1° (ESIR; a)'],
  ])('%j as %s in %s: %s', (cell, kind, unit, expected) => {
    expect(formatCell(cell, kind, words, unit)).toBe(expected);
  });

  test('has ASCII signs where nothing else can be shown', () => {
    const ascii = { blank: blankSign(false), unicode: false };
    const all = (['past', 'undated'] as const).map(age => formatCell({ value: 6, age }, 'count', ascii));
    expect(all).toEqual([`6${ageSigns.ascii.past}`, `6${ageSigns.ascii.undated}`]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
    expect([...all, ascii.blank].join('')).toMatch(/^[\u0000-\u007F]+$/u);
  });
});

test('numbers stand at the right, years and words at the left', () => {
  const numbers = ['count', 'seats', 'number', 'money', 'percent'] as const;
  const others = ['year', 'text', 'list', 'flag'] as const;
  expect([...numbers, ...others].filter(isRightAligned)).toEqual(numbers);
});

test.each([
  [{ value: 6, age: 'current' as const, asOf: '2023-2024' }, '6 (2023-2024)'],
  [{ value: 6, age: 'past' as const, asOf: '2015', qualifier: 'upTo' as const }, 'up to 6† (2015)'],
  [{ value: 6, age: 'undated' as const }, '6°'],
  [{ value: 6, scope: 'DR', asOf: '2015', note: 'main site' }, '6 (DR; 2015; main site)'],
  [6, '6'],
])('with years %o is "%s"', (cell, text) => {
  expect(formatCell(cell, 'count', { ...words, years: true })).toBe(text);
});

test.each([
  ['upTo', '≤6', '<=6', 'up to 6'],
  ['atLeast', '≥6', '>=6', 'at least 6'],
  ['about', '~6', '~6', 'about 6'],
] as const)(
  'seats that are %s are "%s" or "%s" where room is scarce, else "%s"',
  (qualifier, sign, ascii, text) => {
    const cell: Cell = { value: 6, qualifier };
    expect(formatCell(cell, 'seats', { ...words, narrow: true })).toBe(sign);
    expect(formatCell(cell, 'seats', { ...words, narrow: true, unicode: false })).toBe(ascii);
    expect(formatCell(cell, 'seats', words)).toBe(text);
    expect(formatCell(cell, 'count', { ...words, narrow: true })).toBe(text);
  },
);

test.each([
  ['undated', 'undated', '6°'],
  ['undated', 'dated', '6'],
  ['current', 'undated', '6'],
  ['current', 'dated', '6•'],
  ['past', 'undated', '6†'],
  ['past', 'dated', '6†'],
] as const)('a fact that is %s, where the %s ones are marked, is "%s"', (age, marks, text) => {
  expect(formatCell({ value: 6, age, asOf: '2024' }, 'count', { ...words, marks })).toBe(text);
});

test.each([
  [{}, 'slu ★', ['starred']],
  [{ unicode: false, blank: '-' }, 'slu +', ['starred']],
  [{ saysStarred: true }, 'slu (on your list)', []],
] as const)('a program on the list with %j is "%s"', (partial, text, signs) => {
  const cell: Cell = { value: 'slu', isStarred: true };
  expect(formatCell(cell, 'text', { ...words, ...partial })).toBe(text);
  expect(signsIn(cell, 'text', { ...words, ...partial })).toEqual(signs);
  expect(formatCell({ value: 'slu', isStarred: false }, 'text', words)).toBe('slu');
});

test('the words of a cell are those of its value and of what limits it', () => {
  const cell = {
    value: 4,
    qualifier: 'upTo',
    age: 'past',
    scope: 'IR',
    note: 'one site',
    asOf: '2019',
  } as const;
  const asked = { ...words, years: true };
  expect(formatUnlimited(cell, 'count', asked)).toBe('up to 4†');
  expect(limitWords(cell, asked)).toBe(' (IR; 2019; one site)');
  expect(formatCell(cell, 'count', asked)).toBe('up to 4† (IR; 2019; one site)');
  expect(formatUnlimited(null, 'count', words)).toBe('—');
});
