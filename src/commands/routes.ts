// resprog routes: the ways to a certificate in interventional or diagnostic radiology.
import { defineCommand, type Options } from '../cli/command.ts';
import type { Context } from '../cli/context.ts';
import { UsageError } from '../cli/errors.ts';
import { collect, parseChoice, parseKeys, parseState, parseWhole, words } from '../cli/parse.ts';
import {
  declarePlaces,
  findOrigin,
  type PlaceWords,
  parsePlaces,
  placeConditions,
} from '../cli/place-options.ts';
import { resolvePrograms } from '../cli/resolve.ts';
import type { Catalog } from '../domain/catalog.ts';
import { type Goal, goals, type RouteKind, routeKinds, routeRules } from '../domain/route-rules.ts';
import { countRoutes, routesByState, summariseRoutes, totalCounts } from '../domain/route-summary.ts';
import {
  allRoutes,
  indexRoutes,
  kindsFor,
  type Route,
  type RouteQuery,
  routesBetween,
  routesFrom,
  routesTo,
  rulesOf,
} from '../domain/routes.ts';
import type { StateCode } from '../schema/choices.ts';
import type { Program } from '../schema/program.ts';
import type { Report } from '../view/report.ts';
import { type RouteKey, routeKeys } from '../view/route-json.ts';
import { type Listed, viewRouteList } from '../view/route-list.ts';
import { viewRoutePair } from '../view/route-pair.ts';
import { viewRouteSummary } from '../view/route-summary.ts';
import { certificateWords, programWords } from '../view/route-words.ts';

interface Input {
  readonly goal: Goal;
  readonly kinds: readonly RouteKind[];
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly states: readonly StateCode[];
  readonly places: PlaceWords;
  readonly sameInstitution: boolean;
  readonly limit: number | undefined;
  readonly all: boolean;
  readonly keys: readonly RouteKey[];
}

export const routes = defineCommand<Input>({
  name: 'routes',
  summary: 'Plan the way to an IR or DR certificate',
  examples: [
    { line: 'resprog routes', says: 'the kinds of route, and what each state offers in one place' },
    { line: 'resprog routes --from slu', says: 'where DR at Saint Louis University can lead, nearest first' },
    { line: 'resprog routes --to mir --max-years 6', says: 'where to begin to end there within six years' },
    { line: 'resprog routes --from slu --to mir', says: 'steps, matches and open questions of one way' },
    { line: 'resprog routes --same-institution --state IL', says: 'all training in one place' },
    { line: 'resprog routes --goal dr --json', says: 'diagnostic radiology, for scripts' },
  ],
  declare: command => {
    command
      .option('--goal <goal>', 'ir (default) or dr')
      .option('--from <id>', 'begin at the program: id, name or alias')
      .option('--to <id>', 'end at the program')
      .option('--kind <kind>', `${routeKinds.join(', ')}; several: any of them`, collect)
      .option('--max-years <n>', 'at most N years after medical school')
      .option('--same-institution', 'all of it in one place')
      .option(
        '-s, --state <state>',
        'in the state; with --from where it ends, with --to where it begins',
        collect,
      );
    declarePlaces(command);
    command
      .option('--limit <n>', 'show at most N routes, or N states of the summary')
      .option('--all', 'every route, also those that are not possible');
  },
  input: (args, options) => {
    if (args.length > 0)
      throw new UsageError(`routes takes no words; say --from ${args[0]} or --to ${args[0]}.`);
    const places = parsePlaces(options);
    const states = words(options['state']).map(parseState);
    const { from, to } = { from: text(options['from']), to: text(options['to']) };
    if (places.near !== undefined && places.withinMiles === undefined)
      throw new UsageError('Here --near needs --within MILES; from a program the nearest come first anyway.');
    const narrowed = states.length > 0 || places.regions.length > 0 || places.near !== undefined;
    if (from !== undefined && to !== undefined && narrowed)
      throw new UsageError('--from and --to name both places already; leave the state or region out.');
    return {
      ...parseKinds(options),
      from,
      to,
      states,
      places,
      sameInstitution: options['sameInstitution'] === true,
      limit: typeof options['limit'] === 'string' ? parseWhole('--limit', options['limit'], 0) : undefined,
      all: options['all'] === true,
      keys: parseKeys(options['fields'], routeKeys),
    };
  },
  run: async (input, context) => {
    const catalog = await context.catalog();
    const named = [input.from, input.to].map(word =>
      word === undefined ? undefined : resolvePrograms(catalog, [word]),
    );
    const [from, to] = named.map(resolved => resolved?.programs[0]);
    const query = await queryOf(input, context);
    const notes = [...named.flatMap(resolved => resolved?.notes ?? []), ...kindNotes(input)];
    return viewRoutes({ input, catalog, from, to, query, notes });
  },
});

