// Routes in a comparison and on a program's card: the shortest way to IR, and where the independent part can follow.
import { pointOf } from '../../domain/query/distance.ts';
import { unknownsOf } from '../../domain/routes/details.ts';
import { type KindOutlook, type RouteFacts, type RouteField, routeValue } from '../../domain/routes/facts.ts';
import type { Program } from '../../schema/program.ts';
import type { CardEntry, Cell, CellKind } from '../blocks.ts';
import { plural } from '../words.ts';
import { answerWords, wordRefusal, wordUnknown } from './words.ts';

/** A row of a comparison, ready for every format. */
export interface RouteRow {
  readonly field: RouteField;
  readonly label: string;
  readonly title: string;
  readonly kind: CellKind;
  readonly unit?: string;
  readonly values: readonly (string | number | undefined)[];
  readonly cells: readonly Cell[];
  readonly differs: boolean;
}

export const routesTitle = 'Routes to IR';

const titles: Readonly<
  Record<RouteField, { readonly title: string; readonly kind: CellKind; readonly unit?: string }>
> = {
  'routes.shortestYears': { title: 'Shortest way', kind: 'count', unit: 'years' },
  'routes.kind': { title: 'By way of', kind: 'text' },
  'routes.independentPlaces': { title: 'IR independent at', kind: 'count' },
};

const labels: Readonly<Record<RouteField, string>> = {
  'routes.shortestYears': 'Years of the shortest way to IR',
  'routes.kind': 'Kind of the shortest way to IR',
  'routes.independentPlaces': 'Places where the independent part can follow',
};

/** One row a field that is asked for, with one value a program. */
export const routeRows = (facts: readonly RouteFacts[], fields: readonly RouteField[]): readonly RouteRow[] =>
  fields.map(field => {
    const values = facts.map(each => routeValue(each, field));
    return {
      field,
      label: labels[field],
      ...titles[field],
      values,
      cells: facts.map((each, index) => routeCell(each, field, values[index])),
      differs: new Set(values.filter(value => value !== undefined)).size > 1,
    };
  });

/** The value with what might be if more were recorded. */
function routeCell(facts: RouteFacts, field: RouteField, value: string | number | undefined): Cell {
  if (value === undefined) return null;
  const { shortest, perhaps, independentPlaces } = facts;
  if (field === 'routes.independentPlaces') {
    const { unknown } = independentPlaces;
    return unknown === 0 ? value : { value, note: `${unknown} more unclear` };
  }
  if (field === 'routes.kind')
    return shortest === undefined
      ? value
      : { value: shortest.rule.short, note: perhaps?.rule.short && `perhaps ${perhaps.rule.short}` };
  return perhaps === undefined ? value : { value, note: `perhaps ${perhaps.rule.years}` };
}

/** The entries of a program's card, one a kind of route. */
export const routeEntries = (outlook: readonly KindOutlook[]): readonly CardEntry[] =>
  outlook.map(kind => ({
    label: `${kind.rule.short}, ${kind.rule.years} years`,
    cell: outlookWords(kind),
    kind: 'text',
  }));

function outlookWords({ start, here, elsewhere }: KindOutlook): string {
  if (start === 'no') {
    const refusals = here.needs.filter(({ stage, answer }) => stage === 'from' && answer === 'no');
    return `not possible: ${refusals.map(wordRefusal).join(', ')}`;
  }
  if (start === 'unknown') return `unknown: ${startUnknowns(here.from, unknownsOf(here))}`;
  const { possible, unknown } = elsewhere;
  const own = here.answer === 'yes' ? 'possible here' : `here: ${answerWords[here.answer]}`;
  if (possible.length + unknown === 0) return own;
  const isPlaced = pointOf(here.from) !== undefined;
  const nearest = possible.slice(0, 3).map(({ to }) => to.id);
  const parts = [
    ...(nearest.length === 0
      ? []
      : [
          `possible at ${plural(possible.length, 'other place')} (${isPlaced ? 'nearest' : 'for example'}: ${nearest.join(', ')})`,
        ]),
    ...(unknown === 0 ? [] : [`unknown at ${plural(unknown, 'other place')}`]),
  ];
  return [own, ...parts].join('; ');
}

const startUnknowns = (program: Program, unknowns: ReturnType<typeof unknownsOf>): string =>
  unknowns
    .filter(
      each => each.decides && each.program === program && !each.field.startsWith('tracks.irIndependent.'),
    )
    .map(wordUnknown)
    .join(', ');
