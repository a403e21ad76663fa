// The routes that a catalog supports, one by one and lazily: possible, not possible, or not recorded.
import type { Program } from '../../schema/program.ts';
import { milesTo, pointOf } from '../query/distance.ts';
import { type Answer, answer, every } from '../record/answer.ts';
import { byName } from '../record/catalog.ts';
import { readField } from '../record/field.ts';
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

/** What routes are built from: made once, so that no route needs a look at the whole catalog. */
export interface RouteIndex {
  /** All programs by name, then id. */
  readonly programs: readonly Program[];
  /** Those with a recorded IR independent residency: where a route can lead that begins elsewhere. */
  readonly independents: readonly Program[];
}

/** Which routes are wanted; a place test that is absent lets every program through. */
export interface RouteQuery {
  readonly kinds: readonly RouteKind[];
  readonly startsAt?: ((program: Program) => boolean) | undefined;
  readonly endsAt?: ((program: Program) => boolean) | undefined;
  readonly sameInstitution?: boolean | undefined;
}

export const indexRoutes = (programs: Iterable<Program>): RouteIndex => {
  const sorted = [...programs].sort(byName);
  return {
    programs: sorted,
    independents: sorted.filter(program => answerNeed(program, 'tracks.irIndependent.offered') === 'yes'),
  };
};

/** The kinds of route to a goal that take at most so many years. */
export const kindsFor = (goal: Goal, maxYears = Number.POSITIVE_INFINITY): readonly RouteKind[] =>
  routeRules.filter(rule => rule.goal === goal && rule.years <= maxYears).map(({ kind }) => kind);

export const rulesOf = ({ kinds }: Pick<RouteQuery, 'kinds'>): readonly RouteRule[] =>
  routeRules.filter(({ kind }) => kinds.includes(kind));

/**
 * The routes that begin at a program: those that end there first, then by distance and name of the end.
 * An end elsewhere has a recorded independent residency; the own one may be unrecorded.
 */
export const routesFrom = (from: Program, index: RouteIndex, query: RouteQuery): Generator<Route> =>
  routesOver(
    placesFor(from, index.independents, query).map(to => ({ from, to })),
    query,
  );

/** The routes that end at a program, also where its independent residency is unrecorded; nearest start first. */
export const routesTo = (to: Program, index: RouteIndex, query: RouteQuery): Generator<Route> =>
  routesOver(
    placesFor(to, index.programs, query).map(from => ({ from, to })),
    query,
  );

/** The named end, and the others where a route may have two ends. */
function placesFor(named: Program, others: readonly Program[], query: RouteQuery): readonly Program[] {
  const onlyHere = query.sameInstitution === true || rulesOf(query).every(isOnePlace);
  return onlyHere ? [named] : nearestFirst(named, others);
}

function* routesOver(pairs: readonly Pair[], query: RouteQuery): Generator<Route> {
  const rules = rulesOf(query);
  for (const { from, to } of pairs) {
    if (query.startsAt?.(from) === false || query.endsAt?.(to) === false) continue;
    for (const rule of rules) {
      if (from === to || !isOnePlace(rule)) yield buildRoute(rule, from, to);
    }
  }
}

/** Every route of the catalog, by start; the work is done as routes are taken. */
export function* allRoutes(index: RouteIndex, query: RouteQuery): Generator<Route> {
  for (const from of index.programs) {
    if (query.startsAt?.(from) !== false) yield* routesFrom(from, index, query);
  }
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
export const routesBetween = (from: Program, to: Program, query: RouteQuery): readonly Route[] =>
  rulesOf(query)
    .filter(rule => from === to || !isOnePlace(rule))
    .map(rule => buildRoute(rule, from, to));

/**
 * The best way to IR from a program: possible before not recorded, then the fewest years, then the nearest end.
 * Undefined where every route is ruled out.
 */
export function bestRoute(from: Program, index: RouteIndex): Route | undefined {
  let best: Route | undefined;
  for (const route of routesFrom(from, index, { kinds: kindsFor('ir') })) {
    if (route.answer === 'no') continue;
    if (best === undefined || isBetter(route, best)) best = route;
    // Nothing that follows is nearer, and no kind is shorter.
    if (best.answer === 'yes' && kindsFor('ir', best.rule.years - 1).length === 0) break;
  }
  return best;
}

const isBetter = (route: Route, than: Route): boolean =>
  route.answer === than.answer ? route.rule.years < than.rule.years : route.answer === 'yes';

export function buildRoute(rule: RouteRule, from: Program, to: Program): Route {
  const needs = rule.needs.map(need => {
    const program = need.stage === 'from' ? from : to;
    return { ...need, program, answer: answerNeed(program, need.field) };
  });
  return { rule, from, to, answer: every(needs.map(each => each.answer)), needs };
}

/** The answer to the part of a rule that concerns one of the places; both parts together are a route's answer. */
export const stageAnswer = (rule: RouteRule, stage: Need['stage'], program: Program): Answer =>
  every(rule.needs.filter(need => need.stage === stage).map(({ field }) => answerNeed(program, field)));

function answerNeed(program: Program, field: Need['field']): Answer {
  const value = readField(program, field);
  return value === undefined ? 'unknown' : answer(value === true);
}

/** Miles between the two places of a route; undefined where a record has no coordinates. */
export function routeMiles({ from, to }: Pair): number | undefined {
  if (from === to) return 0;
  const point = pointOf(from);
  return point === undefined ? undefined : milesTo(to, point);
}

/** The program itself, then the others by distance and name; without coordinates last. */
function nearestFirst(origin: Program, others: readonly Program[]): readonly Program[] {
  const placed = others
    .filter(other => other !== origin)
    .map(other => ({ other, miles: routeMiles({ from: origin, to: other }) ?? Number.POSITIVE_INFINITY }));
  // Infinity minus itself is not a number, which counts as equal here; sorting keeps the order by name.
  placed.sort((a, b) => a.miles - b.miles || 0);
  return [origin, ...placed.map(({ other }) => other)];
}
