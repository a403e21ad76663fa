// resprog routes: the ways to a certificate in interventional or diagnostic radiology.
import { defineCommand } from '../cli/command.ts';
import { yearOfRun } from '../cli/context.ts';
import { UsageError } from '../cli/errors.ts';
import {
  asksForMine,
  type MineValues,
  mineOptions,
  mineValues,
  myPrograms,
  starredFor,
} from '../cli/mine/filter.ts';
import { flag, value } from '../cli/options.ts';
import { wholeFrom } from '../cli/parse.ts';
import { answeringLens } from '../cli/query/age-options.ts';
import { resolvePrograms } from '../cli/query/resolve.ts';
import { parseRoutes, type RouteWords, routeOptions, routeQuery } from '../cli/routes/options.ts';
import { clip } from '../domain/record/text.ts';
import { indexRoutes, type RouteIndex } from '../domain/routes/route-index.ts';
import {
  allRoutes,
  kindsFor,
  onePlaceRoutes,
  type RouteQuery,
  routesBetween,
  routesFrom,
  routesTo,
  rulesOf,
} from '../domain/routes/routes.ts';
import type { Goal } from '../domain/routes/rules.ts';
import { countRoutes, routesByState, summarizeRoutes, totalCounts } from '../domain/routes/summary.ts';
import type { Program } from '../schema/program.ts';
import { silenceNotes } from '../view/query/notes.ts';
import type { Starred } from '../view/record/names.ts';
import type { Report } from '../view/report.ts';
import { viewRouteList } from '../view/routes/list.ts';
import { viewRoutePair } from '../view/routes/pair.ts';
import { viewRouteSummary } from '../view/routes/summary.ts';

interface Input extends RouteWords {
  readonly mine: MineValues;
  readonly limit: number | undefined;
  readonly all: boolean;
}

export const routes = defineCommand({
  examples: [
    { line: 'resprog routes', meaning: 'the kinds of route, and what can be done in one place' },
    { line: 'resprog routes --from slu', meaning: 'where training at a program can lead, nearest first' },
    { line: 'resprog routes --from slu --to mir', meaning: 'steps, matches and open questions of one way' },
    { line: 'resprog routes --to mir --max-years 6', meaning: 'where to begin to end there in six years' },
    { line: 'resprog routes --same-institution --state IL', meaning: 'all training in one place' },
    { line: 'resprog routes --from slu --mine', meaning: 'only to programs on your list' },
    { line: 'resprog routes --goal dr --json', meaning: 'diagnostic radiology, for scripts' },
  ],
  arguments: [{ name: '[id]', help: 'where the route begins; the same as --from' }],
  options: {
    ...routeOptions,
    ...mineOptions,
    mine: flag('--mine', 'on your list; with --from where the route ends, with --to where it begins'),
    limit: value('--limit <n>', 'show at most N routes, or N states of the summary', wholeFrom(0)),
    all: flag('--all', 'every route, also those that are not possible'),
  },
  input: ([start], values): Input => {
    const { limit, all } = values;
    if (start !== undefined && values.from !== undefined)
      throw new UsageError(`The route cannot begin at "${clip(start)}" and at --from ${clip(values.from)}.`);
    const words = parseRoutes({ ...values, from: start ?? values.from });
    if (words.from !== undefined && words.to !== undefined && asksForMine(values))
      throw new UsageError('--from and --to name both places already; leave --mine, --status and --tag out.');
    return { ...words, limit, all, mine: mineValues(values) };
  },
  run: async (input, context) => {
    const catalog = await context.catalog();
    const resolved = [input.from, input.to].map(word =>
      word === undefined ? undefined : resolvePrograms(catalog, [word]),
    );
    const lens = answeringLens([], context);
    const [from, to] = resolved.map(each => each?.programs.map(lens)[0]);
    const mine = await myPrograms(input.mine, context);
    const ids = mine && new Set(mine.programs.map(({ id }) => id));
    const { query, placed } = await routeQuery(input, context, ({ id }) => ids?.has(id) !== false);
    const view = viewRoutes({
      input,
      query,
      from,
      to,
      index: indexRoutes(catalog.programs, lens),
      thisYear: yearOfRun(context),
      starred: await starredFor(input.mine, context),
    });
    const tooShort = query.kinds.length > 0 ? [] : [shortestWords(input.goal)];
    return {
      ...view,
      notes: [
        ...resolved.flatMap(each => each?.notes ?? []),
        ...tooShort,
        ...(mine?.notes ?? []),
        ...silenceNotes(placed),
        ...view.notes,
      ],
    };
  },
});

function shortestWords(goal: Goal): string {
  const years = rulesOf({ kinds: kindsFor(goal) }).map(rule => rule.years);
  return `No such route is that short; the shortest to ${goal.toUpperCase()} takes ${Math.min(...years)} years.`;
}

interface Question {
  readonly input: Input;
  readonly query: RouteQuery;
  readonly from: Program | undefined;
  readonly to: Program | undefined;
  readonly index: RouteIndex;
  readonly thisYear: number;
  readonly starred: Starred | undefined;
}

/** Two ends are shown in full, one end or one place as a list, everything as a summary. */
function viewRoutes({ input, query, from, to, index, thisYear, starred }: Question): Report {
  const { goal, limit, all, sameInstitution } = input;
  const common = { goal, rules: rulesOf(query), limit, all, starred };
  if (from !== undefined && to !== undefined && sameInstitution && from !== to)
    throw new UsageError(`--same-institution leaves nothing: ${from.id} and ${to.id} are two institutions.`);
  if (from !== undefined && to !== undefined)
    return viewRoutePair({ from, to, routes: routesBetween(from, to, query), thisYear });
  if (from !== undefined) {
    const routes = [...routesFrom(from, index, query)];
    return viewRouteList({ ...common, listed: 'to', end: from, routes, counts: countRoutes(routes) });
  }
  if (to !== undefined) {
    const routes = [...routesTo(to, index, query)];
    return viewRouteList({ ...common, listed: 'from', end: to, routes, counts: countRoutes(routes) });
  }
  if (sameInstitution) {
    const routes = onePlaceRoutes(index, query);
    return viewRouteList({ ...common, listed: 'here', routes, counts: countRoutes(routes) });
  }
  const summaries = summarizeRoutes(index, query);
  // Iterated anew for every reader, so that nothing is built that is not shown or written.
  const routes = { [Symbol.iterator]: () => allRoutes(index, query) };
  if (all) return viewRouteList({ ...common, listed: 'both', routes, counts: totalCounts(summaries) });
  return viewRouteSummary({ ...common, summaries, states: routesByState(index, query), routes });
}
