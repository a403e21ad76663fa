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
    const cards = rowCards(table([['slu', 'Saint Louis', { value: 4, qualifier: 'upTo' }]]), words);
    const entries = [
      { label: 'Name', cell: 'Saint Louis', kind: 'text', unit: undefined },
      { label: 'Length', cell: { value: 4, qualifier: 'upTo' }, kind: 'count', unit: 'years' },
    ];
    expect(cards).toEqual([{ type: 'card', title: 'slu', sections: [{ title: '', entries }] }]);
  });

  test('has no entry where a cell is empty, and one where nothing is recorded', () => {
    const [card] = rowCards(table([['slu', '', null]]), words);
    expect(card?.sections[0]?.entries.map(({ label, cell }) => [label, cell])).toEqual([['Length', null]]);
  });

  test('is titled by its number where first cells are alike, and then holds them', () => {
    const cards = rowCards(
      table([
        [4, 'A', 1],
        [4, 'B', 2],
        [null, 'C', 3],
      ]),
      words,
    );
    expect(cards.map(({ title }) => title)).toEqual(['1', '2', '3']);
    expect(cards.map(({ sections }) => sections[0]?.entries[0])).toEqual(
      [4, 4, null].map(cell => ({ label: 'Beds', cell, kind: 'count', unit: undefined })),
    );
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

test('fields before the first heading, or without any, are on a card without a title', () => {
  const block: TableBlock = {
    type: 'table',
    columns: ['', 'Field', 'slu'].map(title => ({ title, kind: 'text' })),
    rows: [
      ['', 'City', 'St. Louis'],
      ['', 'State', 'MO'],
      ['*', 'Beds', 300],
    ],
    headings: new Map([[2, 'Volume']]),
    rowKinds: [{ kind: 'text' }, { kind: 'text' }, { kind: 'count' }],
  };
  const city = { label: 'slu', cell: 'St. Louis', kind: 'text', unit: undefined };
  const state = { ...city, cell: 'MO' };
  const beds = { ...city, cell: 300, kind: 'count' };
  const loose = [
    { title: 'City', entries: [city] },
    { title: 'State', entries: [state] },
  ];
  expect(rowCards(block, words)).toEqual([
    { type: 'card', title: '', sections: loose },
    { type: 'card', title: 'Volume', sections: [{ title: '* Beds', entries: [beds] }] },
  ]);
  const whole = [...loose, { title: '* Beds', entries: [beds] }];
  expect(rowCards({ ...block, headings: undefined }, words)).toEqual([
    { type: 'card', title: '', sections: whole },
  ]);
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
