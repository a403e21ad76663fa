import { expect, test } from 'vitest';
import { idPattern, listedCodePattern } from '../../src/schema/names.ts';

test.each([
  ['slu', true],
  ['wash-u-2', true],
  ['', false],
  ['-a', false],
  ['a--b', false],
  ['a-', false],
  ['Slu', false],
  ['a/b', false],
  ['a\n', false],
])('%j is an id: %s', (word, fits) => {
  expect(idPattern.test(word)).toBe(fits);
});

test.each([
  ['2835420A0', true],
  ['2835999X0', true],
  ['2835420a0', false],
  ['283542A0', false],
  ['2835420A00', false],
  [' 2835420A0', false],
])('%j is a code on a list: %s', (word, fits) => {
  expect(listedCodePattern.test(word)).toBe(fits);
});
