import { expect, test } from 'vitest';
import { kindsFor, routesBetween } from '../../../src/domain/routes/routes.ts';
import { routeKeys } from '../../../src/view/routes/json.ts';
import { viewRoutePair } from '../../../src/view/routes/pair.ts';
import { choosy, silent, whole } from '../../support/route-programs.ts';

const query = { kinds: kindsFor('ir') };

test('a timeline, a card a route, the rules', () => {
  const routes = routesBetween(whole, choosy, query);
  const { blocks, data } = viewRoutePair({ from: whole, to: choosy, routes, keys: routeKeys });
  expect(blocks.map(({ type }) => type)).toEqual(['timeline', 'card', 'card', 'card']);
  expect(data).toHaveLength(2);
});

test.each([
  [whole, choosy, 'From Whole (whole) to Choosy (choosy), 89 miles'],
  [whole, silent, 'From Whole (whole) to Silent (silent)'],
  [whole, whole, 'All at Whole (whole), Springfield, IL'],
])('from $id to $id', (from, to, title) => {
  const [timeline] = viewRoutePair({
    from,
    to,
    routes: routesBetween(from, to, query),
    keys: routeKeys,
  }).blocks;
  expect(timeline).toMatchObject({ title });
});

test('picked keys are a table; no route is a note', () => {
  const routes = routesBetween(whole, whole, query);
  const [table] = viewRoutePair({ from: whole, to: whole, routes, keys: ['kind'] }).blocks;
  expect(table).toMatchObject({ type: 'table', rows: [['integrated'], ['esir'], ['independent']] });
  expect(viewRoutePair({ from: whole, to: whole, routes: [], keys: routeKeys })).toMatchObject({
    data: [],
    blocks: [],
    notes: ['No such route is known.'],
  });
});
