import { expect, test } from 'vitest';
import { indexRoutes } from '../../../src/domain/routes/route-index.ts';
import { allRoutes, kindsFor, type Route, rulesOf } from '../../../src/domain/routes/routes.ts';
import { routesByState, summarizeRoutes } from '../../../src/domain/routes/summary.ts';
import type { TableBlock } from '../../../src/view/blocks.ts';
import { pickFromReport, type Report } from '../../../src/view/report.ts';
import { viewRouteSummary } from '../../../src/view/routes/summary.ts';
import { routePrograms } from '../../support/route-programs.ts';

const index = indexRoutes(routePrograms);
const query = { kinds: kindsFor('ir') };
const view = (limit?: number, routes: Iterable<Route> = [...allRoutes(index, query)]) =>
  viewRouteSummary({
    goal: 'ir',
    rules: rulesOf(query),
    summaries: summarizeRoutes(index, query),
    states: routesByState(index, query),
    routes,
    limit,
  });
const tablesOf = ({ blocks }: Report) =>
  blocks().filter((block): block is TableBlock => block.type === 'table');

test('kinds with their counts and recorded seats', () => {
  expect(tablesOf(view())[0]?.rows).toEqual([
    ['IR integrated', '1 (+5?)', '1 (+5?)', '1 (+5?)', '2 at 1 program'],
    ['ESIR, then IR', '2 (+4?)', '2 (+1?)', '4 (+16?)', 'about 4 at 1 program'],
    ['DR, then IR', '5 (+2?)', '1 (+1?)', '5 (+12?)', 'about 4 at 1 program'],
  ]);
});

test('seats say how many of the numbers are undated', () => {
  const [first] = summarizeRoutes(index, query);
  if (first === undefined) throw new Error('There is a kind of route');
  const rowOf = (seats: Partial<typeof first.seats>) =>
    tablesOf(
      viewRouteSummary({
        ...{ goal: 'ir', rules: [first.rule], states: [], routes: [], limit: undefined },
        summaries: [{ ...first, seats: { ...first.seats, ...seats } }],
      }),
    )[0]?.rows[0]?.at(-1);
  expect(rowOf({ undated: 3 })).toBe('2 at 1 program (3 undated)');
});

test('states with the programs where all can be done', () => {
  expect(tablesOf(view())[1]?.rows.slice(0, 2)).toEqual([
    ['Illinois', 'whole', 'whole', 'whole'],
    ['Idaho', 'none', 'none (+1?)', 'none (+1?)'],
  ]);
  expect(tablesOf(view(1))[1]?.rows).toHaveLength(1);
  expect(tablesOf(view(0))).toHaveLength(1);
});

test('what silence about ESIR means stands below, with its source', () => {
  const card = view()
    .blocks()
    .find(({ type }) => type === 'card');
  expect(JSON.stringify(card)).toContain('65 %');
  expect(JSON.stringify(card)).toContain('https://doi.org/10.1016/j.acra.2021.03.030');
});

test('people do not make anybody build the routes', () => {
  const routes: Iterable<Route> = {
    [Symbol.iterator]: () => {
      throw new Error('nobody asked for them');
    },
  };
  const report = view(undefined, routes);
  expect(report.blocks().length).toBeGreaterThan(0);
  expect(() => [...report.result.entries()]).toThrow('nobody asked for them');
});

test('machines get every route, or as many as were named', () => {
  expect([...view().result.entries()]).toHaveLength([...allRoutes(index, query)].length);
  expect([...view(3).result.entries()]).toHaveLength(3);
  expect(view(3).result.sheet().rows).toHaveLength(3);
});

test('picked keys are a table of a few routes, none of them ruled out', () => {
  const picked = pickFromReport(view(), ['answer', 'to']);
  const [table] = tablesOf(picked);
  expect(table?.columns.map(({ title }) => title)).toEqual(['answer', 'to']);
  expect(table?.rows).toHaveLength(12);
  expect(table?.rows.map(([answer]) => answer)).not.toContain('no');
  expect(picked.blocks().at(-1)).toMatchObject({
    lines: [expect.stringMatching(/^12 of \d+ routes shown/u)],
  });
  expect(tablesOf(pickFromReport(view(3), ['to']))[0]?.rows).toHaveLength(3);
});
