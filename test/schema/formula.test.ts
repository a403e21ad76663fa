import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { guarded, unguarded } from '../../src/schema/formula.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM', "'@SUM"],
  ['\uFF1D1', "'\uFF1D1"],
  ['\uFF20x', "'\uFF20x"],
])('%s gets a sign, and loses it', (text, written) => {
  expect(guarded(text)).toBe(written);
  expect(unguarded(written)).toBe(text);
});

test.each(['', 'a=b', "'a", "'", ' =1'])('%j stays as it is', text => {
  expect([guarded(text), unguarded(text)]).toEqual([text, text]);
});

test('no text that is guarded begins a formula, and each comes back', () => {
  assert(
    property(string(), text => {
      expect(guarded(text)).not.toMatch(/^[=+\-@]/u);
      if (!text.startsWith("'")) expect(unguarded(guarded(text))).toBe(text);
    }),
  );
});
