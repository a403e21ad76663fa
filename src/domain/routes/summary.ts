// Counts the routes of a catalog by kind and by state without building them: linear in the programs.
import type { StateCode, TrackKey } from '../../schema/choices.ts';
import type { Program } from '../../schema/program.ts';
import type { Answer } from '../record/answer.ts';
import { sourceOf } from '../record/facts.ts';
import { qualifierOf, readField } from '../record/field.ts';
import { compareText } from '../record/text.ts';
import { type RouteIndex, stageAnswer } from './route-index.ts';
import { buildRoute, type Route, type RouteQuery, rulesOf } from './routes.ts';
import { isOnePlace, type RouteRule } from './rules.ts';

export type Counts = Readonly<Record<Answer, number>>;

export interface RouteSummary {
  readonly rule: RouteRule;
  /** How many routes there are with each answer. */
  readonly routes: Counts;
  /** Programs where the route can begin, and places where it can end. */
  readonly starts: Counts;
  readonly ends: Counts;
  /** Seats a year for the last part of the route, as far as they are recorded, and by how many programs. */
  readonly seats: Seats;
}

export interface Seats {
  readonly number: number;
  readonly programs: number;
  /** Some of the numbers are recorded as "up to", "at least" or "about". */
  readonly inexact: boolean;
  /** How many of the numbers are from pages that show no year. */
  readonly undated: number;
}

export interface StateRoutes {
  readonly state: StateCode;
  /** For each kind, in the order of the query: the programs where all of it can be done. */
  readonly kinds: readonly {
    readonly rule: RouteRule;
    readonly programs: Readonly<Record<Answer, readonly Program[]>>;
  }[];
}

type Chosen = { readonly starts: readonly Program[]; readonly ends: readonly Program[] };

export function summarizeRoutes(index: RouteIndex, query: RouteQuery): readonly RouteSummary[] {
  const starts = index.programs.filter(program => query.startsAt?.(program) !== false);
  const ends = index.independents.filter(program => query.endsAt?.(program) !== false);
  return rulesOf(query).map(rule => {
    const counted = isOnePlace(rule) ? starts.filter(program => query.endsAt?.(program) !== false) : ends;
    const track = isOnePlace(rule) ? rule.entry : 'irIndependent';
    return { ...summarize(rule, { starts, ends }, query), seats: countSeats(counted, track) };
  });
}

function summarize(
  rule: RouteRule,
  { starts, ends }: Chosen,
  query: RouteQuery,
): Omit<RouteSummary, 'seats'> {
  const startCounts = countAnswers(starts.map(program => stageAnswer(rule, 'from', program)));
  const here = starts.filter(program => query.endsAt?.(program) !== false);
  const onePlace = isOnePlace(rule);
  const endCounts = onePlace
    ? startCounts
    : countAnswers(ends.map(program => stageAnswer(rule, 'to', program)));
  const paired = !onePlace && query.sameInstitution !== true;
  const inPairs = new Set(ends);
  const own = paired ? here.filter(program => !inPairs.has(program)) : here;
  const ownCounts = countAnswers(own.map(program => buildRoute(rule, program, program).answer));
  const pairs = paired ? countPairs(startCounts, endCounts) : none;
  return {
    rule,
    routes: add(ownCounts, pairs),
    starts: startCounts,
    ends: endCounts,
  };
}

function countSeats(programs: readonly Program[], track: TrackKey): Seats {
  const path = `tracks.${track}.positionsPerYear` as const;
  const recorded = programs.flatMap(program => {
    const number = readField(program, path);
    if (typeof number !== 'number') return [];
    const isUndated = sourceOf(program, path)?.source.asOf === undefined;
    return [{ number, exact: qualifierOf(program, path) === undefined, isUndated }];
  });
  return {
    number: recorded.reduce((sum, { number }) => sum + number, 0),
    programs: recorded.length,
    inexact: recorded.some(({ exact }) => !exact),
    undated: recorded.filter(({ isUndated }) => isUndated).length,
  };
}

const none: Counts = { yes: 0, unknown: 0, no: 0 };

/** A pair is a yes where both halves are, and a no where one of them is. */
function countPairs(starts: Counts, ends: Counts): Counts {
  const yes = starts.yes * ends.yes;
  const all = total(starts) * total(ends);
  const notRuledOut = (total(starts) - starts.no) * (total(ends) - ends.no);
  return { yes, unknown: notRuledOut - yes, no: all - notRuledOut };
}

export const total = ({ yes, unknown, no }: Counts): number => yes + unknown + no;

const add = (a: Counts, b: Counts): Counts => ({
  yes: a.yes + b.yes,
  unknown: a.unknown + b.unknown,
  no: a.no + b.no,
});

function countAnswers(answers: readonly Answer[]): Counts {
  const counts = { ...none };
  for (const each of answers) counts[each] += 1;
  return counts;
}

/** How many of the routes have each answer. */
export const countRoutes = (routes: Iterable<Route>): Counts =>
  countAnswers(Array.from(routes, route => route.answer));

/** All kinds together. */
export const totalCounts = (summaries: readonly RouteSummary[]): Counts =>
  summaries.reduce<Counts>((sum, { routes }) => add(sum, routes), none);

/** What can be done in one place, by state: the states with the most possible routes first. */
export function routesByState(index: RouteIndex, query: RouteQuery): readonly StateRoutes[] {
  const rules = rulesOf(query);
  const states = new Map<StateCode, Program[]>();
  for (const program of index.programs) {
    if (query.startsAt?.(program) === false || query.endsAt?.(program) === false) continue;
    const known = states.get(program.state);
    if (known === undefined) states.set(program.state, [program]);
    else known.push(program);
  }
  return Array.from(states, ([state, programs]) => ({
    state,
    kinds: rules.map(rule => ({ rule, programs: groupByAnswer(rule, programs) })),
  })).sort((a, b) => possibleIn(b) - possibleIn(a) || compareText(a.state, b.state));
}

function groupByAnswer(rule: RouteRule, programs: readonly Program[]): Record<Answer, readonly Program[]> {
  const groups: Record<Answer, Program[]> = { yes: [], unknown: [], no: [] };
  for (const program of programs) groups[buildRoute(rule, program, program).answer].push(program);
  return groups;
}

const possibleIn = ({ kinds }: StateRoutes): number =>
  kinds.reduce((sum, { programs }) => sum + programs.yes.length, 0);
