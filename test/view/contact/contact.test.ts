import { describe, expect, test } from 'vitest';
import { listContacts } from '../../../src/domain/contact/contacts.ts';
import { type Cell, isFactCell } from '../../../src/view/blocks.ts';
import { viewContact } from '../../../src/view/contact/contact.ts';
import { pickFromReport } from '../../../src/view/report.ts';
import { cardOf, dataOf, tableOf, textOf } from '../../support/drawing.ts';
import { makeProgram, makeSource } from '../../support/programs.ts';

const alpha = makeProgram({
  address: '1 Main St',
  website: 'https://example.org',
  contacts: [
    {
      role: 'program coordinator',
      name: 'Ann Lee',
      email: 'ann@example.org',
      phone: '(312) 555-0100',
      tracks: ['dr'],
    },
    { role: 'associate program director' },
  ],
});
const beta = makeProgram({ id: 'beta' });
const entries = listContacts([alpha, beta], { roles: [], tracks: [] });
const view = (partial: Partial<Parameters<typeof viewContact>[0]> = {}) =>
  viewContact({
    entries,
    asCards: false,
    origin: undefined,
    notes: ['first'],
    thisYear: 2026,
    ...partial,
  });

const plain = (cell: Cell): Cell => (cell !== null && isFactCell(cell) ? cell.value : cell);

test('where a table is narrow, a telephone number stays the longest', () => {
  const { columns } = tableOf(view({ origin: { latitude: 41.88, longitude: -87.63, label: 'Chicago, IL' } }));
  const dropped = columns
    .flatMap(({ title, dropOrder }) => (dropOrder === undefined ? [] : [{ title, dropOrder }]))
    .sort((a, b) => b.dropOrder - a.dropOrder);
  expect(dropped.map(({ title }) => title)).toEqual(['Website', 'As of', 'Miles', 'Role', 'Phone']);
});

describe('viewContact', () => {
  test('a card marks a contact past its time', async () => {
    const card = async (thisYear: number) =>
      (await textOf(view({ asCards: true, thisYear }))).split('\n').find(line => line.includes('Source:'));
    expect(await card(2026)).not.toContain('†');
    expect(await card(2030)).toContain('†');
  });

  test('programs that were named are cards', async () => {
    expect(`\n${await textOf(view({ asCards: true }))}`).toMatchInlineSnapshot(`
      "
      Alpha (alpha)

      Program coordinator
        Name: Ann Lee
        E-mail: ann@example.org
        Phone: (312) 555-0100
        Answers for: Diagnostic radiology
        Source: Program page · as of 2025, read 2026-11-01 · https://example.org/program

      Associate program director
        Name: not recorded
        E-mail: not recorded
        Phone: not recorded
        Source: Program page · as of 2025, read 2026-11-01 · https://example.org/program

      Program
        Address: 1 Main St
        Website: https://example.org

      Beta (beta)
        Contact: not recorded

      Program
        Address: not recorded
        Website: no website on record
      "
    `);
  });

  test('many programs are a table, one row a contact, blank where none is recorded', () => {
    expect(tableOf(view()).rows.map(row => row.slice(0, 4).map(plain))).toEqual([
      ['alpha', 'coordinator', 'Ann Lee', 'ann@example.org'],
      ['alpha', 'associate director', null, null],
      ['beta', null, null, null],
    ]);
  });

  test('mail addresses and numbers can be followed, in the table and on cards', () => {
    const links = [{ text: 'ann@example.org', address: 'mailto:ann@example.org' }];
    expect(tableOf(view()).rows[0]?.[3]).toEqual({ value: 'ann@example.org', links });
    const entries = cardOf(view({ asCards: true })).sections[0]?.entries ?? [];
    expect(entries.map(({ label, cell }) => [label, cell]).slice(1, 3)).toEqual([
      ['E-mail', { value: 'ann@example.org', links }],
      [
        'Phone',
        { value: '(312) 555-0100', links: [{ text: '(312) 555-0100', address: 'tel:+13125550100' }] },
      ],
    ]);
  });

  test('notes say which programs record none', () => {
    expect(view().notes).toEqual([
      'first',
      'No such contact is recorded of 1 program; --fields program,website shows where to ask.',
    ]);
  });

  test('data and sheet hold the keys that were asked for; data leaves blanks out', () => {
    const keys = ['program', 'phone', 'tracks'];
    const picked = pickFromReport(view(), keys);
    expect(dataOf(picked)).toEqual([
      { program: 'alpha', phone: '(312) 555-0100', tracks: ['dr'] },
      { program: 'alpha' },
      { program: 'beta' },
    ]);
    expect(picked.result.sheet()).toEqual({
      columns: keys,
      rows: [
        ['alpha', '(312) 555-0100', ['dr']],
        ['alpha', null, null],
        ['beta', null, null],
      ],
    });
    expect(tableOf(picked).columns.map(({ title }) => title)).toEqual(keys);
  });

  test('address cards are made for contacts only, each with its source', () => {
    const vcards = view().vcards?.() ?? [];
    expect(vcards.map(({ role, organization }) => [role, organization])).toEqual([
      ['program coordinator', 'Alpha'],
      ['associate program director', 'Alpha'],
    ]);
    expect(vcards[0]).toMatchObject({
      address: '1 Main St',
      url: 'https://example.org',
      note: 'Source: Program page · as of 2025, read 2026-11-01 · https://example.org/program',
    });
  });
});

test('a contact past its time is marked, and a note is shown', async () => {
  const left = makeProgram({
    contacts: [{ role: 'program director', name: 'Bo Kim' }],
    notes: { 'contacts.0': 'on leave' },
    sources: [makeSource({ asOf: '2019', facts: ['tracks', 'contacts'] })],
  });
  const own = listContacts([left], { roles: [], tracks: [] });
  expect(tableOf(view({ entries: own })).rows[0]?.[5]).toEqual({ value: '2019', age: 'past' });
  expect(tableOf(view({ entries: own, thisYear: 2021 })).rows[0]?.[5]).toEqual({ value: '2019' });
  expect(await textOf(view({ entries: own, asCards: true }))).toContain('Note: on leave');
});

test('a program on the list has its sign in the table, and nowhere else', () => {
  const starred = new Set(['beta']);
  expect(tableOf(view({ starred })).rows.map(([id]) => id)).toEqual([
    'alpha',
    'alpha',
    { value: 'beta', isStarred: true },
  ]);
  expect(dataOf(view({ starred }))).toEqual(dataOf(view()));
});
