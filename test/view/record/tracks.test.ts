import { expect, test } from 'vitest';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import { viewTracks } from '../../../src/view/record/tracks.ts';
import { pickFromReport } from '../../../src/view/report.ts';
import { dataOf, tableOf, textOf } from '../../support/drawing.ts';
import { makeProgram } from '../../support/programs.ts';

const catalog = createCatalog([
  makeProgram({ tracks: { dr: {}, esir: {} } }),
  makeProgram({ id: 'b', tracks: { dr: {}, esir: { offered: false } } }),
  makeProgram({ id: 'c', tracks: { dr: {} } }),
]);

test('counts yes, no and not recorded apart; together they are all programs', () => {
  const view = pickFromReport(viewTracks(catalog), ['track', 'yes', 'no', 'notRecorded']);
  expect(dataOf(view)).toEqual([
    { track: 'dr', yes: 3, no: 0, notRecorded: 0 },
    { track: 'ir-integrated', yes: 0, no: 0, notRecorded: 3 },
    { track: 'ir-independent', yes: 0, no: 0, notRecorded: 3 },
    { track: 'esir', yes: 1, no: 1, notRecorded: 1 },
  ]);
  expect(view.result.sheet().rows.at(-1)).toEqual(['esir', 1, 1, 1]);
  expect(tableOf(view).rows).toEqual(view.result.sheet().rows);
});

test('everything: a card a track and the years of all', async () => {
  const view = viewTracks(catalog);
  expect(view.blocks().map(({ type }) => type)).toEqual(['card', 'card', 'card', 'card', 'timeline']);
  const text = await textOf(view);
  expect(text).toContain('Programs: 1 yes, 1 no, 1 not recorded');
  expect(text).toContain('IR integrated: PGY-1 clinical, PGY-2 to 4 DR, PGY-5 to 6 IR');
  expect((dataOf(view) as { timeline: unknown }[])[0]?.timeline).toEqual([
    { phase: 'clinical', from: 1, to: 1 },
    { phase: 'DR', from: 2, to: 5 },
  ]);
});
