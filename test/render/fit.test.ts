import { array, assert, boolean, constantFrom, integer, option, property, record, string } from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { columnGap, cutText, type FitColumn, fitColumns, padText } from '../../src/render/fit.ts';
import { prepareWidth } from '../../src/render/text-width.ts';

await prepareWidth('東');

const fixed = (natural: number, dropOrder?: number): FitColumn => ({
  natural,
  minWidth: natural,
  flexible: false,
  dropOrder,
});
const flexible = (natural: number, dropOrder?: number): FitColumn => ({
  natural,
  minWidth: 12,
  flexible: true,
  dropOrder,
});

const kept = (natural: number, keptWidth: number): FitColumn => ({ ...flexible(natural), keptWidth });

describe('fitColumns', () => {
  test.each([
    ['all fit', [fixed(5), flexible(20)], 27, [5, 20]],
    ['the flexible one gives way', [fixed(5), flexible(40)], 27, [5, 20]],
    ['the widest gives way first', [flexible(30), flexible(15)], 37, [20, 15]],
    ['of two alike the first gives way', [flexible(20), flexible(20)], 41, [19, 20]],
    ['then both alike', [flexible(30), flexible(20)], 28, [13, 13]],
    ['the highest number is dropped first', [fixed(5), fixed(9, 1), fixed(9, 2)], 16, [5, 9, null]],
    ['several are dropped', [fixed(5), fixed(9, 1), fixed(9, 2)], 6, [5, null, null]],
    ['a dropped column gives its room back', [flexible(30), fixed(20, 1)], 30, [30, null]],
    ['kept widths hold as long as others give way', [kept(20, 20), flexible(30)], 36, [20, 14]],
    ['columns are dropped before them', [kept(20, 20), flexible(30, 1)], 33, [20, null]],
    ['the right kept one is given up first', [kept(30, 24), kept(20, 20)], 42, [24, 16]],
    ['one kept whole before it', [kept(20, Number.POSITIVE_INFINITY), kept(30, 24)], 40, [14, 24]],
    ['nothing fits', [fixed(10), fixed(10)], 20, undefined],
  ])('%s', (_, columns, available, expected) => expect(fitColumns(columns, available)).toEqual(expected));

  test('what is shown never exceeds the width, and no column its natural one', () => {
    const columns = array(
      record({
        natural: integer({ min: 1, max: 60 }),
        minWidth: integer({ min: 1, max: 12 }),
        flexible: boolean(),
        dropOrder: option(integer({ min: 1, max: 3 }), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    assert(
      property(columns, integer({ min: 1, max: 120 }), (given, available) => {
        const widths = fitColumns(given, available);
        if (widths === undefined) return;
        const shown = widths.filter(width => width !== null);
        const total =
          shown.reduce((sum, width) => sum + width, 0) + columnGap * Math.max(0, shown.length - 1);
        expect(total).toBeLessThanOrEqual(available);
        for (const [index, width] of widths.entries()) {
          const { natural, minWidth, flexible: mayShrink, dropOrder } = given[index] as FitColumn;
          if (width === null) expect(dropOrder).toBeDefined();
          else {
            expect(width).toBeLessThanOrEqual(natural);
            expect(width).toBeGreaterThanOrEqual(mayShrink ? Math.min(minWidth, natural) : natural);
          }
        }
      }),
    );
  });
});

describe('cutText', () => {
  test.each([
    ['short', 5, 'short'],
    ['longer', 5, 'long…'],
    ['two words', 5, 'two…'],
    ['東京都庁', 5, '東京…'],
    ['', 5, ''],
  ])('%s in %d: %s', (text, width, expected) => expect(cutText(text, width, '…')).toBe(expected));

  test('never exceeds the width, whatever the characters', () => {
    const glyph = constantFrom('a', ' ', 'é', 'e\u0301', '東', '☁️', '1️⃣', '🇺🇸', '👍🏽');
    assert(
      property(
        string({ unit: glyph, maxLength: 20 }),
        integer({ min: 3, max: 30 }),
        constantFrom('…', '...'),
        (text, width, mark) => {
          const cut = cutText(text, width, mark);
          expect(stringWidth(cut)).toBeLessThanOrEqual(width);
          if (cut !== text) expect(text.startsWith(cut.slice(0, -mark.length))).toBe(true);
        },
      ),
    );
  });
});

test.each([
  ['ab', 4, 'left', 'ab  '],
  ['ab', 4, 'right', '  ab'],
  ['東', 4, 'left', '東  '],
  ['abcde', 4, 'right', 'abcde'],
] as const)('%s in %d at the %s: "%s"', (text, width, align, expected) => {
  expect(padText(text, width, align)).toBe(expected);
});
