import { describe, expect, test } from 'vitest';
import type { FilterResult } from '../../../src/domain/query/filter.ts';
import { classSize, placeOf, viewList } from '../../../src/view/query/list.ts';
import { unknownNotes } from '../../../src/view/query/notes.ts';
import { tableOf, textOf } from '../../support/drawing.ts';
import { makeProgram } from '../../support/programs.ts';

const alpha = makeProgram({
  tracks: { dr: { positionsPerYear: 4 }, esir: {}, irIndependent: { offered: false } },
  qualifiers: { 'tracks.dr.positionsPerYear': 'upTo' },
});
const beta = makeProgram({ id: 'beta', volume: { beds: 900 } });
const result = (partial: Partial<FilterResult> = {}): FilterResult => ({
  programs: [alpha, beta],
  unanswered: [],
  unansweredAbout: [],
  ...partial,
});
const view = (partial: Partial<Parameters<typeof viewList>[0]> = {}) =>
  viewList({
    result: result(),
    total: 2,
    programs: [alpha, beta],
    fields: undefined,
    origin: undefined,
    thisYear: 2026,
    ...partial,
  });

describe('the overview', () => {
  test('shows class sizes; yes, no and not published apart', async () => {
    expect(`\n${await textOf(view())}`).toMatchInlineSnapshot(`
      "
      ID     NAME   CITY         ST       DR  IR INT  IR IND  ESIR
      alpha  Alpha  Springfield  IL  up to 4       —      no   yes
      beta   Beta   Springfield  IL      yes       —       —     —
      "
    `);
  });

  test.each([
    ['dr', { value: 4, qualifier: 'upTo' }],
    ['esir', { value: true }],
    ['irIndependent', { value: false }],
    ['irIntegrated', null],
  ] as const)('%s: %j', (key, expected) => {
    const cell = classSize(alpha, key);
    if (expected === null) expect(cell).toBeNull();
    else expect(cell).toMatchObject(expected);
  });

  test('places are city and state', () => expect(placeOf(beta)).toBe('Springfield, IL'));
});

test('picked fields are columns in every format', () => {
  const picked = view({ fields: ['volume.beds', 'id'] });
  expect(picked.data).toEqual([{ id: 'alpha' }, { volume: { beds: 900 }, id: 'beta' }]);
  expect(picked.sheet()).toEqual({
    columns: ['volume.beds', 'id'],
    rows: [
      [null, 'alpha'],
      [900, 'beta'],
    ],
  });
  expect(tableOf(picked).columns.map(({ title }) => title)).toEqual(['Hospital beds', 'Id']);
  expect(tableOf(picked).rows[0]?.[0]).toBeNull();
});

test('data are whole records', () => expect(view().data).toEqual([alpha, beta]));

test.each([
  [0, 0, 'No program matches.'],
  [1, 1, '1 program.'],
  [2, 2, '2 programs.'],
  [1, 2, '1 of 2 programs; without --limit all are shown.'],
])('%d shown of %d: %s', (shown, total, note) => {
  expect(view({ programs: [alpha, beta].slice(0, shown), total }).notes).toEqual([note]);
});

test('what a filter leaves out unanswered is said, and how to see it', () => {
  expect(unknownNotes(result())).toEqual([]);
  const [one] = unknownNotes(result({ unanswered: [alpha], unansweredAbout: ['class size', 'Setting'] }));
  expect(one).toMatch(/^1 program is left out .*: class size, Setting\. .*--unknown include/u);
  expect(unknownNotes(result({ unanswered: [alpha, beta] }))[0]).toMatch(/^2 programs are/u);
});
