import { describe, expect, test } from 'vitest';
import { routeFacts } from '../../../src/domain/routes/facts.ts';
import { indexRoutes } from '../../../src/domain/routes/route-index.ts';
import type { Program } from '../../../src/schema/program.ts';
import { type Cell, isFactCell } from '../../../src/view/blocks.ts';
import { viewCompare } from '../../../src/view/compare/compare.ts';
import type { Report } from '../../../src/view/report.ts';
import { dataOf, tableOf, textOf } from '../../support/drawing.ts';
import { makeProgram } from '../../support/programs.ts';
import { choosy, plain, routePrograms, silent, whole } from '../../support/route-programs.ts';

const alpha = makeProgram({
  tracks: { dr: { positionsPerYear: 4, lengthYears: 4 } },
  volume: { beds: 900 },
  qualifiers: { 'tracks.dr.positionsPerYear': 'upTo' },
});
const beta = makeProgram({ id: 'beta', tracks: { dr: { positionsPerYear: 6, lengthYears: 4 } } });
const view = (partial: Partial<Parameters<typeof viewCompare>[0]> = {}) =>
  viewCompare({
    programs: [alpha, beta],
    fields: undefined,
    all: false,
    onlyDifferent: false,
    thisYear: 2026,
    ...partial,
  });
const fieldsOf = (report: Report) =>
  (dataOf(report) as { rows: readonly { field: string }[] }).rows.map(({ field }) => field);

test('side by side, by section, differences marked', async () => {
  expect(`\n${await textOf(view())}`).toMatchInlineSnapshot(`
    "
       FIELD             ALPHA        BETA
    Program
       City              Springfield  Springfield
       State             IL           IL
    Diagnostic radiology (DR)
       Offered           yes          yes
    *  Positions a year  up to 4      6
       Length            4 years      4 years
    Volume and faculty
       Hospital beds     900          —
    "
  `);
});

test('names, places and codes differ without a mark, and are counted in no note', () => {
  const [one, other] = ['1', '2'].map(digit =>
    makeProgram({
      id: `p${digit}`,
      city: `City ${digit}`,
      hospitals: [digit],
      tracks: { dr: { acgmeCode: `420000000${digit}` } },
      volume: { beds: Number(digit) },
    }),
  );
  const report = view({ programs: [one, other].filter(program => program !== undefined) });
  const marked = tableOf(report).rows.filter(([mark]) => mark === '*');
  expect(marked.map(([, title]) => title)).toEqual(['Hospital beds']);
  expect(report.notes[0]).toBe('* recorded values differ (1 row; names, places and codes carry no mark).');
  expect(
    (dataOf(report) as { rows: { differs: boolean }[] }).rows.filter(({ differs }) => differs),
  ).toHaveLength(4);
});

test('only what differs, or also what nobody records', () => {
  expect(fieldsOf(view({ onlyDifferent: true }))).toEqual(['tracks.dr.positionsPerYear']);
  expect(fieldsOf(view({ all: true }))).toContain('moonlighting');
  expect(fieldsOf(view())).not.toContain('moonlighting');
});

test('data holds values in the order of the programs, and qualifiers only where there are some', () => {
  expect(dataOf(view({ fields: ['tracks.dr.positionsPerYear', 'volume.beds'] }))).toEqual({
    programs: ['alpha', 'beta'],
    rows: [
      {
        field: 'tracks.dr.positionsPerYear',
        label: 'DR positions a year',
        values: [4, 6],
        qualifiers: ['upTo', null],
        differs: true,
      },
      { field: 'volume.beds', label: 'Hospital beds', values: [900, null], differs: false },
    ],
  });
});

test('the sheet has a column a program, and three for what limits its values', () => {
  expect(view({ fields: ['volume.beds'] }).result.sheet()).toEqual({
    columns: [
      ...['field', 'label', 'alpha', 'beta', 'differs'],
      ...['alpha.qualifier', 'alpha.scope', 'alpha.note', 'beta.qualifier', 'beta.scope', 'beta.note'],
    ],
    rows: [['volume.beds', 'Hospital beds', 900, null, false, ...Array(6).fill(null)]],
  });
});

test('scope and note travel with a value in every format', async () => {
  const visas = makeProgram({
    application: { visas: ['J-1'] },
    scopes: { 'application.visas': ['irIntegrated'] },
    notes: { 'application.visas': 'case by case' },
  });
  const report = view({ programs: [visas, beta], fields: ['application.visas'] });
  expect(await textOf(report)).toContain('J-1 (IR integrated; case by case)');
  expect(dataOf(report)).toMatchObject({
    rows: [{ values: [['J-1'], null], scopes: [['irIntegrated'], null], notes: ['case by case', null] }],
  });
  expect(report.result.sheet().rows[0]?.slice(5)).toEqual([
    null,
    ['irIntegrated'],
    'case by case',
    null,
    null,
    null,
  ]);
});

test('notes count differences and what is left out', () => {
  expect(view({ fields: ['tracks.dr.positionsPerYear', 'moonlighting', 'address'] }).notes).toEqual([
    '* recorded values differ (1 row).',
    'Left out: 2 fields of which nothing is recorded here (--all shows them).',
  ]);
  expect(view({ fields: ['address'], isLimited: true }).notes).toEqual([
    'Nothing to show: no row is left.',
    'Left out: 1 field of which nothing that counts is recorded here (--all shows them).',
  ]);
  expect(view({ fields: ['tracks.dr.lengthYears'], onlyDifferent: true }).notes).toEqual([
    'Nothing to show: no row is left.',
  ]);
});

