import { describe, expect, test } from 'vitest';
import type { FilterResult } from '../../../src/domain/query/filter.ts';
import { renderText } from '../../../src/render/text.ts';
import type { FieldPath } from '../../../src/schema/labels.ts';
import { viewList } from '../../../src/view/query/list.ts';
import { unknownNotes } from '../../../src/view/query/notes.ts';
import { pickFromReport } from '../../../src/view/report.ts';
import { dataOf, tableOf, textOf } from '../../support/drawing.ts';
import { makeProgram, withOffers } from '../../support/programs.ts';
import { terminal } from '../../support/style.ts';

const alpha = makeProgram({
  tracks: { dr: { positionsPerYear: 4 }, esir: {}, irIndependent: { offered: false } },
  qualifiers: { 'tracks.dr.positionsPerYear': 'upTo' },
});
const beta = makeProgram({ id: 'beta', volume: { beds: 900 } });
const filtered = (partial: Partial<FilterResult> = {}): FilterResult => ({
  programs: [alpha, beta],
  unanswered: [],
  unansweredAbout: [],
  ...partial,
});
const view = (partial: Partial<Parameters<typeof viewList>[0]> = {}) =>
  viewList({
    filtered: filtered(),
    total: 2,
    programs: [alpha, beta],
    origin: undefined,
    thisYear: 2026,
    ...partial,
  });

describe('the overview', () => {
  test('shows class sizes; yes, no and not recorded apart', async () => {
    expect(`\n${await textOf(view())}`).toMatchInlineSnapshot(`
      "
      ID     NAME   CITY         ST       DR  IR INT  IR IND  ESIR
      alpha  Alpha  Springfield  IL  up to 4       —      no   yes
      beta   Beta   Springfield  IL      yes       —       —     —
      "
    `);
  });

  test('class sizes have their qualifier, and offers stand in for them', () => {
    expect(tableOf(view()).rows[0]?.slice(4)).toMatchObject([
      { value: 4, qualifier: 'upTo' },
      null,
      { value: false },
      { value: true },
    ]);
  });
});

describe('the columns follow the question', () => {
  const titles = (partial: Partial<Parameters<typeof viewList>[0]>) =>
    tableOf(view(partial)).columns.map(({ title }) => title);

  test('with tracks the others go', () => {
    expect(titles({ tracks: ['dr', 'esir'] })).toEqual(['Id', 'Name', 'City', 'St', 'DR', 'ESIR']);
  });

  test('what is asked about comes, once, and what stands there already does not', () => {
    const fields = ['volume.beds', 'city', 'tracks.dr.positionsPerYear', 'volume.beds'] as const;
    expect(titles({ fields, tracks: ['dr'] })).toEqual(['Id', 'Name', 'City', 'St', 'DR', 'Hospital beds']);
    expect(tableOf(view({ fields })).rows[1]?.at(-1)).toMatchObject({ value: 900 });
  });

  test.each(['tracks.irIntegrated.positionsPerYear', 'tracks.irIntegrated.offered'] as const)(
    '%s brings the column of its track, also beside another track, and never goes',
    field => {
      expect(titles({ fields: [field], tracks: ['dr'] })).toEqual([
        'Id',
        'Name',
        'City',
        'St',
        'DR',
        'IR int',
      ]);
      const { columns } = tableOf(view({ fields: [field, 'volume.beds'] }));
      expect(columns.find(({ title }) => title === 'IR int')?.dropOrder).toBeUndefined();
      expect(columns.find(({ title }) => title === 'ESIR')?.dropOrder).toBeDefined();
    },
  );

  test('a city that is asked about never goes', () => {
    const cityOf = (fields: readonly FieldPath[]) =>
      tableOf(view({ fields })).columns.find(({ title }) => title === 'City');
    expect(cityOf(['volume.beds'])?.dropOrder).toBeDefined();
    expect(cityOf(['city', 'volume.beds'])?.dropOrder).toBeUndefined();
  });

  test('tracks that nobody asked about make room for it, from the right', () => {
    const drops = (partial: Partial<Parameters<typeof viewList>[0]>) =>
      tableOf(view(partial))
        .columns.slice(4, 8)
        .map(({ dropOrder }) => dropOrder);
    expect(drops({ fields: ['volume.beds'] })).toEqual([1, 2, 3, 4]);
    expect(drops({ origin: { label: 'Boise, ID', latitude: 43.6, longitude: -116.2 } })).toEqual([
      1, 2, 3, 4,
    ]);
    expect(drops({})).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('an order by coverage shows it', () => {
    const table = tableOf(view({ showsCoverage: true }));
    expect(table.columns.at(-1)).toMatchObject({ title: 'Recorded', kind: 'percent' });
    expect(table.rows.every(row => typeof row.at(-1) === 'number')).toBe(true);
  });
});

test('picked fields are columns in every format', () => {
  const picked = pickFromReport(view(), ['volume.beds', 'id']);
  expect(dataOf(picked)).toEqual([{ id: 'alpha' }, { volume: { beds: 900 }, id: 'beta' }]);
  expect(picked.result.sheet()).toEqual({
    columns: ['volume.beds', 'id', 'qualifiers', 'scopes', 'notes'],
    rows: [
      [null, 'alpha', null, null, null],
      [900, 'beta', null, null, null],
    ],
  });
  expect(tableOf(picked).columns.map(({ title }) => title)).toEqual(['Hospital beds', 'Id']);
  expect(tableOf(picked).rows[0]?.[0]).toBeNull();
});

test('data are whole records', () => expect(dataOf(view())).toEqual([alpha, beta].map(withOffers)));

test.each([
  [0, 0, 'No program matches.'],
  [1, 1, '1 program.'],
  [2, 2, '2 programs.'],
  [1, 2, '1 of 2 programs; without --limit all are shown.'],
  [1000, 1200, '1,000 of 1,200 programs; without --limit all are shown.'],
])('%d shown of %d: %s', (shown, total, note) => {
  expect(view({ programs: Array.from({ length: shown }, () => alpha), total }).notes).toEqual([note]);
});

test('what a filter leaves out unanswered is said, and how to see it', () => {
  expect(unknownNotes(filtered())).toEqual([]);
  const [one] = unknownNotes(filtered({ unanswered: [alpha], unansweredAbout: ['class size', 'Setting'] }));
  expect(one).toMatch(/^1 program \(alpha\) is left out, .*: class size, Setting\. .*--unknown include/u);
  expect(unknownNotes(filtered({ unanswered: [alpha, beta] }))[0]).toMatch(
    /^2 programs \(alpha, beta\) are/u,
  );
});

test('a program on the list has its sign, and other notes stand behind the count', () => {
  const starred = view({ starred: new Set(['beta']), notes: ['more'] });
  expect(tableOf(starred).rows.map(([id]) => id)).toEqual(['alpha', { value: 'beta', isStarred: true }]);
  expect(starred.notes).toEqual(['2 programs.', 'more']);
  expect(dataOf(starred)).toEqual(dataOf(view()));
});

test('on 80 columns a name keeps 24 cells as long as the id and what is asked about can give way', async () => {
  const long = makeProgram({ id: 'x'.repeat(30), name: 'n'.repeat(60), city: 'c'.repeat(20) });
  const fields = ['tracks.dr.clinicalYear', 'tracks.irIntegrated.clinicalYear'] as const;
  const { text } = await renderText(view({ programs: [long], fields }), terminal(80));
  expect(text).toMatch(/ n{23}… /u);
  expect(text).toContain('IR INTEGRATED');
});
