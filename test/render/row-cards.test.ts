import { describe, expect, test } from 'vitest';
import { rowCards } from '../../src/render/row-cards.ts';
import type { TableBlock } from '../../src/view/blocks.ts';

const words = { blank: '—', unicode: true };

describe('a table of records', () => {
  const table = (rows: TableBlock['rows']): TableBlock => ({
    type: 'table',
    columns: [
      { title: 'Beds', kind: 'count' },
      { title: 'Name', kind: 'text' },
      { title: 'Length', kind: 'count', unit: 'years' },
    ],
    rows,
  });

  test('has a card a row, with every other cell as an entry', () => {
    const [card, ...others] = rowCards(
      table([['slu', 'Saint Louis', { value: 4, qualifier: 'upTo' }]]),
      words,
    );
    expect(others).toEqual([]);
    expect(card?.title).toBe('slu');
    expect(card?.sections[0]?.entries).toEqual([
      { label: 'Name', cell: 'Saint Louis', kind: 'text', unit: undefined },
      { label: 'Length', cell: { value: 4, qualifier: 'upTo' }, kind: 'count', unit: 'years' },
    ]);
  });

  test.each([
    [{ value: 1000, qualifier: 'about', age: 'past' }, 'about 1,000†'],
    [1000, '1,000'],
    [['a', 'b'], 'a, b'],
    [null, '—'],
  ] as const)('is titled by the words of its first cell: %j', (cell, title) => {
    expect(rowCards(table([[cell, 'x', 1]]), words)[0]?.title).toBe(title);
  });
});

test('a table of fields has a card a heading, with the values of one field together', () => {
  const block: TableBlock = {
    type: 'table',
    columns: ['', 'Field', 'slu', 'mir'].map(title => ({ title, kind: 'text' })),
    rows: [
      ['*', 'Beds', 300, 1000],
      ['', 'City', 'St. Louis', 'St. Louis'],
      ['', 'Salary', 58000, null],
    ],
    headings: new Map([
      [0, 'Volume'],
      [2, 'Benefits'],
    ]),
    rowKinds: [{ kind: 'count' }, { kind: 'text' }, { kind: 'money' }],
  };
  const cards = rowCards(block, words);
  expect(cards.map(({ title, sections }) => [title, sections.map(each => each.title)])).toEqual([
    ['Volume', ['* Beds', 'City']],
    ['Benefits', ['Salary']],
  ]);
  expect(cards[1]?.sections[0]?.entries).toEqual([
    { label: 'slu', cell: 58000, kind: 'money', unit: undefined },
    { label: 'mir', cell: null, kind: 'money', unit: undefined },
  ]);
});
