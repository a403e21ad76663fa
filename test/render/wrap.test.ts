import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/render/text-width.ts';
import { wholeWords, wrapText } from '../../src/render/wrap.ts';

test.each([
  ['one two three four', 12, {}, 'one two\nthree four'],
  ['one two three four', 12, { indent: 2 }, 'one two\n  three four'],
  ['    one two three', 14, { indent: 2 }, '    one two\n  three'],
  ['see https://example.org now', 12, {}, 'see\nhttps://example.org\nnow'],
  ['see https://example.org now', 12, { hard: true }, 'see https://\nexample.org\nnow'],
  ['call (312) 555-0100 now', 14, {}, 'call\n(312) 555-0100\nnow'],
  ['call (312) 555-0100 now', 10, {}, 'call\n(312) 555-0100\nnow'],
  ['a (312) b', 10, {}, 'a (312) b'],
])('%j in %i cells with %j', (text, width, options, expected) => {
  expect(wrapText(text, width, options)).toBe(expected);
});

test('no line is wider than asked for where long words may break', () => {
  assert(
    property(
      string({ unit: 'grapheme-ascii', maxLength: 80 }),
      integer({ min: 14, max: 40 }),
      (text, width) => {
        const lines = wrapText(text.trim(), width, { indent: 4, hard: true }).split('\n');
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test('a phone number is one word', () => {
  expect(wholeWords('call (312) 555-0100 now')).toEqual(['call', '(312)\u00A0555-0100', 'now']);
});
