// The routes that a catalog supports, one by one and lazily: possible, not possible, or not recorded.
import type { Program } from '../../schema/program.ts';
import { milesTo, pointOf } from '../query/distance.ts';
import { sortBy } from '../query/sort.ts';
import { type Answer, every } from '../record/answer.ts';
import { answerNeed, type RouteIndex } from './route-index.ts';
import { type Goal, isOnePlace, type Need, type RouteKind, type RouteRule, routeRules } from './rules.ts';

/** A need at a program of the route, and whether a recorded fact meets it. */
export interface AnsweredNeed extends Need {
  readonly program: Program;
  readonly answer: Answer;
}

export interface Route {
  readonly rule: RouteRule;
  /** Where DR or IR integrated is done. */
  readonly from: Program;
  /** Where training ends; the same program for a route in one place. */
  readonly to: Program;
  readonly answer: Answer;
  readonly needs: readonly AnsweredNeed[];
}

/** The two ends of a route. */
type Pair = Pick<Route, 'from' | 'to'>;

/** Which routes are wanted; a place test that is absent lets every program through. */
export interface RouteQuery {
  readonly kinds: readonly RouteKind[];
  readonly startsAt?: ((program: Program) => boolean) | undefined;
  readonly endsAt?: ((program: Program) => boolean) | undefined;
  readonly sameInstitution?: boolean | undefined;
}

/** The kinds of route to a goal that take at most so many years. */
export const kindsFor = (goal: Goal, maxYears = Number.POSITIVE_INFINITY): readonly RouteKind[] =>
  routeRules.filter(rule => rule.goal === goal && rule.years <= maxYears).map(({ kind }) => kind);

export const rulesOf = ({ kinds }: Pick<RouteQuery, 'kinds'>): readonly RouteRule[] =>
  routeRules.filter(({ kind }) => kinds.includes(kind));

/**
 * The routes that begin at a program: those that end there first, then by distance and name of the end.
 * An end elsewhere has a recorded independent residency; the own one may be unrecorded.
 */
export function* routesFrom(from: Program, index: RouteIndex, query: RouteQuery): Generator<Route> {
  if (query.startsAt?.(from) === false) return;
  const others = isOnlyHere(query) ? [] : index.independents;
  const ends = placesFor(from, others, query.endsAt);
  yield* routesOver(
    ends.map(to => ({ from, to })),
    rulesOf(query),
  );
}

/** The routes that end at a program, also where its independent residency is unrecorded; nearest start first. */
export function* routesTo(to: Program, index: RouteIndex, query: RouteQuery): Generator<Route> {
  if (query.endsAt?.(to) === false) return;
  const others = isOnlyHere(query) ? [] : index.programs;
  const starts = placesFor(to, others, query.startsAt);
  yield* routesOver(
    starts.map(from => ({ from, to })),
    rulesOf(query),
  );
}

const isOnlyHere = (query: RouteQuery): boolean =>
  query.sameInstitution === true || rulesOf(query).every(isOnePlace);

/** The named end, and the others from the nearest on; only those that a place test lets through. */
function placesFor(
  named: Program,
  others: readonly Program[],
  isThere = (_: Program): boolean => true,
): readonly Program[] {
  return [...[named].filter(isThere), ...nearestFirst(named, others.filter(isThere))];
}

function* routesOver(pairs: readonly Pair[], rules: readonly RouteRule[]): Generator<Route> {
  for (const { from, to } of pairs) {
    for (const rule of rules) {
      if (from === to || !isOnePlace(rule)) yield buildRoute(rule, from, to);
    }
  }
}

/** Every route of the catalog, by start; the work is done as routes are taken. */
export function* allRoutes(index: RouteIndex, query: RouteQuery): Generator<Route> {
  for (const from of index.programs) yield* routesFrom(from, index, query);
}

/** The routes that need no second place; possible ones first, then those that are not recorded. */
export function onePlaceRoutes(index: RouteIndex, query: RouteQuery): readonly Route[] {
  const routes = [...allRoutes(index, { ...query, sameInstitution: true })];
  return (['yes', 'unknown', 'no'] as const).flatMap(each => routes.filter(route => route.answer === each));
}

/** The first of some routes; what follows is never built. */
export function* firstRoutes(routes: Iterable<Route>, max: number): Generator<Route> {
  let count = 0;
  if (max <= 0) return;
  for (const route of routes) {
    yield route;
    count += 1;
    if (count >= max) return;
  }
}

/** The routes between two named programs. */
export const routesBetween = (from: Program, to: Program, query: RouteQuery): readonly Route[] => [
  ...routesOver([{ from, to }], rulesOf(query)),
];

export function buildRoute(rule: RouteRule, from: Program, to: Program): Route {
  const needs = rule.needs.map(({ stage, field }) => {
    const program = stage === 'from' ? from : to;
    return { stage, field, program, answer: answerNeed(program, field) };
  });
  return { rule, from, to, answer: every(needs.map(each => each.answer)), needs };
}

/** Miles between the two places of a route; undefined where a record has no coordinates. */
export function routeMiles({ from, to }: Pair): number | undefined {
  if (from === to) return 0;
  const point = pointOf(from);
  return point === undefined ? undefined : milesTo(to, point);
}

/** The other programs by distance, then in the order that they have, which is by name; without coordinates last. */
const nearestFirst = (origin: Program, others: readonly Program[]): readonly Program[] =>
  sortBy(
    others.filter(other => other !== origin),
    other => routeMiles({ from: origin, to: other }),
  );
