import { expect, test } from 'vitest';
import { fitJson, percent } from '../../../src/view/mine/numbers.ts';

test('numbers are rounded, and what is unknown stays so', () => {
  expect([percent(0.505), percent(undefined)]).toEqual([51, undefined]);
  expect(fitJson({ low: 0.12345, high: 1 })).toEqual({ low: 0.1235, expected: undefined, high: 1 });
});
