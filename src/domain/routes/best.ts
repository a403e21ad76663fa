// The best way to IR from a program, found without building the routes that it is better than.
import type { Program } from '../../schema/program.ts';
import { type Answer, every, some } from '../record/answer.ts';
import { indexRoutes, type RouteIndex, stageAnswer } from './route-index.ts';
import { buildRoute, type Route, routeMiles } from './routes.ts';
import { type IrKind, type RouteRule, routeRules } from './rules.ts';

type IrRule = RouteRule & { readonly kind: IrKind };

/** What is possible of one kind of route. */
export interface Way {
  readonly rule: IrRule;
  readonly answer: Answer;
  /** Whether the end is where it begins; that goes before any other place with the same answer. */
  readonly isHere: boolean;
}

const toIr = routeRules.filter((rule): rule is IrRule => rule.goal === 'ir');

/** Without an index only the program itself is looked at. */
const nowhereElse = indexRoutes([]);

/** Possible before not recorded, then the fewest years. Undefined where every way is ruled out. */
export function bestWay(
  from: Program,
  index: RouteIndex = nowhereElse,
  maxYears = Number.POSITIVE_INFINITY,
): Way | undefined {
  let unrecorded: Way | undefined;
  // The rules stand shortest first, and of equal years the one that needs a single place.
  for (const rule of toIr) {
    if (rule.years > maxYears) break;
    const way = wayBy(rule, from, index);
    if (way.answer === 'yes') return way;
    if (way.answer === 'unknown') unrecorded ??= way;
  }
  return unrecorded;
}

function wayBy(rule: IrRule, from: Program, index: RouteIndex): Way {
  const start = stageAnswer(rule, 'from', from);
  const own = stageAnswer(rule, 'to', from);
  const answer = every([start, some([own, index.endsOf(rule).answer])]);
  return { rule, answer, isHere: every([start, own]) === answer };
}

/** The route of the best way; of several ends elsewhere to the nearest, then the first by name. */
export function bestRoute(
  from: Program,
  index: RouteIndex = nowhereElse,
  maxYears?: number,
): Route | undefined {
  const way = bestWay(from, index, maxYears);
  return way && buildRoute(way.rule, from, way.isHere ? from : nearestEnd(way, from, index));
}

/** The program itself is none of the ends that answer like the best one: else the way would end here. */
function nearestEnd({ rule, answer }: Way, from: Program, index: RouteIndex): Program {
  const start = stageAnswer(rule, 'from', from);
  let nearest: Program | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { program: to, answer: own } of index.endsOf(rule).nearby) {
    if (to === from || every([start, own]) !== answer) continue;
    const miles = routeMiles({ from, to }) ?? Number.POSITIVE_INFINITY;
    if (nearest !== undefined && miles >= least) continue;
    nearest = to;
    least = miles;
  }
  return nearest ?? from;
}