interface Question {
  readonly input: Input;
  readonly catalog: Catalog;
  readonly from: Program | undefined;
  readonly to: Program | undefined;
  readonly query: RouteQuery;
  readonly notes: readonly string[];
}

/** Chooses the view: a pair in full, a list, or the summary. */
function viewRoutes({ input, catalog, from, to, query, notes }: Question): Report {
  const { goal, keys, limit, all, sameInstitution } = input;
  const certificate = certificateWords[goal];
  const rules = rulesOf(query);
  const index = indexRoutes(catalog.programs);
  if (from !== undefined && to !== undefined) {
    const between = routesBetween(from, to, query);
    const title =
      from === to
        ? `In one place: ${programWords(from)}`
        : `From ${programWords(from)} to ${programWords(to)}`;
    return viewRoutePair({ title, routes: between, keys, notes });
  }
  const list = (title: string, listed: Listed, found: () => Iterable<Route>) => ({
    title,
    listed,
    routes: found,
  });
  const common = { rules, keys, limit, all, notes };
  const found = () => allRoutes(index, query);
  if (from !== undefined) {
    const start = () => routesFrom(from, index, query);
    const titled = list(`From ${programWords(from)} to ${certificate}`, 'to', start);
    return viewRouteList({ ...common, ...titled, counts: countRoutes(start()) });
  }
  if (to !== undefined) {
    const end = () => routesTo(to, index, query);
    const titled = list(`To ${certificate} at ${programWords(to)}`, 'from', end);
    return viewRouteList({ ...common, ...titled, counts: countRoutes(end()) });
  }
  const summaries = summariseRoutes(index, query);
  if (sameInstitution || all || keys.length < routeKeys.length) {
    const title = `To ${certificate}${sameInstitution ? ' in one place' : ''}`;
    const titled = list(title, sameInstitution ? 'here' : 'both', found);
    return viewRouteList({ ...common, ...titled, counts: totalCounts(summaries) });
  }
  const states = routesByState(index, query);
  return viewRouteSummary({
    title: `To ${certificate}`,
    rules,
    summaries,
    states,
    routes: found,
    keys,
    limit,
    notes,
  });
}

/** Places narrow down the ends that are not named; with neither named, both. */
async function queryOf(
  { kinds, states, places, sameInstitution, from, to }: Input,
  context: Context,
): Promise<RouteQuery> {
  const conditions = placeConditions(places, await findOrigin(places, context));
  const isThere = (program: Program): boolean =>
    (states.length === 0 || states.includes(program.state)) &&
    conditions.every(({ test }) => test(program) === 'yes');
  return {
    kinds,
    sameInstitution,
    startsAt: from === undefined ? isThere : undefined,
    endsAt: to === undefined ? isThere : undefined,
  };
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The goal, from --goal or from the kinds named, and the kinds that lead there in time. */
function parseKinds(options: Options): Pick<Input, 'goal' | 'kinds'> {
  const named = words(options['kind']).map(word => parseChoice('kind of route', word, routeKinds));
  const asked = text(options['goal']);
  const maxYears = text(options['maxYears']);
  const goal = asked === undefined ? (named.includes('dr') ? 'dr' : 'ir') : parseChoice('goal', asked, goals);
  const stray = named.find(kind => !kindsFor(goal).includes(kind));
  if (stray !== undefined) throw new UsageError(`The kind ${stray} does not lead to the goal ${goal}.`);
  const within = kindsFor(goal, maxYears === undefined ? undefined : parseWhole('--max-years', maxYears, 1));
  return { goal, kinds: within.filter(kind => named.length === 0 || named.includes(kind)) };
}

function kindNotes({ goal, kinds }: Input): readonly string[] {
  if (kinds.length > 0) return [];
  const shortest = Math.min(...routeRules.filter(rule => rule.goal === goal).map(({ years }) => years));
  return [`No such route is that short; the shortest to ${certificateWords[goal]} takes ${shortest} years.`];
}
