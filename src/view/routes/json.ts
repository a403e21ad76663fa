// A route as JSON and as a row of a sheet; its keys are a contract.

import { phaseNames } from '../../domain/record/tracks.ts';
import {
  clinicalYearToFind,
  matchesOf,
  type RouteStep,
  rulesBehind,
  stepsOf,
  type Unknown,
  unknownsOf,
  warningsOf,
} from '../../domain/routes/details.ts';
import { type Route, routeMiles } from '../../domain/routes/routes.ts';
import type { MatchRule, Rule } from '../../domain/routes/rules.ts';
import { type Json, type RawValue, type Sheet, yearsInTraining } from '../report.ts';
import { wordMatch, wordRefusal, wordUnknown } from './words.ts';

type JsonObject = { readonly [key: string]: Json | undefined };

/** How each key of a route is read from it, for JSON and for a cell of a sheet. */
const readers = {
  kind: { json: ({ rule }) => rule.kind },
  goal: { json: ({ rule }) => rule.goal },
  answer: { json: ({ answer }) => answer },
  years: { json: ({ rule }) => rule.years },
  from: { json: ({ from }) => from.id },
  to: { json: ({ to }) => to.id },
  steps: { json: route => stepsOf(route).map(stepJson), flat: route => stepsOf(route).map(stepWords) },
  clinicalYearToFind: { json: clinicalYearToFind },
  matches: {
    json: route => matchesOf(route).map(matchJson),
    flat: route => matchesOf(route).map(wordMatch),
  },
  certificate: { json: ({ rule }) => rule.certificate },
  distanceMiles: { json: route => routeMiles(route) ?? null },
  unknowns: {
    json: route => unknownsOf(route).map(unknownJson),
    flat: route => unknownsOf(route).map(wordUnknown),
  },
  against: {
    json: route =>
      refusalsOf(route).map(need => ({
        program: need.program.id,
        field: need.field,
        says: wordRefusal(need),
      })),
    flat: route => refusalsOf(route).map(wordRefusal),
  },
  warnings: {
    json: route =>
      warningsOf(route).map(({ code, program, rule }) => ({ code, program: program.id, ...ruleJson(rule) })),
    flat: route => warningsOf(route).map(({ code, program }) => `${code} ${program.id}`),
  },
  sources: {
    json: route => rulesBehind(route).map(ruleJson),
    flat: route => [...new Set(rulesBehind(route).map(({ source }) => source))],
  },
} satisfies Record<
  string,
  { readonly json: (route: Route) => Json; readonly flat?: (route: Route) => RawValue }
>;

/** Keys of a route in JSON, CSV and TSV, in order. */
export const routeKeys = Object.keys(readers) as (keyof typeof readers)[];
export type RouteKey = keyof typeof readers;

export const routeJson = (route: Route, keys: readonly RouteKey[]): JsonObject =>
  Object.fromEntries(keys.map(key => [key, readers[key].json(route)]));

/** Makes the entries one by one as they are written. */
export function* routeEntries(routes: Iterable<Route>, keys: readonly RouteKey[]): Generator<Json> {
  for (const route of routes) yield routeJson(route, keys);
}

export function routeSheet(routes: Iterable<Route>, keys: readonly RouteKey[]): Sheet {
  return { columns: keys, rows: Array.from(routes, route => keys.map(key => routeCell(route, key))) };
}

export function routeCell(route: Route, key: RouteKey): RawValue | null {
  const reader = readers[key];
  return 'flat' in reader ? reader.flat(route) : reader.json(route);
}

const ruleJson = ({ text, authority, source }: Rule): JsonObject => ({
  says: text,
  standing: authority,
  source,
});

const matchJson = ({ name, timing, authority, source }: MatchRule): JsonObject => ({
  name,
  timing,
  standing: authority,
  source,
});

const stepJson = ({ phase, from, to, program, seat, positions }: RouteStep): JsonObject => ({
  pgyFrom: from,
  pgyTo: to,
  phase,
  program: program?.id ?? null,
  seat: seat ?? null,
  ...(positions === undefined ? {} : { positionsPerYear: positions.number }),
  ...(positions === undefined || phase !== 'ESIR' ? {} : { positionsTrack: 'dr' }),
  ...(positions?.qualifier === undefined ? {} : { qualifier: positions.qualifier }),
});

/** "PGY-2 to 5 DR with ESIR at slu". */
function stepWords(step: RouteStep): string {
  const { phase, program } = step;
  return `${yearsInTraining(step)} ${phaseNames[phase].label}${program === undefined ? '' : ` at ${program.id}`}`;
}

const unknownJson = (unknown: Unknown): JsonObject => ({
  program: unknown.program.id,
  field: unknown.field,
  decides: unknown.decides,
  says: wordUnknown({ ...unknown, evidence: undefined }),
  ...(unknown.evidence === undefined ? {} : { evidence: 'weak' }),
});

const refusalsOf = ({ needs }: Route) => needs.filter(({ answer }) => answer === 'no');
