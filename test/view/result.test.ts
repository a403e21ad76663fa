import { describe, expect, test } from 'vitest';
import { first, type Json, type ResultColumn, type ResultOptions, resultOf } from '../../src/view/result.ts';

type Item = { readonly [key: string]: Json | undefined };

const column = (key: string, parts: Partial<ResultColumn<Item>> = {}): ResultColumn<Item> => ({
  key,
  json: item => item[key],
  ...parts,
});
const alpha = { id: 'alpha', beds: 900, sites: ['A', 'B'] };
const beta = { id: 'beta', beds: null };
const make = (options: ResultOptions<Item> = {}) =>
  resultOf<Item>([alpha, beta], [column('id'), column('beds'), column('sites')], options);
/** What JSON says, key by key. */
const written = (value: Json): unknown => JSON.parse(JSON.stringify(value));

describe('JSON', () => {
  test('has an entry an item; null is written, undefined is absent', () => {
    expect(written([...make().entries()])).toEqual([alpha, beta]);
    expect(make().document).toBeUndefined();
  });

  test('of a single item is that item, or null', () => {
    expect(resultOf([alpha], [column('id')], { document: first }).document?.()).toEqual({ id: 'alpha' });
    expect(resultOf([], [column('id')], { document: first }).document?.()).toBeNull();
  });

  test('may put the entries into a larger value', () => {
    const result = make({ document: entries => ({ count: entries.length, entries }) }).pick(['id']);
    expect(result.document?.()).toEqual({ count: 2, entries: [{ id: 'alpha' }, { id: 'beta' }] });
  });

  test('may be something else than the entries, as long as nothing is picked', () => {
    const result = make({ whole: () => 'everything' });
    expect(result.document?.()).toBe('everything');
    expect(result.pick(['id']).document).toBeUndefined();
  });

  test('may have objects of another shape, which know what is picked', () => {
    const result = make({ object: ({ id }, keys) => ({ is: id, keys }) });
    expect(written([...result.entries()])).toEqual([{ is: 'alpha' }, { is: 'beta' }]);
    expect([...result.pick(['beds']).entries()][0]).toEqual({ is: 'alpha', keys: ['beds'] });
  });
});

describe('a sheet', () => {
  test('has a cell for every column; lists stay lists, what is nested is JSON text, the rest is blank', () => {
    const items = [
      { a: 1, b: 'x', c: [1, 'y', null, { d: 1 }] },
      { a: null, b: false, c: { d: [2] } },
      { other: 1 },
    ];
    expect(resultOf<Item>(items, [column('b'), column('a'), column('c')]).sheet()).toEqual({
      columns: ['b', 'a', 'c'],
      rows: [
        ['x', 1, [1, 'y', null, '{"d":1}']],
        [false, null, '{"d":[2]}'],
        [null, null, null],
      ],
    });
  });

  test('may hold another value than JSON', () => {
    const steps = column('steps', { json: () => [{ from: 1 }], flat: () => ['PGY-1'] });
    const result = resultOf([alpha], [steps]);
    expect([...result.entries()]).toEqual([{ steps: [{ from: 1 }] }]);
    expect(result.sheet().rows).toEqual([[['PGY-1']]]);
  });
});

describe('picking', () => {
  test('keeps the order of the result, whatever was asked first', () => {
    const picked = make().pick(['sites', 'id']);
    expect(picked.sheet()).toEqual({
      columns: ['id', 'sites'],
      rows: [
        ['alpha', ['A', 'B']],
        ['beta', null],
      ],
    });
    expect([...picked.entries()].map(entry => Object.keys(entry ?? {}))[0]).toEqual(['id', 'sites']);
    expect(picked.keys).toEqual(['id', 'sites']);
  });

  test('keeps the order that was asked for, where the result says so', () => {
    const picked = make({ askedOrder: true }).pick(['sites', 'id']);
    expect(picked.sheet().columns).toEqual(['sites', 'id']);
    expect(picked.table().columns.map(({ title }) => title)).toEqual(['sites', 'id']);
  });

  test.each([
    [false, ['miles', 'id']],
    [true, ['id', 'miles']],
  ])('never drops a fixed column, which may be named, too (asked order: %s)', (askedOrder, columns) => {
    const result = resultOf<Item>([alpha], [column('miles', { fixed: true }), column('id'), column('beds')], {
      askedOrder,
    });
    expect(result.keys).toEqual(['miles', 'id', 'beds']);
    expect(result.pick(['id']).sheet().columns).toEqual(columns);
    expect(result.pick(['miles', 'id']).sheet().columns).toEqual(['miles', 'id']);
  });

  test('leaves a column for JSON to the whole object', () => {
    const result = resultOf<Item>([alpha], [column('id'), column('beds', { jsonOnly: true })]);
    expect([...result.entries()]).toEqual([{ id: 'alpha', beds: 900 }]);
    expect(result.keys).toEqual(['id']);
    expect(result.sheet()).toEqual({ columns: ['id'], rows: [['alpha']] });
    expect(result.table().rows).toEqual([['alpha']]);
    expect([...result.pick(['id', 'beds']).entries()]).toEqual([{ id: 'alpha' }]);
  });
});

test("a person's table has titles, kinds and cells of its own where a column gives them", () => {
  const beds = column('beds', {
    title: 'Hospital beds',
    kind: 'count',
    unit: 'beds',
    flexible: false,
    cell: item => (typeof item['beds'] === 'number' ? { value: item['beds'], note: 'main site' } : null),
  });
  expect(resultOf<Item>([alpha, beta], [column('id'), beds, column('sites')]).table()).toEqual({
    type: 'table',
    columns: [
      { title: 'id', role: 'id', kind: 'text', flexible: true },
      { title: 'Hospital beds', kind: 'count', unit: 'beds', flexible: false },
      { title: 'sites', kind: 'text', flexible: true },
    ],
    rows: [
      ['alpha', { value: 900, note: 'main site' }, ['A', 'B']],
      ['beta', null, null],
    ],
  });
});

test('items are read only when they are taken, and may be read more than once', () => {
  let taken = 0;
  const items: Iterable<Item> = {
    *[Symbol.iterator]() {
      for (const item of [alpha, beta]) {
        taken += 1;
        yield item;
      }
    },
  };
  const result = resultOf(items, [column('id')]).pick(['id']);
  expect(taken).toBe(0);
  const [entry] = result.entries();
  expect(entry).toEqual({ id: 'alpha' });
  expect(taken).toBe(1);
  expect([...result.entries()]).toHaveLength(2);
  expect(result.sheet().rows).toEqual([['alpha'], ['beta']]);
  expect(result.table().rows).toEqual([['alpha'], ['beta']]);
});
