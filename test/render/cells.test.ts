import { expect, test } from 'vitest';
import {
  alignedWords,
  alignmentOf,
  blockSigns,
  cardWording,
  documentWording,
  tableWording,
  tableWords,
} from '../../src/render/cells.ts';
import { type Block, type TableBlock, textEntry } from '../../src/view/blocks.ts';
import { canvas } from '../support/canvas.ts';
import { pipe, terminal } from '../support/style.ts';

const words = { blank: '—', unicode: true };

test('each cell is worded by its column, with its note', () => {
  const block: TableBlock = {
    type: 'table',
    columns: [
      { title: 'Id', kind: 'text' },
      { title: 'Salary', kind: 'money' },
      { title: 'Length', kind: 'count', unit: 'years' },
    ],
    rows: [
      ['a', { value: 58000, note: '2024' }, 5],
      ['b', null, 1],
    ],
  };
  expect(tableWords(block, words)).toEqual([
    ['a', '$58,000 (2024)', '5 years'],
    ['b', '—', '1 year'],
  ]);
});

test('where rows are fields, the row words all cells but the first two', () => {
  const block: TableBlock = {
    type: 'table',
    columns: ['', 'Field', 'a', 'b'].map(title => ({ title, kind: 'text' })),
    rows: [
      ['*', 2026, 58000, 60000],
      ['', 'Founded', 1990, null],
    ],
    rowKinds: [{ kind: 'money' }, { kind: 'year' }],
  };
  expect(tableWords(block, words)).toEqual([
    ['*', '2026', '$58,000', '$60,000'],
    ['', 'Founded', '1990', '—'],
  ]);
});

test('columns of numbers are set right, others and missing ones left', () => {
  const block: TableBlock = {
    type: 'table',
    columns: [
      { title: 'N', kind: 'count' },
      { title: 'T', kind: 'text' },
    ],
    rows: [],
  };
  expect([0, 1, 2].map(column => alignmentOf(block, column))).toEqual(['right', 'left', 'left']);
});

test('numbers with and without a sign stand below each other', () => {
  const block: TableBlock = {
    type: 'table',
    columns: [
      { title: 'N', kind: 'count' },
      { title: 'T', kind: 'text' },
      { title: 'M', kind: 'count' },
    ],
    rows: [
      [{ value: 6, age: 'past' }, { value: 'a', age: 'past' }, 1],
      [12, 'b', 2],
      [null, 'c', 3],
    ],
  };
  expect(alignedWords(block, words)).toEqual([
    ['6†', 'a†', '1'],
    ['12 ', 'b', '2'],
    ['— ', 'c', '3'],
  ]);
});

test('a star has a sign in a table, on a terminal as in a pipe, and words in cards', () => {
  const table: TableBlock = { type: 'table', columns: [], rows: [] };
  for (const style of [terminal(80), pipe])
    expect(tableWording(table, canvas(style)).saysStarred).not.toBe(true);
  expect(cardWording(canvas(terminal(80))).saysStarred).toBe(true);
});

test('a document says which signs stand in a block, and that a list of numbers has no room for years', () => {
  const cell = { value: 1, age: 'current', asOf: '2026' } as const;
  const list: TableBlock = { type: 'table', columns: [{ title: 'N', kind: 'count' }], rows: [[cell]] };
  const card = {
    type: 'card',
    title: '',
    sections: [{ title: '', entries: [textEntry('N', cell)] }],
  } as const;
  const signsOf = (block: Block) =>
    blockSigns(block, documentWording(block, { years: false, marks: 'dated' }));
  expect(signsOf(list)).toEqual(['dated']);
  expect(signsOf(card)).toEqual(['year']);
  expect(signsOf({ type: 'text', lines: ['1'] })).toEqual([]);
});
