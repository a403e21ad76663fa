import { expect, test } from 'vitest';
import { kindsFor, routesBetween } from '../../../src/domain/routes/routes.ts';
import type { Program } from '../../../src/schema/program.ts';
import { pickFromReport } from '../../../src/view/report.ts';
import { viewRoutePair } from '../../../src/view/routes/pair.ts';
import { dataOf } from '../../support/drawing.ts';
import { choosy, silent, whole } from '../../support/route-programs.ts';

const view = (from: Program, to: Program) =>
  viewRoutePair({ from, to, routes: routesBetween(from, to, { kinds: kindsFor('ir') }), thisYear: 2026 });

test('a timeline, a card a route, the rules', () => {
  const report = view(whole, choosy);
  expect(report.blocks().map(({ type }) => type)).toEqual(['timeline', 'card', 'card', 'card']);
  expect(dataOf(report)).toHaveLength(2);
});

test.each([
  ['From Whole (whole) to Choosy (choosy), 89 miles', whole, choosy],
  ['From Whole (whole) to Silent (silent)', whole, silent],
  ['All at Whole (whole), Springfield, IL', whole, whole],
])('%s', (title, from, to) => {
  expect(view(from, to).blocks()[0]).toMatchObject({ title });
});

test('picked keys are a table', () => {
  expect(pickFromReport(view(whole, whole), ['kind']).blocks()).toMatchObject([
    { type: 'table', rows: [['integrated'], ['esir'], ['independent']] },
  ]);
});

test('no route is a note', () => {
  const none = viewRoutePair({ from: whole, to: whole, routes: [], thisYear: 2026 });
  expect(dataOf(none)).toEqual([]);
  expect(none.blocks()).toEqual([]);
  expect(none.notes).toEqual(['No such route is known.']);
});
