import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { prepareWidth, textWidth, widest } from '../../src/render/text-width.ts';

await prepareWidth('中');

test.each([
  ['', 0],
  ['plain text', 10],
  ['6°', 2],
  ['cut…', 4],
  ['中文', 4],
  ['\u001b[1mbold\u001b[22m', 4],
])('%j takes %i cells', (text, cells) => expect(textWidth(text)).toBe(cells));

test('the short way for our own signs agrees', () => {
  for (const sign of '°†—–…·≤≥─├┤█●★│←→éÅß¿') expect(textWidth(sign), sign).toBe(stringWidth(sign));
});

test('the short way for ASCII agrees with the long one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), text => {
      expect(textWidth(text)).toBe(stringWidth(text));
    }),
  );
});

test('the widest of many lines, of one, of none', () => {
  expect(widest(Array.from({ length: 200_000 }, (_, index) => (index === 5 ? '中文中' : 'four')))).toBe(6);
  expect(widest(['a'])).toBe(1);
  expect(widest([])).toBe(0);
});
