// The options of routes: goal, kinds, the two ends and the places in which they may lie.
import type { Command as Declaration } from 'commander';
import { type FilterResult, filterPrograms } from '../../domain/query/filter.ts';
import { kindsFor, type RouteQuery } from '../../domain/routes/routes.ts';
import { type Goal, goals, type RouteKind, routeKinds } from '../../domain/routes/rules.ts';
import type { StateCode } from '../../schema/choices.ts';
import type { Program } from '../../schema/program.ts';
import type { Options } from '../command.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { collect, parseChoice, parseState, parseWhole, words } from '../parse.ts';
import {
  declarePlaces,
  findOrigin,
  type PlaceWords,
  parsePlaces,
  placeConditions,
} from '../query/place-options.ts';

export interface RouteWords {
  readonly goal: Goal;
  /** Empty where no kind of route is short enough. */
  readonly kinds: readonly RouteKind[];
  /** The ends as they were typed. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly states: readonly StateCode[];
  readonly places: PlaceWords;
  readonly sameInstitution: boolean;
}

export function declareRouteOptions(command: Declaration): void {
  command
    .option('--goal <goal>', 'ir: interventional radiology (the usual goal); dr: diagnostic')
    .option('--from <id>', 'begin at the program: id, name or alias')
    .option('--to <id>', 'end at the program')
    .option('--kind <kind>', `${routeKinds.join(', ')}; several: any of them`, collect)
    .option('--max-years <n>', 'at most N years after medical school')
    .option('--same-institution', 'all training in one place')
    .option(
      '-s, --state <state>',
      'in the state; with --from where the route ends, with --to where it begins',
      collect,
    );
  declarePlaces(command);
}

export function parseRouteOptions(options: Options): RouteWords {
  const places = parsePlaces(options);
  const states = words(options['state']).map(parseState);
  const [from, to] = [text(options['from']), text(options['to'])];
  if (places.near !== undefined && places.withinMiles === undefined)
    throw new UsageError('Here --near needs --within MILES; from a program the nearest come first anyway.');
  const narrowed = states.length > 0 || places.regions.length > 0 || places.near !== undefined;
  if (from !== undefined && to !== undefined && narrowed)
    throw new UsageError('--from and --to name both places already; leave --state, --region and --near out.');
  return {
    ...parseKinds(options),
    from,
    to,
    states,
    places,
    sameInstitution: options['sameInstitution'] === true,
  };
}

/** The goal, from --goal or from the kinds named, and the kinds that lead there in time. */
function parseKinds(options: Options): Pick<RouteWords, 'goal' | 'kinds'> {
  const named = words(options['kind']).map(word => parseChoice('kind of route', word, routeKinds));
  const asked = text(options['goal']);
  const maxYears = text(options['maxYears']);
  const usual = named.length > 0 && named.every(kind => kind === 'dr') ? 'dr' : 'ir';
  const goal = asked === undefined ? usual : parseChoice('goal', asked, goals);
  const stray = named.find(kind => !kindsFor(goal).includes(kind));
  if (stray !== undefined)
    throw new UsageError(
      `A route of kind ${stray} does not lead to the goal ${goal}; leave one of them out.`,
    );
  const inTime = kindsFor(goal, maxYears === undefined ? undefined : parseWhole('--max-years', maxYears, 1));
  return { goal, kinds: inTime.filter(kind => named.length === 0 || named.includes(kind)) };
}

/** Routes to look for, and the programs that the place options could not judge. */
interface PlacedQuery {
  readonly query: RouteQuery;
  readonly placed: FilterResult;
}

/** Places narrow down the ends that are not named. */
export async function routeQuery(
  { kinds, states, places, sameInstitution, from, to }: RouteWords,
  context: Context,
): Promise<PlacedQuery> {
  const conditions = placeConditions(places, await findOrigin(places, context));
  const isThere = (program: Program): boolean =>
    (states.length === 0 || states.includes(program.state)) &&
    conditions.every(({ test }) => test(program) === 'yes');
  const query = {
    kinds,
    sameInstitution,
    startsAt: from === undefined ? isThere : undefined,
    endsAt: to === undefined ? isThere : undefined,
  };
  return { query, placed: filterPrograms((await context.catalog()).programs, conditions) };
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
