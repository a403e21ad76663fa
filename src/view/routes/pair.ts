// The routes between two named programs, each in full.
import { type Route, routeMiles } from '../../domain/routes/routes.ts';
import type { Program } from '../../schema/program.ts';
import { titleAndPlace, titleOf } from '../record/names.ts';
import { type Report, report } from '../report.ts';
import { routeCard, rulesCard } from './card.ts';
import { routesResult } from './columns.ts';
import { routeTimeline } from './timeline.ts';

export interface RoutePairParts {
  readonly from: Program;
  readonly to: Program;
  readonly routes: readonly Route[];
  /** For the age of class sizes. */
  readonly thisYear: number;
}

export const viewRoutePair = ({ from, to, routes, thisYear }: RoutePairParts): Report =>
  report({
    title: pairTitle(from, to),
    result: routesResult(routes),
    blocks: () =>
      routes.length === 0
        ? []
        : [
            routeTimeline(pairTitle(from, to), routes),
            ...routes.map(route => routeCard(route, thisYear)),
            rulesCard(routes),
          ],
    notes: routes.length === 0 ? ['No such route is known.'] : [],
  });

function pairTitle(from: Program, to: Program): string {
  if (from === to) return `All at ${titleAndPlace(from)}`;
  const miles = routeMiles({ from, to });
  const apart = miles === undefined ? '' : `, ${Math.round(miles)} miles`;
  return `From ${titleOf(from)} to ${titleOf(to)}${apart}`;
}
