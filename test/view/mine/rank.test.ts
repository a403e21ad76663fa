import { expect, test } from 'vitest';
import { listOfFile } from '../../../src/domain/mine/list.ts';
import { rankRows } from '../../../src/domain/mine/rank.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import { viewRank } from '../../../src/view/mine/rank.ts';
import { dataOf, tableOf, textOf } from '../../support/drawing.ts';
import { programOf } from '../../support/match-programs.ts';

const catalog = createCatalog([programOf('slu', { tracks: { dr: { nrmpCodes: ['1000420A0'] } } })]);
const list = listOfFile({
  programs: { slu: { ratings: { a: 4.256 } } },
  rank: ['slu/dr', 'gone/ir-integrated'],
});
const rows = (fits = new Map()) => rankRows(list, catalog, fits);

test('for a script: place, entry, codes, and what speaks for the place', () => {
  const fits = new Map([['slu', { low: 0.1, expected: 0.5, high: 0.9 }]]);
  expect(dataOf(viewRank({ rows: rows(fits), supplemental: [] }))).toEqual([
    {
      rank: 1,
      entry: 'slu/dr',
      program: 'slu',
      id: 'slu',
      name: 'Slu University',
      track: 'dr',
      codes: ['1000420A0'],
      position: 'advanced',
      rating: 4.26,
      fit: { low: 0.1, expected: 0.5, high: 0.9 },
    },
    { rank: 2, entry: 'gone/ir-integrated', program: 'gone', id: 'gone', track: 'ir-integrated' },
  ]);
});

test('for a person a table, with the fit where there is one, and the supplemental lists below', async () => {
  const view = viewRank({ rows: rows(), supplemental: ['TY at Mercy'], notes: ['more'] });
  expect(tableOf(view).columns.map(({ title }) => title)).toEqual([
    '#',
    'Id',
    'Program',
    'Track',
    'Code',
    'Position',
    'Rating',
  ]);
  expect(await textOf(view)).toMatch(
    /1 +slu +Slu University +DR +1000420A0 +advanced +4\.3[\s\S]*Supplemental lists\n {2}TY at Mercy/u,
  );
  expect(view.notes).toEqual(['2 ranks, best first.', 'more']);
});

test('an empty list says how to begin', async () => {
  const view = viewRank({ rows: [], supplemental: [] });
  expect(await textOf(view)).toBe('');
  expect(view.notes).toEqual([
    'Your rank order list is empty: resprog rank add slu/dr, or resprog rank --suggest.',
  ]);
});
