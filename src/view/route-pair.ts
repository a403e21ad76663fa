// The routes between two named programs, each in full.
import type { Route } from '../domain/routes.ts';
import { keyTable } from './key-table.ts';
import { type Block, type Report, report } from './report.ts';
import { routeCard } from './route-card.ts';
import { type RouteKey, routeCell, routeJson, routeKeys, routeSheet } from './route-json.ts';
import { routeTimeline } from './route-timeline.ts';

export interface RoutePairParts {
  readonly title: string;
  readonly routes: readonly Route[];
  readonly keys: readonly RouteKey[];
  readonly notes: readonly string[];
}

export function viewRoutePair({ title, routes, keys, notes }: RoutePairParts): Report {
  const picked = (): Block =>
    keyTable(
      keys,
      routes.map(route => Object.fromEntries(keys.map(key => [key, routeCell(route, key)]))),
    );
  return report({
    data: routes.map(route => routeJson(route, keys)),
    sheet: () => routeSheet(routes, keys),
    blocks:
      keys.length < routeKeys.length ? [picked()] : [routeTimeline(title, routes), ...routes.map(routeCard)],
    notes: routes.length === 0 ? [...notes, 'No route of this kind is known.'] : notes,
  });
}
