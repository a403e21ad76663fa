// What the routes mean for a single program, for comparing programs and for a program's card.
import type { Program } from '../../schema/program.ts';
import { type Answer, every } from '../record/answer.ts';
import { bestRoute } from './best.ts';
import { type RouteIndex, stageAnswer } from './route-index.ts';
import { buildRoute, type Route, routesFrom, rulesOf } from './routes.ts';
import { type RouteKind, type RouteRule, routeRules } from './rules.ts';

export interface RouteFacts {
  /** The shortest possible way to IR; undefined where none is known to be possible. */
  readonly shortest: Route | undefined;
  /** A shorter way that would be open if something unrecorded were a yes. */
  readonly perhaps: Route | undefined;
  /** Whether every way to IR is ruled out by what is recorded. */
  readonly none: boolean;
  /** Programs at which the independent part could follow, and further ones that do not say whom they take. */
  readonly independentPlaces: { readonly yes: number; readonly unknown: number };
}

export function routeFacts(program: Program, index: RouteIndex): RouteFacts {
  const best = bestRoute(program, index);
  const shortest = best?.answer === 'yes' ? best : undefined;
  return {
    shortest,
    // Of what is shorter than the shortest possible route nothing is possible for certain.
    perhaps: shortest === undefined ? best : bestRoute(program, index, shortest.rule.years - 1),
    none: best === undefined,
    independentPlaces: countPlaces(program, index),
  };
}

/** What the facts are called where programs are compared; their keys are a contract. */
export const routeFields = ['routes.shortestYears', 'routes.kind', 'routes.independentPlaces'] as const;
export type RouteField = (typeof routeFields)[number];

/** A route fact as a value; undefined where too little is recorded to say. */
export function routeValue(
  { shortest, none, independentPlaces: { yes, unknown } }: RouteFacts,
  field: RouteField,
): string | number | undefined {
  if (field === 'routes.shortestYears') return shortest?.rule.years;
  if (field === 'routes.kind') return none ? 'none' : shortest?.rule.kind;
  return yes === 0 && unknown > 0 ? undefined : yes;
}

const pairKinds: readonly RouteKind[] = ['esir', 'independent'];

/** A place counts once, whether it takes the residents with ESIR, without, or both. */
function countPlaces(program: Program, index: RouteIndex): RouteFacts['independentPlaces'] {
  const rules = rulesOf({ kinds: pairKinds }).map(rule => ({
    rule,
    start: stageAnswer(rule, 'from', program),
  }));
  let yes = 0;
  let unknown = 0;
  for (const end of index.independents) {
    const answers = rules.map(({ rule, start }) => every([start, stageAnswer(rule, 'to', end)]));
    if (answers.includes('yes')) yes += 1;
    else if (answers.includes('unknown')) unknown += 1;
  }
  return { yes, unknown };
}

/** What can be done of one kind of route that begins at a program. */
export interface KindOutlook {
  readonly rule: RouteRule;
  /** Whether it can begin here. */
  readonly start: Answer;
  /** The route that ends at the same place. */
  readonly here: Route;
  /** Other places where it can end, nearest first. */
  readonly elsewhere: { readonly possible: readonly Route[]; readonly unknown: number };
}

/** Every kind of route from a program, here and elsewhere. */
export const routeOutlook = (program: Program, index: RouteIndex): readonly KindOutlook[] =>
  routeRules.map(rule => {
    const [, ...others] = routesFrom(program, index, { kinds: [rule.kind] });
    return {
      rule,
      start: stageAnswer(rule, 'from', program),
      here: buildRoute(rule, program, program),
      elsewhere: {
        possible: others.filter(({ answer }) => answer === 'yes'),
        unknown: others.filter(({ answer }) => answer === 'unknown').length,
      },
    };
  });

/** The route of each kind that stands for it: possible before not recorded, here before elsewhere, nearest first; none that is ruled out. */
export const routesOf = (outlook: readonly KindOutlook[]): readonly Route[] =>
  outlook.flatMap(({ here, elsewhere: { possible } }) => {
    const [best] = [here, ...possible].filter(({ answer }) => answer === 'yes');
    const route = best ?? here;
    return route.answer === 'no' ? [] : [route];
  });
