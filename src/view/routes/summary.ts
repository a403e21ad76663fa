// The routes of the whole catalog at a glance: by kind, and by state what can be done in one place.
import type { Route } from '../../domain/routes/routes.ts';
import { esirCredit, type Goal, type RouteRule, weakEvidence } from '../../domain/routes/rules.ts';
import {
  type Counts,
  type RouteSummary,
  type Seats,
  type StateRoutes,
  totalCounts,
} from '../../domain/routes/summary.ts';
import { stateNames } from '../../schema/choices.ts';
import type { Program } from '../../schema/program.ts';
import type { Block, CardBlock, TableBlock } from '../blocks.ts';
import { type Report, report } from '../report.ts';
import { groupDigits, plural } from '../words.ts';
import { ruleEntry } from './card.ts';
import { routesResult } from './columns.ts';
import { pickedRoutes } from './list.ts';
import { kindTimeline } from './timeline.ts';
import { certificateWords } from './words.ts';

export interface RouteSummaryParts {
  readonly goal: Goal;
  readonly rules: readonly RouteRule[];
  readonly summaries: readonly RouteSummary[];
  readonly states: readonly StateRoutes[];
  /** Every route, for JSON and sheets; not touched for people. */
  readonly routes: Iterable<Route>;
  /** States for people and routes for machines, where a number was named. */
  readonly limit: number | undefined;
}

/** States that are shown when no limit is named. */
const defaultLimit = 6;

export function viewRouteSummary(parts: RouteSummaryParts): Report {
  const { rules, summaries, routes, limit } = parts;
  return report({
    title: titleOf(parts),
    result: routesResult(routes, limit),
    blocks: () => (rules.length === 0 ? [] : blocksOf(parts)),
    pickedBlocks: keys => pickedRoutes({ routes, limit, all: false, counts: totalCounts(summaries) }, keys),
  });
}

const titleOf = ({ goal }: RouteSummaryParts): string => `To ${certificateWords[goal]}`;

function blocksOf(parts: RouteSummaryParts): readonly Block[] {
  const { rules, summaries, states, limit } = parts;
  const shown = states.slice(0, limit ?? defaultLimit);
  return [
    kindTimeline(titleOf(parts), rules),
    kindTable(summaries),
    ...(shown.length === 0 ? [] : [stateTable(shown, rules)]),
    ...(rules.some(({ kind }) => kind === 'esir') ? [esirCard] : []),
    { type: 'text', lines: legendLines(shown.length, states.length) },
  ];
}

const esirCard: CardBlock = {
  type: 'card',
  title: 'To mind',
  sections: [{ title: '', entries: [weakEvidence, esirCredit].map(ruleEntry) }],
};

function kindTable(summaries: readonly RouteSummary[]): TableBlock {
  return {
    type: 'table',
    title: 'What the catalog supports',
    columns: [
      { title: 'Route', kind: 'text' },
      { title: 'Begins at', kind: 'text' },
      { title: 'Ends at', kind: 'text' },
      { title: 'Routes', kind: 'text' },
      { title: 'Seats a year', kind: 'text', flexible: true },
    ],
    rows: summaries.map(({ rule, routes, starts, ends, seats }) => [
      rule.short,
      countWords(starts),
      countWords(ends),
      countWords(routes),
      seatWords(seats),
    ]),
    wrap: true,
  };
}

const stateTable = (states: readonly StateRoutes[], rules: readonly RouteRule[]): TableBlock => ({
  type: 'table',
  title: 'In one place',
  columns: [
    { title: 'State', kind: 'text' },
    ...rules.map(({ short }) => ({ title: short, kind: 'text' as const, flexible: true })),
  ],
  rows: states.map(({ state, kinds }) => [
    stateNames[state],
    ...kinds.map(({ programs }) => placesWords(programs.yes, programs.unknown.length)),
  ]),
  wrap: true,
});

/** "57 (+113?)": 57 are known, of 113 more too little is recorded. */
const countWords = ({ yes, unknown }: Counts): string => `${groupDigits(yes)}${unclearWords(unknown)}`;

const unclearWords = (unknown: number): string => (unknown === 0 ? '' : ` (+${groupDigits(unknown)}?)`);

/** "about 31 at 12 programs (9 undated)". */
function seatWords({ number, programs, inexact, undated }: Seats): string | null {
  if (programs === 0) return null;
  const sum = `${inexact ? 'about ' : ''}${number} at ${plural(programs, 'program')}`;
  return undated === 0 ? sum : `${sum} (${undated} undated)`;
}

/** Ids of the programs where it is possible, and of how many others too little is recorded. */
function placesWords(possible: readonly Program[], unknown: number): string {
  const ids = possible
    .map(({ id }) => id)
    .sort()
    .join(', ');
  return `${ids === '' ? 'none' : ids}${unclearWords(unknown)}`;
}

const legendLines = (shown: number, total: number): readonly string[] => [
  'Begins at, ends at: programs. Routes: one for each pair of places. Seats a year',
  'are those of the last part. (+3?): 3 more, of which too little is recorded.',
  ...(shown < total ? [`${shown} of ${plural(total, 'state')}; --limit N shows more, --state XX one.`] : []),
  'Where a program leads: resprog routes --from ID. Every route: --json or --all.',
];
