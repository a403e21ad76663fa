// A list of routes: from a program, to a program, within one place, or all of them.

import { decidingUnknowns } from '../../domain/routes/details.ts';
import { firstRoutes, type Route, routeMiles } from '../../domain/routes/routes.ts';
import type { Goal, RouteRule } from '../../domain/routes/rules.ts';
import type { Counts } from '../../domain/routes/summary.ts';
import type { Program } from '../../schema/program.ts';
import { type Block, type CellColumn, cellTable, type TableBlock } from '../blocks.ts';
import { idCell, type Starred, titleAndPlace } from '../record/names.ts';
import { type Report, report } from '../report.ts';
import { groupDigits, plural, roundMiles } from '../words.ts';
import { mindCard } from './card.ts';
import { routesResult } from './columns.ts';
import { kindTimeline } from './timeline.ts';
import { answerWords, askWords, certificateWords } from './words.ts';

/** Which of the two places the list names; the other one is the same in every row. */
type Listed = 'to' | 'from' | 'both' | 'here';

export interface RouteListParts {
  readonly goal: Goal;
  readonly rules: readonly RouteRule[];
  /** Taken only as far as it is shown or written; can be read more than once. */
  readonly routes: Iterable<Route>;
  readonly counts: Counts;
  readonly listed: Listed;
  /** The end that all routes share. */
  readonly end?: Program;
  /** As it was asked for; holds for every format. */
  readonly limit: number | undefined;
  /** Everything, also what is not possible. */
  readonly all: boolean;
  /** What carries a sign in the table. */
  readonly starred?: Starred | undefined;
}

function listTitle({ goal, listed, end }: RouteListParts): string {
  const certificate = certificateWords[goal];
  if (end === undefined) return `To ${certificate}${listed === 'here' ? ' in one place' : ''}`;
  const at = titleAndPlace(end);
  return listed === 'to' ? `From ${at} to ${certificate}` : `To ${certificate} at ${at}`;
}

/** Rows of a list for people when no limit is named. */
const defaultLimit = 12;

export function viewRouteList(parts: RouteListParts): Report {
  const { routes, limit } = parts;
  return report({
    title: listTitle(parts),
    result: routesResult(routes, limit),
    blocks: () => {
      const shown = shownRoutes(parts);
      return [...blocksOf(shown, parts), countBlock(shown.length, parts)];
    },
    pickedBlocks: keys => pickedRoutes(parts, keys),
  });
}

type ShownParts = Pick<RouteListParts, 'routes' | 'counts' | 'limit' | 'all'>;

/** Some keys of the routes that a person sees, as a table. */
export function pickedRoutes(parts: ShownParts, keys: readonly string[]): readonly Block[] {
  const shown = shownRoutes(parts);
  return [routesResult(shown).pick(keys).table(), countBlock(shown.length, parts)];
}

/** What a person sees: unless everything is asked for, a few routes and none that is ruled out. */
function shownRoutes({ routes, limit, all }: ShownParts): readonly Route[] {
  const max = limit ?? (all ? Number.POSITIVE_INFINITY : defaultLimit);
  return [...firstRoutes(all ? routes : notRuledOut(routes), max)];
}

const countBlock = (shown: number, parts: ShownParts): Block => ({
  type: 'text',
  lines: countLines(shown, parts),
});

function blocksOf(shown: readonly Route[], parts: RouteListParts): readonly Block[] {
  const { rules } = parts;
  if (shown.length === 0) return [];
  const mind = mindCard(shown);
  return [kindTimeline(listTitle(parts), rules), table(shown, parts), ...(mind === undefined ? [] : [mind])];
}

function* notRuledOut(routes: Iterable<Route>): Generator<Route> {
  for (const route of routes) if (route.answer !== 'no') yield route;
}

function table(routes: readonly Route[], { listed, starred }: RouteListParts): TableBlock {
  const columns: readonly RouteColumn[] = [
    ...placeColumns(listed, starred),
    ...(listed === 'here' ? [] : [milesColumn]),
    { title: 'Route', kind: 'text', role: 'name', cell: ({ rule }) => rule.short },
    { title: 'Years', kind: 'count', dropOrder: 4, cell: ({ rule }) => rule.years },
    { title: 'Answer', kind: 'text', cell: ({ answer }) => answerWords[answer] },
    {
      title: 'To ask',
      kind: 'text',
      flexible: true,
      cell: route => questions(route, subjectOf(route, listed)),
    },
  ];
  return { ...cellTable(columns, routes), wrap: true };
}

type RouteColumn = CellColumn<Route>;

const milesColumn: RouteColumn = {
  title: 'Miles',
  kind: 'count',
  dropOrder: 2,
  cell: route => roundMiles(routeMiles(route)),
};

/** What the answer depends on; blank where it depends on nothing. */
const questions = (route: Route, subject: Program | undefined): string =>
  decidingUnknowns(route)
    .map(unknown => askWords(unknown, subject))
    .join(', ');

/** The place that a row is about. */
const subjectOf = ({ from, to }: Route, listed: Listed): Program | undefined =>
  listed === 'both' ? undefined : listed === 'to' ? to : from;

function placeColumns(listed: Listed, starred: Starred | undefined): readonly RouteColumn[] {
  const id = (title: string, place: (route: Route) => Program): RouteColumn => ({
    title,
    kind: 'text',
    ...(listed === 'both' ? {} : { role: 'id' as const }),
    cell: route => idCell(place(route), starred),
  });
  if (listed === 'both') return [id('From', ({ from }) => from), id('To', ({ to }) => to)];
  const place = ({ from, to }: Route): Program => (listed === 'to' ? to : from);
  const title = { to: 'Ends at', from: 'Begins at', here: 'Program' }[listed];
  return [
    id(title, place),
    {
      title: 'Name',
      kind: 'text',
      role: 'name',
      flexible: true,
      dropOrder: 3,
      cell: route => place(route).name,
    },
    { title: 'St', spoken: 'State', kind: 'text', dropOrder: 1, cell: route => place(route).state },
  ];
}

/** What is listed first, then what it is made of; what is ruled out is listed only where everything is. */
function countLines(shown: number, { counts, all }: ShownParts): readonly string[] {
  const { yes, unknown, no } = counts;
  if (yes + unknown + no === 0) return ['No such route is known.'];
  const total = all ? yes + unknown + no : yes + unknown;
  const some = `${groupDigits(shown)} of ${plural(total, 'route')} shown (--limit N or --all for more)`;
  const listed = shown < total ? some : `${plural(shown, 'route')} shown`;
  const answers = `${groupDigits(yes)} possible, ${groupDigits(unknown)} unknown`;
  const ruledOut =
    no === 0 ? '' : all ? `, ${groupDigits(no)} not possible` : `; ${groupDigits(no)} more not possible`;
  return [`${listed}: ${answers}${ruledOut}.`];
}
