import { expect, test } from 'vitest';
import {
  type Block,
  type Cell,
  contentsOf,
  inOrder,
  isFactCell,
  isIntervalCell,
} from '../../src/view/blocks.ts';

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

const text: Block = { type: 'text', lines: ['x'] };
const inner: Block = { type: 'part', id: 'slu', title: 'SLU', blocks: [text] };
const outer: Block = { type: 'part', id: 'mo', title: 'Missouri', blocks: [text, inner] };

test('blocks are read in order, what is in a part after its title, one deeper', () => {
  expect(inOrder([outer, text])).toEqual([
    { block: outer, depth: 0 },
    { block: text, depth: 1 },
    { block: inner, depth: 1 },
    { block: text, depth: 2 },
    { block: text, depth: 0 },
  ]);
});

test('the contents of a document are its parts, with those inside them', () => {
  const entries = [{ id: 'mo', title: 'Missouri', entries: [{ id: 'slu', title: 'SLU', entries: [] }] }];
  expect(contentsOf([text, outer])).toEqual(entries);
  expect(contentsOf([text])).toEqual([]);
});
