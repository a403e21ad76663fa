import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { formatInterval } from '../../src/render/interval.ts';

const cell = { low: 0.2, expected: 0.57, high: 0.8 };

describe('formatInterval', () => {
  test.each([
    ['words', { unicode: true }, '57 (20 to 80)'],
    ['a bar', { unicode: true, narrow: true }, ' 57 ···├───●──┤···'],
    ['a bar in ASCII', { unicode: false, narrow: true }, ' 57 ...[---o--]...'],
  ])('as %s', (_, words, expected) => {
    expect(formatInterval(cell, words)).toBe(expected);
  });

  test('a point is one number', () => {
    expect(formatInterval({ low: 1, expected: 1, high: 1 }, { unicode: true })).toBe('100');
    expect(formatInterval({ low: 1, expected: 1, high: 1 }, { unicode: true, narrow: true })).toBe(
      '100 ·············●',
    );
  });

  test('every bar has the same width', () => {
    for (const share of [0, 0.001, 0.5, 0.999, 1]) {
      const bar = formatInterval({ low: 0, expected: share, high: 1 }, { unicode: true, narrow: true });
      expect(stringWidth(bar)).toBe(18);
    }
  });
});
