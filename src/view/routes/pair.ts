// The routes between two named programs, each in full.
import { type Route, routeMiles } from '../../domain/routes/routes.ts';
import type { Program } from '../../schema/program.ts';
import { keyTable } from '../key-table.ts';
import { titleOf } from '../record/show.ts';
import { type Block, type Report, report } from '../report.ts';
import { routeCard, rulesCard } from './card.ts';
import { type RouteKey, routeCell, routeJson, routeKeys, routeSheet } from './json.ts';
import { routeTimeline } from './timeline.ts';
import { programWords } from './words.ts';

export interface RoutePairParts {
  readonly from: Program;
  readonly to: Program;
  readonly routes: readonly Route[];
  readonly keys: readonly RouteKey[];
}

export function viewRoutePair({ from, to, routes, keys }: RoutePairParts): Report {
  const picked = (): Block =>
    keyTable(
      keys,
      routes.map(route => Object.fromEntries(keys.map(key => [key, routeCell(route, key)]))),
    );
  const full = (): readonly Block[] =>
    routes.length === 0
      ? []
      : [routeTimeline(pairTitle(from, to), routes), ...routes.map(routeCard), rulesCard(routes)];
  return report({
    data: routes.map(route => routeJson(route, keys)),
    sheet: () => routeSheet(routes, keys),
    blocks: keys.length < routeKeys.length ? [picked()] : full(),
    notes: routes.length === 0 ? ['No such route is known.'] : [],
  });
}

function pairTitle(from: Program, to: Program): string {
  if (from === to) return `All at ${programWords(from)}`;
  const miles = routeMiles({ from, to });
  const apart = miles === undefined ? '' : `, ${Math.round(miles)} miles`;
  return `From ${titleOf(from)} to ${titleOf(to)}${apart}`;
}
