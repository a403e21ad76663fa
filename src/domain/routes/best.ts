// The best way to IR from a program, found without building the routes that it is better than.
import type { Program } from '../../schema/program.ts';
import { type Answer, every, some } from '../record/answer.ts';
import { type RouteIndex, stageAnswer } from './route-index.ts';
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

/**
 * Possible before not recorded, then the fewest years. Undefined where every way is ruled out.
 * Without an index only the program itself is looked at.
 */
export function bestWay(
  from: Program,
  index: RouteIndex | undefined,
  maxYears = Number.POSITIVE_INFINITY,
): Way | undefined {
  let best: Way | undefined;
  for (const rule of toIr) {
    if (rule.years > maxYears) continue;
    const way = wayBy(rule, from, index);
    if (way.answer === 'no') continue;
    // Of ways with equal years the first stays: it needs one place only.
    if (best === undefined || isBetter(way, best)) best = way;
  }
  return best;
}

const isBetter = (way: Way, than: Way): boolean =>
  way.answer === than.answer ? way.rule.years < than.rule.years : way.answer === 'yes';

function wayBy(rule: IrRule, from: Program, index: RouteIndex | undefined): Way {
  const start = stageAnswer(rule, 'from', from);
  const own = stageAnswer(rule, 'to', from);
  const end = own === 'yes' ? own : some([own, index?.ends.get(rule.kind)?.answer ?? 'no']);
  const answer = every([start, end]);
  return { rule, answer, isHere: every([start, own]) === answer };
}

/** The route of the best way; of several ends elsewhere to the nearest, then the first by name. */
export function bestRoute(
  from: Program,
  index: RouteIndex | undefined,
  maxYears?: number,
): Route | undefined {
  const way = bestWay(from, index, maxYears);
  return way && buildRoute(way.rule, from, way.isHere ? from : nearestEnd(way, from, index));
}

/** The program itself is none of the ends that answer like the best one: else the way would end here. */
function nearestEnd({ rule, answer }: Way, from: Program, index: RouteIndex | undefined): Program {
  const start = stageAnswer(rule, 'from', from);
  let nearest: { readonly to: Program; readonly miles: number } | undefined;
  for (const { program: to, answer: end } of index?.ends.get(rule.kind)?.nearby ?? []) {
    if (every([start, end]) !== answer) continue;
    const miles = routeMiles({ from, to }) ?? Number.POSITIVE_INFINITY;
    if (nearest === undefined || miles < nearest.miles) nearest = { to, miles };
  }
  return nearest?.to ?? from;
}
