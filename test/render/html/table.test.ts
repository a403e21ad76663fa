import { describe, expect, test } from 'vitest';
import { drawTable } from '../../../src/render/html/table.ts';
import type { Cell, TableBlock } from '../../../src/view/blocks.ts';
import { elementsOf, find, pageOf, textsOf } from '../../support/html.ts';

const list = (...rows: readonly (readonly Cell[])[]): TableBlock => ({
  type: 'table',
  title: 'Programs',
  columns: [
    { title: 'Id', kind: 'text' },
    { title: 'Name', kind: 'text', flexible: true },
    { title: 'DR', kind: 'seats' },
  ],
  rows,
});
const comparison: TableBlock = {
  type: 'table',
  columns: [
    { title: '', kind: 'text' },
    { title: 'Field', kind: 'text', flexible: true },
    { title: 'slu', fullTitle: 'Saint Louis', kind: 'text', flexible: true },
    { title: 'rush', fullTitle: 'Rush', kind: 'text', flexible: true },
  ],
  rows: [
    ['', 'Length', 4, null],
    ['*', 'Salary', 58385, 60000],
    ['', 'Call', true, true],
  ],
  headings: new Map([
    [0, 'Training'],
    [2, 'Call and rotations'],
  ]),
  rowKinds: [{ kind: 'count', unit: 'years' }, { kind: 'money' }, { kind: 'flag' }],
};
const attribute = (tag: string, name: string, block: TableBlock) =>
  find(drawTable(block, pageOf()), tag).map(({ attributes }) => attributes[name]);

describe('a table', () => {
  const drawn = drawTable(list(['slu', 'Saint Louis', 6], ['x', '<b>', null]), pageOf());

  test('has headings for columns and rows', () => {
    const heads = find(drawn, 'th').map(({ text, attributes }) => [text, attributes['scope']]);
    expect(heads).toEqual([
      ['Id', 'col'],
      ['Name', 'col'],
      ['DR', 'col'],
      ['slu', 'row'],
      ['x', 'row'],
    ]);
    expect(textsOf(drawn, 'td')).toEqual(['Saint Louis', '6', '<b>', 'not recorded']);
  });

  test('scrolls in a region that the keyboard reaches and that has a name', () => {
    const [region] = find(drawn, 'div', 'scroll');
    expect(region?.attributes).toMatchObject({ role: 'region', tabindex: '0' });
    const id = region?.attributes['aria-labelledby'];
    expect(id).toBeDefined();
    expect(find(drawn, 'h2')[0]).toMatchObject({ text: 'Programs', attributes: { id } });
    expect(find(drawn, 'table')[0]?.attributes['aria-labelledby']).toBe(id);
  });

  test('is named by the page where its title stands there, or where it has none', () => {
    const titled = drawTable(list(['a', 'b', 1]), pageOf({ isTitled: true }));
    expect(find(titled, 'h2')).toEqual([]);
    expect(find(titled, 'table')[0]?.attributes['aria-label']).toBe('Programs');
    const { title: _, ...untitled } = list(['a', 'b', 1]);
    expect(find(drawTable(untitled, pageOf()), 'table')[0]?.attributes['aria-label']).toBe('Table');
  });

  test('numbers stand right, and a blank among them is marked', () => {
    expect(find(drawn, 'td').map(({ attributes }) => attributes['class'])).toEqual([
      undefined,
      'n',
      undefined,
      'n none',
    ]);
  });

  test('the name of a row is not its number', () => {
    const ranked: TableBlock = {
      type: 'table',
      columns: [
        { title: '#', kind: 'text' },
        { title: 'Id', kind: 'text' },
      ],
      rows: [['1', 'slu']],
    };
    expect(attribute('th', 'scope', ranked)).toEqual(['col', 'col', 'row']);
    expect(textsOf(drawTable(ranked, pageOf()), 'td')).toEqual(['1']);
    const numbers: TableBlock = { ...ranked, columns: [{ title: '#', kind: 'count' }], rows: [[1]] };
    expect(textsOf(drawTable(numbers, pageOf()), 'th')).toEqual(['#', '1']);
  });

  test('a row leads to its part of the document', () => {
    const block = { ...list(['slu', 'a', 1], ['x', 'b', 2]), targets: ['slu', undefined] };
    const links = find(drawTable(block, pageOf()), 'a');
    expect(links.map(({ text, attributes }) => [text, attributes['href']])).toEqual([['slu', '#slu']]);
  });

  test('without rows says so', () => {
    const empty = drawTable(list(), pageOf());
    expect(find(empty, 'table')).toEqual([]);
    expect(textsOf(empty, 'p')).toEqual(['Nothing to show.']);
    expect(textsOf(empty, 'h2')).toEqual(['Programs']);
  });

  test('one that is wider than a wide screen scrolls there, too', () => {
    const columns = Array.from(
      { length: 6 },
      (_, at) => ({ title: `c${at}`, kind: 'text', flexible: true }) as const,
    );
    const wide: TableBlock = { type: 'table', columns, rows: [columns.map(() => 'a')] };
    expect(find(drawTable(wide, pageOf()), 'div', 'wide')).toHaveLength(1);
    const narrow = { ...wide, columns: columns.slice(1) };
    expect(find(drawTable(narrow, pageOf()), 'div', 'fits')).toHaveLength(1);
  });
});

