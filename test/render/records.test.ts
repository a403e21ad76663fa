import { describe, expect, test } from 'vitest';
import { drawRecords } from '../../src/render/records.ts';
import type { Column, TableBlock } from '../../src/view/blocks.ts';
import { canvas } from '../support/canvas.ts';
import { pipe } from '../support/style.ts';

const draw = (partial: Partial<TableBlock>) =>
  drawRecords(
    {
      type: 'table',
      columns: [
        { title: '#', kind: 'text', role: 'number' },
        { title: 'Id', kind: 'text', role: 'id' },
        { title: 'Name', kind: 'text', role: 'name' },
        { title: 'St', spoken: 'State', kind: 'text' },
        { title: 'DR', kind: 'seats' },
        { title: 'Known', kind: 'percent' },
      ],
      rows: [],
      ...partial,
    },
    canvas({ ...pipe, plain: true }),
  );
const linesOf = (partial: Partial<TableBlock>) => draw(partial).lines;

const text = (title: string): Column => ({ title, kind: 'text' });

describe('a table of records', () => {
  test('is a heading each, and a line for each value; what is not recorded shares the last one', () => {
    const rows: TableBlock['rows'] = [
      ['1', 'slu', 'Saint Louis', 'MO', { value: 4, qualifier: 'upTo' }, 0.18],
      ['2', 'mir', 'Mallinckrodt', null, null, 1],
    ];
    expect(linesOf({ title: 'All', rows })).toEqual([
      'All',
      '',
      '1. Saint Louis (slu)',
      '  State: MO',
      '  DR: up to 4',
      '  Known: 18 %',
      '',
      '2. Mallinckrodt (mir)',
      '  Known: 100 %',
      '  Not recorded: State, DR',
    ]);
  });

  test('says nothing of an empty cell, and of age and list what a sign would', () => {
    const old = { value: 6, age: 'past', asOf: '2019' } as const;
    const rows: TableBlock['rows'] = [
      ['', { value: 'slu', isStarred: true }, 'Saint Louis', '', old, { value: 0.5, age: 'undated' }],
    ];
    expect(draw({ rows })).toEqual({
      lines: [
        'Saint Louis (slu) (on your list)',
        '  DR: 6 (past its time)',
        '  Known: 50 % (the page shows no year)',
      ],
      notes: [],
      signs: [],
    });
  });

  test('says a value in the words that it has for it', () => {
    const rows: TableBlock['rows'] = [
      ['', 'slu', 'Saint Louis', { value: 'MO', spoken: 'Missouri' }, null, 1],
    ];
    expect(linesOf({ rows })).toContain('  State: Missouri');
  });

  test.each<[string, Partial<TableBlock>, readonly string[]]>([
    [
      'its id alone, where no name is recorded',
      { rows: [['3', 'slu', null, 'MO', null, null]] },
      ['3. slu', '  State: MO', '  Not recorded: Name, DR, Known'],
    ],
    [
      'its number alone',
      { columns: [{ ...text('#'), role: 'number' }, text('A')], rows: [['1', 'a']] },
      ['1.', '  A: a'],
    ],
    [
      'several names',
      {
        columns: [{ ...text('Program'), role: 'name' }, { ...text('Field'), role: 'name' }, text('Value')],
        rows: [['slu', 'beds', '300']],
      },
      ['slu: beds', '  Value: 300'],
    ],
    [
      'its first cell, where nothing names it',
      { columns: [text('State'), text('N')], rows: [['Idaho', '1']] },
      ['State: Idaho', '  N: 1'],
    ],
    [
      'a blank',
      { columns: [text('State'), text('N')], rows: [[null, '1']] },
      ['State: not recorded', '  N: 1'],
    ],
    ['a cell without a title', { columns: [text('')], rows: [['a']] }, ['a']],
  ])('is headed by %s', (_, partial, lines) => expect(linesOf(partial)).toEqual(lines));

  test('records of one line stand close together', () => {
    expect(linesOf({ title: 'Ids', columns: [text('Id')], rows: [['a'], ['b']] })).toEqual([
      'Ids',
      'Id: a',
      'Id: b',
    ]);
  });

  test('headings of groups stand before their first record; without rows there is the title', () => {
    const columns = [text('Id'), text('N')];
    const rows = [
      ['a', '1'],
      ['b', '2'],
    ];
    expect(linesOf({ columns, rows, headings: new Map([[1, 'Second']]) })).toEqual([
      'Id: a',
      '  N: 1',
      '',
      'Second',
      '',
      'Id: b',
      '  N: 2',
    ]);
    expect(linesOf({ title: 'None' })).toEqual(['None']);
  });

  test('more rows than a call may have arguments', () => {
    const rows = Array.from({ length: 130_000 }, (_, index) => ['a', index] as const);
    expect(linesOf({ columns: [text('Id'), { title: 'N', kind: 'count' }], rows })).toHaveLength(
      130_000 * 3 - 1,
    );
  });
});

test('a table of fields keeps the values of each together, and says what its mark says', () => {
  const rows: TableBlock['rows'] = [
    ['', 'City', 'St. Louis', 'Chicago'],
    ['*', 'Beds', 300, null],
  ];
  expect(
    linesOf({
      columns: ['', 'Field', 'slu', 'rush'].map(text),
      rows,
      headings: new Map([
        [0, 'Program'],
        [1, 'Volume'],
      ]),
      rowKinds: [{ kind: 'text' }, { kind: 'count', unit: 'beds' }],
      markWords: 'they differ',
    }),
  ).toEqual([
    'Program',
    '',
    'City',
    '  slu: St. Louis',
    '  rush: Chicago',
    '',
    'Volume',
    '',
    'Beds (they differ)',
    '  slu: 300 beds',
    '  rush: not recorded',
  ]);
});
