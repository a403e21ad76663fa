// The report: programs as a document to look at, print and hand on, composed of what other commands show singly.

import { comparedFields } from '../../domain/compare/compare.ts';
import type { Located } from '../../domain/map/dots.ts';
import type { StateOutline } from '../../domain/map/projection.ts';
import type { Wishes } from '../../domain/match/answers.ts';
import type { MatchResult } from '../../domain/match/ranking.ts';
import type { MyList } from '../../domain/mine/list.ts';
import { programsByState } from '../../domain/query/by-state.ts';
import type { FilterResult } from '../../domain/query/filter.ts';
import type { Place } from '../../domain/query/places.ts';
import type { Lens } from '../../domain/record/lens.ts';
import { routeFacts, routeFields, routeOutlook, routesOf } from '../../domain/routes/facts.ts';
import type { RouteIndex } from '../../domain/routes/route-index.ts';
import { stateNames } from '../../schema/choices.ts';
import type { FieldPath } from '../../schema/labels.ts';
import type { Program } from '../../schema/program.ts';
import type { Block, ContentsEntry, PartBlock } from '../blocks.ts';
import { viewCompare } from '../compare/compare.ts';
import { mapOfParts } from '../map/map.ts';
import { wholeRanking } from '../match/ranking.ts';
import { mineEntries, mineFields, mineRows, mineTitle } from '../mine/said.ts';
import { programTable } from '../query/list.ts';
import { distanceNotes, silenceNotes, unknownHint } from '../query/notes.ts';
import { coverageHeatmap } from '../record/coverage.ts';
import { namesOf, titleOf } from '../record/names.ts';
import { SourceNumbers } from '../record/source-numbers.ts';
import { recordsResult } from '../record/whole.ts';
import { type Report, report } from '../report.ts';
import { mindCard } from '../routes/card.ts';
import { routeTimeline } from '../routes/timeline.ts';
import { andList, plural } from '../words.ts';
import { contentsOf, indexTitle, programIndex } from './index-block.ts';
import { programPart } from './program-part.ts';

export interface ReportParts {
  readonly title: string | undefined;
  /** As they are shown. */
  readonly programs: readonly Program[];
  /** What they were chosen by, in words. */
  readonly asked: readonly string[];
  readonly filtered: FilterResult;
  /** The programs as far as their facts count, and where they lie. */
  readonly located: readonly Located[];
  readonly placedByCity: number;
  readonly outlines: readonly StateOutline[];
  /** Where distances are measured from. */
  readonly origin: Place | undefined;
  /** The latest day on which a page was read; undefined for an empty catalog. */
  readonly dataDate: string | undefined;
  readonly thisYear: number;
  /** The routes of the catalog, and what of a record counts for them. */
  readonly index: RouteIndex;
  readonly lens: Lens;
  /** Facts that are too old or undated were taken out before. */
  readonly isLimited: boolean;
  /** What the applicant wishes; nothing where no answers are given. */
  readonly wishes: Wishes;
  /** How the programs fit the answers, where some are given. */
  readonly matched: MatchResult | undefined;
  /** The applicant's list, where the report is to say what stands on it. */
  readonly list: MyList | undefined;
  /** How the programs were found: for whoever asks, not for the page. */
  readonly notes: readonly string[];
}

const mapTitle = 'Where they are';

/** So many programs can be read side by side, and have room for their routes and questions. */
const mostBeside = 8;

export function viewReport(parts: ReportParts): Report {
  const { programs, origin, filtered, title } = parts;
  const { block: map, notes: mapNotes } = mapOfParts({ ...parts, title: mapTitle });
  const silent = silenceNotes(filtered);
  return report({
    title: title ?? namesOf(programs) ?? 'Radiology residency programs',
    result: recordsResult({ programs, thisYear: parts.thisYear, origin }),
    blocks: () => blocksOf(parts, map),
    notes: [...mapNotes, ...silent, ...distanceNotes(origin)],
    hints: [...(silent.length === 0 ? [] : [unknownHint]), ...parts.notes],
  });
}

function blocksOf(parts: ReportParts, map: Block): readonly Block[] {
  const { programs, matched, wishes } = parts;
  if (programs.length === 0) return [text(...introLines(parts))];
  const isLong = programs.length > mostBeside;
  const numbers = new SourceNumbers(programs.flatMap(({ sources }) => sources));
  const all: readonly PartBlock[] = [
    part('map', mapTitle, [map]),
    ...(isLong ? [part('index', indexTitle, [programIndex(programs, isLong)])] : []),
    ...(isLong ? [overviewPart(parts)] : []),
    ...(!isLong && programs.length > 1 ? [comparisonPart(parts, numbers)] : []),
    ...(isLong ? [] : [routesPart(parts)]),
    ...(matched === undefined
      ? []
      : [part('fit', 'How they fit your answers', wholeRanking(matched, wishes))]),
    recordedPart(programs, isLong),
    part('programs', 'What is recorded of each', programParts(parts, numbers)),
    part('sources', 'Sources', numbers.blocks()),
  ];
  return [
    text(...introLines(parts)),
    { type: 'contents', title: 'Contents', entries: contentsOf(all).map(entry => shortened(entry, isLong)) },
    ...all,
  ];
}