describe('a comparison', () => {
  const drawn = drawTable(comparison, pageOf());

  test('groups its rows below headings of their own', () => {
    const bodies = elementsOf(drawn).filter(({ tag }) => tag === 'tbody');
    expect(bodies).toHaveLength(2);
    const groups = find(drawn, 'th').filter(({ attributes }) => attributes['scope'] === 'rowgroup');
    expect(groups.map(({ text, attributes }) => [text, attributes['colspan']])).toEqual([
      ['Training', '3'],
      ['Call and rotations', '3'],
    ]);
  });

  test('marks what differs by a sign with the name of the field', () => {
    expect(textsOf(drawn, 'tr', 'differs')).toEqual(['* Salary$58,385$60,000']);
    expect(textsOf(drawn, 'span', 'mark')).toEqual(['*']);
    expect(find(drawn, 'th').filter(({ attributes }) => attributes['scope'] === 'row')).toHaveLength(3);
  });

  test('words the cells by their row, and names programs in full', () => {
    expect(textsOf(drawn, 'td')).toEqual(['4 years', 'not recorded', '$58,385', '$60,000', 'yes', 'yes']);
    expect(textsOf(drawn, 'th').slice(0, 3)).toEqual(['Field', 'Saint Louis slu', 'Rush rush']);
  });

  test('rows before the first heading are a group without one', () => {
    const late = drawTable({ ...comparison, headings: new Map([[1, 'Pay']]) }, pageOf());
    expect(find(late, 'tbody')).toHaveLength(2);
    expect(find(late, 'tr', 'group')).toHaveLength(1);
  });
});

test('a cell can have a class of its own', () => {
  const drawn = drawTable(list(['a', 'b', 1]), pageOf(), { cellClass: (row, column) => `c${row}-${column}` });
  expect(find(drawn, 'td').map(({ attributes }) => attributes['class'])).toEqual(['c0-1', 'n c0-2']);
});

test('the title of a column can lead to a part', () => {
  const columns = [
    { title: 'Field', kind: 'text' },
    { title: 'slu', fullTitle: 'Saint Louis', kind: 'text', target: 'slu' },
    { title: 'B', kind: 'text', target: 'b' },
  ] as const;
  const drawn = drawTable({ type: 'table', columns, rows: [['a', 'b', 'c']] }, pageOf());
  expect(find(drawn, 'a').map(({ text, attributes }) => [text, attributes['href']])).toEqual([
    ['Saint Louis', '#slu'],
    ['B', '#b'],
  ]);
  expect(textsOf(drawn, 'th')[1]).toBe('Saint Louis slu');
});

test('whether it fits a wide screen depends on the longest words of its heads', () => {
  const counts = (title: string): TableBlock => ({
    type: 'table',
    columns: [
      { title: 'Name', kind: 'text' },
      ...Array.from({ length: 10 }, () => ({ title, kind: 'count' as const })),
    ],
    rows: [['a', ...Array.from({ length: 10 }, () => 1)]],
  });
  expect(find(drawTable(counts('DR IR one'), pageOf()), 'div', 'fits')).toHaveLength(1);
  expect(find(drawTable(counts('IR independent'), pageOf()), 'div', 'fits')).toHaveLength(0);
});
