// The options of routes: goal, kinds, the two ends and the places in which they may lie.
import { type FilterResult, filterPrograms } from '../../domain/query/filter.ts';
import { kindsFor, type RouteQuery } from '../../domain/routes/routes.ts';
import { type Goal, goals, type RouteKind, routeKinds } from '../../domain/routes/rules.ts';
import type { StateCode } from '../../schema/choices.ts';
import type { Program } from '../../schema/program.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { asTyped, flag, list, type Values, value } from '../options.ts';
import { oneOf, parseState, wholeFrom } from '../parse.ts';
import {
  findOrigin,
  type PlaceValues,
  parsePlaces,
  placeConditions,
  placeOptions,
} from '../query/place-options.ts';

export interface RouteWords {
  readonly goal: Goal;
  /** Empty where no kind of route is short enough. */
  readonly kinds: readonly RouteKind[];
  /** The ends as they were typed. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly states: readonly StateCode[];
  readonly places: PlaceValues;
  readonly sameInstitution: boolean;
}

export const routeOptions = {
  goal: value(
    '--goal <goal>',
    'ir: interventional radiology (the usual goal); dr: diagnostic',
    oneOf<Goal>('goal', goals),
  ),
  from: value('--from <id>', 'begin at the program: id, name or alias', asTyped),
  to: value('--to <id>', 'end at the program', asTyped),
  namedKinds: list(
    '--kind <kind>',
    `${routeKinds.join(', ')}; several: any of them`,
    oneOf<RouteKind>('kind of route', routeKinds),
  ),
  maxYears: value('--max-years <n>', 'at most N years after medical school', wholeFrom(1)),
  sameInstitution: flag('--same-institution', 'all training in one place'),
  states: list(
    '-s, --state <state>',
    'in the state; with --from where the route ends, with --to where it begins',
    parseState,
  ),
  ...placeOptions,
};

type RouteValues = Values<typeof routeOptions>;

/** The options of a route, checked against each other. Throws UsageError. */
export function parseRoutes(values: RouteValues): RouteWords {
  const places = parsePlaces(values);
  const { from, to, states, sameInstitution } = values;
  if (places.near !== undefined && places.within === undefined)
    throw new UsageError('Here --near needs --within MILES; from a program the nearest come first anyway.');
  const narrowed = states.length > 0 || places.regions.length > 0 || places.near !== undefined;
  if (from !== undefined && to !== undefined && narrowed)
    throw new UsageError('--from and --to name both places already; leave --state, --region and --near out.');
  return { ...parseKinds(values), from, to, states, places, sameInstitution };
}

/** The goal, from --goal or from the kinds named, and the kinds that lead there in time. */
function parseKinds({
  namedKinds: named,
  maxYears,
  ...asked
}: RouteValues): Pick<RouteWords, 'goal' | 'kinds'> {
  const implied = named.length > 0 && named.every(kind => kind === 'dr') ? 'dr' : 'ir';
  const { goal = implied } = asked;
  const stray = named.find(kind => !kindsFor(goal).includes(kind));
  if (stray !== undefined)
    throw new UsageError(
      `A route of kind ${stray} does not lead to the goal ${goal}; leave one of them out.`,
    );
  const inTime = kindsFor(goal, maxYears);
  return { goal, kinds: inTime.filter(kind => named.length === 0 || named.includes(kind)) };
}

/** Routes to look for, and the programs that the place options could not judge. */
interface PlacedQuery {
  readonly query: RouteQuery;
  readonly placed: FilterResult;
}

const everywhere = (_: Program): boolean => true;

/** Places narrow down the ends that are not named, and so does what else is wanted of these. */
export async function routeQuery(
  { kinds, states, places, sameInstitution, from, to }: RouteWords,
  context: Context,
  isWanted: (program: Program) => boolean = everywhere,
): Promise<PlacedQuery> {
  const conditions = placeConditions(places, await findOrigin(places, context));
  const isThere = (program: Program): boolean =>
    isWanted(program) &&
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