/** Of a few programs each is named; many have an index of their own. */
const shortened = ({ id, title, entries }: ContentsEntry, isLong: boolean): ContentsEntry => ({
  id,
  title,
  entries: isLong ? [] : entries.map(entry => ({ ...entry, entries: [] })),
});

/** A program has an id without two hyphens in a row, so that no part of the document bears its name. */
const part = (name: string, title: string, blocks: readonly Block[], folded = false): PartBlock => ({
  type: 'part',
  id: `the--${name}`,
  title,
  blocks,
  folded,
});

const text = (...lines: readonly string[]): Block => ({ type: 'text', lines });

/** "42 states, DC and PR", which are none. */
function statesIn(programs: readonly Program[]): string {
  const codes = [...new Set(programs.map(({ state }) => state))].sort();
  const others = codes.filter(code => code === 'DC' || code === 'PR');
  const states = codes.length - others.length;
  return andList([...(states === 0 ? [] : [plural(states, 'state')]), ...others]);
}

function introLines({ programs, asked, dataDate }: ReportParts): readonly string[] {
  const chosen = asked.length === 0 ? '' : ` Chosen by: ${asked.join('; ')}.`;
  const read = dataDate === undefined ? '' : ` Pages read until ${dataDate}.`;
  if (programs.length === 0) return [`No program matches.${chosen}`];
  return [
    `${plural(programs.length, 'program')} in ${statesIn(programs)}.${chosen}${read}`,
    '',
    'A number in brackets leads to the page that says it. What is not recorded here, the program itself may say: ask.',
  ];
}

function overviewPart({ programs, origin, thisYear }: ReportParts): PartBlock {
  const table = programTable(programs, { origin, thisYear });
  return part('overview', 'Tracks and class sizes', [
    text(
      `${programs.length} programs are too many to stand side by side; a report of up to ${mostBeside} compares every field. Numbers are positions a year, "yes" stands where a track is offered and no number is recorded.`,
    ),
    { ...table, targets: programs.map(({ id }) => id) },
  ]);
}

/** Addresses and lists of hospitals are long, decide nothing side by side, and stand in the part of each program. */
const fieldsBeside: readonly FieldPath[] = comparedFields.filter(
  field => field !== 'address' && field !== 'hospitals',
);

function comparisonPart(parts: ReportParts, numbers: SourceNumbers): PartBlock {
  const { programs, thisYear, index, lens, list, isLimited } = parts;
  const { blocks, notes } = viewCompare({
    programs,
    fields: fieldsBeside,
    all: false,
    onlyDifferent: false,
    isLimited,
    thisYear,
    routes: { facts: programs.map(program => routeFacts(lens(program), index)), fields: routeFields },
    above: list === undefined ? [] : mineRows(list, programs, mineFields),
    cite: (program, cell) => numbers.cite(program, cell),
  });
  return part('comparison', 'Side by side', [...blocks(), text(...notes.filter(isOfPaper))]);
}

/** A document has no options. */
const isOfPaper = (note: string): boolean => !note.includes('--');

function routesPart({ programs, index, lens }: ReportParts): PartBlock {
  const routes = programs.map(program => routesOf(routeOutlook(lens(program), index)));
  const mind = mindCard(routes.flat());
  return part('routes', 'Ways to a certificate', [
    ...programs.map((program, at) =>
      routeTimeline(`From ${titleOf(program)}`, routes[at] ?? [], { answers: true }),
    ),
    ...(mind === undefined ? [] : [mind]),
  ]);
}

const recordedPart = (programs: readonly Program[], folded: boolean): PartBlock =>
  part(
    'recorded',
    'What is recorded, and how much',
    [
      text(
        'The share of the fields of each section that are recorded. A faint row is a thin record, which says nothing of the program.',
      ),
      coverageHeatmap(programs),
    ],
    folded,
  );

/** State by state where there are many. */
function programParts(parts: ReportParts, numbers: SourceNumbers): readonly PartBlock[] {
  const { programs, thisYear, index, lens, wishes, list } = parts;
  const isLong = programs.length > mostBeside;
  const partOf = (program: Program): PartBlock =>
    programPart({
      program,
      thisYear,
      numbers,
      wishes,
      outlook: routeOutlook(lens(program), index),
      own: list === undefined ? [] : [{ title: mineTitle, entries: mineEntries(list, program) }],
      asksInFull: !isLong,
    });
  if (!isLong) return programs.map(partOf);
  return programsByState(programs).map(group => ({
    type: 'part',
    id: `${group.state.toLowerCase()}--state`,
    title: stateNames[group.state],
    blocks: group.programs.map(partOf),
  }));
}
