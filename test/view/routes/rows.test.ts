import { expect, test } from 'vitest';
import { routeFacts, routeFields, routeOutlook } from '../../../src/domain/routes/facts.ts';
import { indexRoutes } from '../../../src/domain/routes/route-index.ts';
import type { Program } from '../../../src/schema/program.ts';
import { routeEntries, routeRows } from '../../../src/view/routes/rows.ts';
import { choosy, plain, routePrograms, trainer, whole } from '../../support/route-programs.ts';

const index = indexRoutes(routePrograms);
const rowsOf = (programs: readonly Program[]) =>
  routeRows(
    programs.map(program => routeFacts(program, index)),
    routeFields,
  );

test('rows with their values, and what might be', () => {
  const rows = rowsOf([whole, plain]);
  expect(rows.map(({ field }) => field)).toEqual(routeFields);
  expect(rows.map(({ cells }) => cells)).toEqual([
    [6, { value: 7, note: 'perhaps 6' }],
    [
      { value: 'IR integrated', note: undefined },
      { value: 'DR, then IR', note: 'perhaps IR integrated' },
    ],
    [
      { value: 2, note: '1 more unclear' },
      { value: 1, note: '2 more unclear' },
    ],
  ]);
  expect(rows.every(({ differs }) => differs)).toBe(true);
  expect(rows.map(({ values }) => values)).toEqual([
    [6, 7],
    ['integrated', 'independent'],
    [2, 1],
  ]);
});

test('a blank differs from nothing', () => {
  expect(rowsOf([whole, choosy]).some(({ differs }) => differs)).toBe(false);
  expect(rowsOf([choosy]).flatMap(({ values }) => values)).toEqual([undefined, undefined, undefined]);
  expect(rowsOf([choosy]).map(({ cells }) => cells)).toEqual([[null], [null], [null]]);
});

test('only the fields that are asked for', () => {
  expect(routeRows([routeFacts(whole, index)], ['routes.kind']).map(({ field }) => field)).toEqual([
    'routes.kind',
  ]);
});

test.each<[Program, readonly string[]]>([
  [
    trainer,
    [
      'not possible: trainer has no IR integrated',
      'here: unknown; possible at 2 other places (nearest: choosy, whole); unknown at 1 other place',
      'here: unknown; possible at 1 other place (nearest: whole); unknown at 1 other place',
      'possible here',
    ],
  ],
  [
    choosy,
    [
      'unknown: choosy: IR integrated is not recorded',
      'unknown: choosy: DR is not recorded, choosy: ESIR is not recorded; silence about ESIR is weak evidence: only 65 % of the approved programs say so on their site (2020) (https://doi.org/10.1016/j.acra.2021.03.030)',
      'unknown: choosy: DR is not recorded',
      'unknown: choosy: DR is not recorded',
    ],
  ],
])('the card of $id', (program, words) => {
  expect(routeEntries(routeOutlook(program, index)).map(({ cell }) => cell)).toEqual(words);
});
