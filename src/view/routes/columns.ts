// A route for scripts: its keys, and how each is read.

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
import { firstRoutes, type Route, routeMiles } from '../../domain/routes/routes.ts';
import type { MatchRule, Rule } from '../../domain/routes/rules.ts';
import { type JsonObject, type Result, type ResultColumn, resultOf } from '../result.ts';
import { yearsInTraining } from '../words.ts';
import { wordMatch, wordRefusal, wordUnknown } from './words.ts';

/** How each key of a route is read from it, for JSON and for a cell of a sheet. */
const routeColumns: readonly ResultColumn<Route>[] = [
  { key: 'kind', json: ({ rule }) => rule.kind },
  { key: 'goal', json: ({ rule }) => rule.goal },
  { key: 'answer', json: ({ answer }) => answer },
  { key: 'years', kind: 'number', json: ({ rule }) => rule.years },
  { key: 'from', json: ({ from }) => from.id },
  { key: 'to', json: ({ to }) => to.id },
  { key: 'steps', json: route => stepsOf(route).map(stepJson), flat: route => stepsOf(route).map(stepWords) },
  { key: 'clinicalYearToFind', json: clinicalYearToFind },
  {
    key: 'matches',
    json: route => matchesOf(route).map(matchJson),
    flat: route => matchesOf(route).map(wordMatch),
  },
  { key: 'certificate', json: ({ rule }) => rule.certificate },
  { key: 'distanceMiles', kind: 'number', json: route => routeMiles(route) ?? null },
  {
    key: 'unknowns',
    json: route => unknownsOf(route).map(unknownJson),
    flat: route => unknownsOf(route).map(wordUnknown),
  },
  {
    key: 'against',
    json: route =>
      refusalsOf(route).map(need => ({
        program: need.program.id,
        field: need.field,
        says: wordRefusal(need),
      })),
    flat: route => refusalsOf(route).map(wordRefusal),
  },
  {
    key: 'warnings',
    json: route =>
      warningsOf(route).map(({ code, program, rule }) => ({ code, program: program.id, ...ruleJson(rule) })),
    flat: route => warningsOf(route).map(({ code, program }) => `${code} ${program.id}`),
  },
  {
    key: 'sources',
    json: route => rulesBehind(route).map(ruleJson),
    flat: route => [...new Set(rulesBehind(route).map(({ source }) => source))],
  },
];

/** As many routes as were asked for, each built when it is written. */
export const routesResult = (routes: Iterable<Route>, limit?: number): Result =>
  resultOf(
    limit === undefined ? routes : { [Symbol.iterator]: () => firstRoutes(routes, limit) },
    routeColumns,
  );

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