test('cells point to no sources, which are not listed here', () => {
  const cells = tableOf(view())
    .rows.flat()
    .filter(cell => typeof cell === 'object' && cell !== null);
  expect(cells.length).toBeGreaterThan(3);
  for (const cell of cells) expect(cell).not.toHaveProperty('source');
});

const withRoutes = (programs: readonly Program[]) => {
  const index = indexRoutes(routePrograms);
  const facts = programs.map(each => routeFacts(each, index));
  return view({
    programs,
    fields: ['city'],
    routes: { facts, fields: ['routes.shortestYears', 'routes.kind'] },
  });
};

test('routes are rows below the fields, in every format', async () => {
  const report = withRoutes([whole, plain]);
  expect(await textOf(report)).toContain('Routes to IR\n*  Shortest way  6 years');
  expect(dataOf(report)).toMatchObject({
    rows: [
      { field: 'city' },
      {
        field: 'routes.shortestYears',
        label: 'Years of the shortest way to IR',
        values: [6, 7],
        differs: true,
      },
      {
        field: 'routes.kind',
        label: 'Kind of the shortest way to IR',
        values: ['integrated', 'independent'],
        differs: true,
      },
    ],
  });
  expect(report.result.sheet().rows.at(-1)).toEqual([
    'routes.kind',
    'Kind of the shortest way to IR',
    'integrated',
    'independent',
    true,
    ...Array(6).fill(null),
  ]);
  expect(report.notes).toEqual(['* recorded values differ (2 rows).']);
});

test('what nobody records about routes is left out like a field', () => {
  const report = withRoutes([choosy, silent]);
  expect(fieldsOf(report)).toEqual(['city']);
  expect(report.notes).toEqual(['Left out: 2 fields of which nothing is recorded here (--all shows them).']);
});

describe('rows above those of the records', () => {
  const row = (field: string, values: readonly (string | null)[]) => ({
    field,
    label: `My ${field}`,
    title: field,
    kind: 'text' as const,
    values,
    flat: values,
    cells: () => values,
    differs: values[0] !== values[1],
    heading: 'Mine',
  });
  const above = [
    row('status', ['applied', 'interview']),
    row('notes', [null, null]),
    row('signal', ['x', 'x']),
  ];
  const fields = ['volume.beds', 'moonlighting'] as const;

  test('come first, without those that say nothing, which are not counted as left out', async () => {
    const report = view({ above, fields });
    expect(fieldsOf(report)).toEqual(['status', 'signal', 'volume.beds']);
    expect((await textOf(report)).split('\n').slice(1, 4)).toEqual([
      'Mine',
      '*  status         applied  interview',
      '   signal         x        x',
    ]);
    expect(report.notes).toEqual([
      '* recorded values differ (1 row).',
      'Left out: 1 field of which nothing is recorded here (--all shows them).',
    ]);
  });

  test('follow --diff, and never show blanks', () => {
    expect(fieldsOf(view({ above, fields, onlyDifferent: true }))).toEqual(['status']);
    expect(fieldsOf(view({ above, fields, all: true }))).toEqual([
      'status',
      'signal',
      'volume.beds',
      'moonlighting',
    ]);
  });

  test('JSON holds what is said of the programs as a whole', () => {
    expect(
      dataOf(view({ above, fields: ['volume.beds'], document: { mine: [{ a: 1 }, null] } })),
    ).toMatchObject({
      programs: ['alpha', 'beta'],
      mine: [{ a: 1 }, null],
      rows: [{ field: 'status', values: ['applied', 'interview'] }, { field: 'signal' }, {}],
    });
  });
});

test('in a document names lead to parts, and facts cite the numbers that their sources have there', () => {
  const cite = (_: Program, cell: Cell): Cell =>
    cell !== null && isFactCell(cell) ? { ...cell, source: (cell.source ?? 0) + 10 } : cell;
  const { columns, rows } = tableOf(view({ cite }));
  expect(columns.map(({ target }) => target)).toEqual([undefined, undefined, 'alpha', 'beta']);
  const beds = rows.find(row => row[1] === 'Hospital beds');
  expect(beds?.[2]).toMatchObject({ value: 900, source: 11 });
  expect(beds?.[3]).toBeNull();
  const plainBeds = tableOf(view()).rows.find(row => row[1] === 'Hospital beds');
  expect(plainBeds?.[2]).not.toHaveProperty('source');
});

describe('what patches say', () => {
  const amendments = [{ changed: new Set(['volume.beds']), removed: ['faculty.ir'] }, undefined].map(
    each => each ?? { changed: new Set<string>(), removed: [] },
  );
  const report = view({ amendments, fields: ['volume.beds', 'tracks.dr.lengthYears'] });

  test('is marked in its cell, and counted with what it takes out', async () => {
    expect(await textOf(report)).toContain('900 (amended)');
    expect(report.notes).toContainEqual(
      expect.stringMatching(/^Your patches change 2 facts of alpha;.*Taken out: IR faculty/iu),
    );
    expect(report.notes.filter(note => note.includes('beta'))).toEqual([]);
  });

  test('is a key of its row in JSON, and of no other', () => {
    const { rows } = dataOf(report) as { rows: readonly { field: string; amended?: unknown }[] };
    expect(rows.map(({ field, amended }) => [field, amended])).toEqual([
      ['volume.beds', [true, false]],
      ['tracks.dr.lengthYears', undefined],
    ]);
  });
});
