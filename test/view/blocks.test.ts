import { expect, test } from 'vitest';
import { type Cell, isFactCell, isIntervalCell } from '../../src/view/blocks.ts';

test.each<[Cell, boolean, boolean]>([
  [null, false, false],
  [4, false, false],
  ['value', false, false],
  [['a'], false, false],
  [{ value: 4 }, true, false],
  [{ low: 0, expected: 0.5, high: 1 }, false, true],
])('%j is a fact with its limits: %s; an interval: %s', (cell, isFact, isInterval) => {
  expect([isFactCell(cell), isIntervalCell(cell)]).toEqual([isFact, isInterval]);
});
