import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, compareText, fold } from '../../../src/domain/record/text.ts';

test.each([
  ['  Saint  Louis ', 'saint louis'],
  ['Université', 'universite'],
  ["St. Mary's & Co", 'st marys and co'],
  ['UT-Southwestern', 'ut southwestern'],
  ['…', ''],
])('%j folds to %j', (text, expected) => expect(fold(text)).toBe(expected));

test('folding twice changes nothing more', () => {
  assert(property(string({ unit: 'grapheme' }), text => void expect(fold(fold(text))).toBe(fold(text))));
});

test('plain words fold as they do behind an accent, which takes the long way', () => {
  const plain = string({ unit: constantFrom('a', 'Z', '1', ' ', '-', '_', '.', '&'), maxLength: 8 });
  assert(
    property(plain, text => void expect(`e ${fold(text)}`.trim()).toBe(fold(`é ${text}`))),
    { numRuns: 2000 },
  );
});

describe('compareText', () => {
  test.each([
    ['apple', 'Banana', -1],
    ['Zulu', 'alpha', 1],
    ['Rush', 'rush', -1],
    ['rush', 'Rush', 1],
    ['same', 'same', 0],
  ])('%s and %s: %d', (a, b, expected) => expect(compareText(a, b)).toBe(expected));

  test('is an order: antisymmetric, and equal only for equal text', () => {
    assert(
      property(string(), string(), (a, b) => {
        expect(compareText(a, b) + compareText(b, a)).toBe(0);
        expect(compareText(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

test.each([
  ['word', 'word'],
  ['x'.repeat(200), 'x'.repeat(200)],
  ['x'.repeat(201), `${'x'.repeat(200)}…`],
])('a text is repeated up to 200 characters: %s', (text, shown) => expect(clip(text)).toBe(shown));
