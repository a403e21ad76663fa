import { expect, test } from 'vitest';
import { indexRoutes } from '../../../src/domain/routes/route-index.ts';
import { kindsFor, routesFrom, rulesOf } from '../../../src/domain/routes/routes.ts';
import { countRoutes } from '../../../src/domain/routes/summary.ts';
import type { TableBlock } from '../../../src/view/blocks.ts';
import { pickFromReport, type Report } from '../../../src/view/report.ts';
import { type RouteListParts, viewRouteList } from '../../../src/view/routes/list.ts';
import { routePrograms, trainer } from '../../support/route-programs.ts';

const query = { kinds: kindsFor('ir') };
const found = [...routesFrom(trainer, indexRoutes(routePrograms), query)];
const view = (parts: Partial<RouteListParts> = {}) =>
  viewRouteList({
    goal: 'ir',
    rules: rulesOf(query),
    routes: found,
    counts: countRoutes(found),
    listed: 'to',
    end: trainer,
    limit: undefined,
    all: false,
    ...parts,
  });
const tableOf = (report: Report) =>
  report.blocks().find((block): block is TableBlock => block.type === 'table');
const lastLine = ({ blocks }: Report) => {
  const block = blocks().at(-1);
  return block?.type === 'text' ? block.lines.at(-1) : undefined;
};

test('people see what is not ruled out; machines see everything', () => {
  expect(tableOf(view())?.rows.map(row => row[0])).not.toContain('not possible');
  expect(tableOf(view())?.rows).toHaveLength(7);
  expect(tableOf(view({ all: true }))?.rows).toHaveLength(found.length);
  expect([...view().result.entries()]).toHaveLength(found.length);
  expect(view().result.sheet().rows).toHaveLength(found.length);
});

test('a limit holds in every form, and the rest is counted', () => {
  const limited = view({ limit: 2 });
  expect(tableOf(limited)?.rows).toHaveLength(2);
  expect([...limited.result.entries()]).toHaveLength(2);
  expect(limited.result.sheet().rows).toHaveLength(2);
  expect(lastLine(limited)).toBe(
    '2 of 7 routes shown (--limit N or --all for more): 3 possible, 4 unknown; 2 more not possible.',
  );
  expect(lastLine(view())).toBe('7 routes shown: 3 possible, 4 unknown; 2 more not possible.');
  expect(lastLine(view({ all: true }))).toBe('9 routes shown: 3 possible, 4 unknown, 2 not possible.');
});

test('the places that differ are listed', () => {
  const titles = (parts: Partial<RouteListParts>) =>
    tableOf(view(parts))
      ?.columns.map(({ title }) => title)
      .slice(0, 2);
  expect(titles({ listed: 'to' })).toEqual(['Ends at', 'Name']);
  expect(titles({ listed: 'from' })).toEqual(['Begins at', 'Name']);
  expect(titles({ listed: 'here' })).toEqual(['Program', 'Name']);
  expect(titles({ listed: 'both' })).toEqual(['From', 'To']);
});

test('nothing found is said', () => {
  const none = view({ routes: [], counts: { yes: 0, unknown: 0, no: 0 } });
  expect(none.blocks()).toEqual([{ type: 'text', lines: ['No such route is known.'] }]);
});

test('picked keys are columns of the same routes', () => {
  const picked = pickFromReport(view(), ['years', 'to']);
  expect(tableOf(picked)?.columns.map(({ title }) => title)).toEqual(['years', 'to']);
  expect(tableOf(picked)?.rows).toHaveLength(7);
  expect(lastLine(picked)).toBe(lastLine(view()));
});

test('places on the list have their sign', () => {
  const [first] = tableOf(view())?.rows ?? [];
  const starred = new Set([String(first?.[0])]);
  const ids = tableOf(view({ starred }))?.rows.map(([id]) => id);
  expect(ids?.[0]).toEqual({ value: first?.[0], isStarred: true });
  expect(ids?.at(-1)).toBe(tableOf(view())?.rows.at(-1)?.[0]);
});
