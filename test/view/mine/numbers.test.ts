import { expect, test } from 'vitest';
import { fitJson, percent, roundTo } from '../../../src/view/mine/numbers.ts';

test('numbers are rounded, and what is unknown stays so', () => {
  expect([roundTo(4.26, 10), roundTo(4.255, 100), roundTo(undefined, 10)]).toEqual([4.3, 4.26, undefined]);
  expect([percent(0.505), percent(undefined)]).toEqual([51, undefined]);
  expect(fitJson({ low: 0.12345, high: 1 })).toEqual({ low: 0.1235, expected: undefined, high: 1 });
});
