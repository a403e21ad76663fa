// The ranking: groups of programs with the interval of each fit, why the first stand there, and who cannot be ranked.

import type { Wishes } from '../../domain/match/answers.ts';
import { criterionOf } from '../../domain/match/criteria.ts';
import type { Part } from '../../domain/match/fit.ts';
import type { Excluded, MatchResult, Ranked } from '../../domain/match/ranking.ts';
import type { Program } from '../../schema/program.ts';
import {
  type Block,
  type CardBlock,
  type CardEntry,
  type FactCell,
  type TableBlock,
  textEntry,
} from '../blocks.ts';
import { idCell, type Starred, titleAndPlace } from '../record/names.ts';
import { type Report, report } from '../report.ts';
import { plural } from '../words.ts';
import { type RankingParts, rankingResult } from './columns.ts';
import { explainBlocks, nothingWeighed } from './explain.ts';
import { assumedTracks, matchNotes, militaryNotes, mustMeaning, rankingMeaning } from './notes.ts';
import { reasonsOf, trackLabels } from './parts.ts';
import { setAside } from './set-aside.ts';
import { stabilityBlock } from './stability.ts';
import { tooLittleBlock } from './too-little.ts';

export interface MatchParts extends RankingParts {
  /** Programs whose breakdown is shown instead of the table. */
  readonly explain: readonly string[];
  readonly showExcluded: boolean;
  /** Questions without an answer, by name. */
  readonly unanswered: readonly string[];
  /** Tracks that follow from the goal because none were named. */
  /** What carries a sign in the tables. */
  readonly starred?: Starred | undefined;
}

/** Rows of the table unless --limit says otherwise. */
const defaultLimit = 10;
/** Programs shown of those that cannot be ranked, beside some that can. */
const defaultTooLittle = 3;
/** Programs whose reasons stand below the table. */
const reasonedPrograms = 3;

export function viewMatch(parts: MatchParts): Report {
  const { matched, limit, explain } = parts;
  const shown = Math.min(matched.ranked.length, limit ?? defaultLimit);
  return report({
    title: 'Programs ranked by your answers',
    result: rankingResult(parts),
    blocks: () => blocksOf(parts),
    notes: [...militaryNotes(shownPrograms(parts)), ...matchNotes(parts, explain.length > 0 ? 0 : shown)],
  });
}

/** How many of the programs that cannot be ranked are listed. */
const othersShown = ({ matched: { ranked }, limit }: MatchParts): number =>
  limit ?? (ranked.length === 0 ? defaultLimit : defaultTooLittle);

/** The programs of the table and of the list below it, or those that are explained instead. */
function shownPrograms(parts: MatchParts): readonly Program[] {
  const { matched, limit, explain } = parts;
  const { ranked, tooLittle } = matched;
  const shown =
    explain.length > 0
      ? [...ranked, ...tooLittle].filter(({ program }) => explain.includes(program.id))
      : [...ranked.slice(0, limit ?? defaultLimit), ...tooLittle.slice(0, othersShown(parts))];
  return shown.map(({ program }) => program);
}

function blocksOf(parts: MatchParts): readonly Block[] {
  const { matched, wishes, limit, explain, showExcluded, stability, starred } = parts;
  const { ranked, tooLittle } = matched;
  const excluded = showExcluded ? [excludedBlock(matched.excluded)] : [];
  if (explain.length > 0) return [...explainBlocks({ matched, wishes, ids: explain }), ...excluded];
  const others = othersShown(parts);
  const unranked =
    tooLittle.length === 0 ? [] : [tooLittleBlock(tooLittle, others, { origin: wishes.origin, starred })];
  if (ranked.length === 0) return [emptyBlock(matched), ...unranked, ...excluded];
  const shown = ranked.slice(0, limit ?? defaultLimit);
  return [
    rankingBlock(shown, ranked, starred),
    ...(stability === undefined
      ? shown.slice(0, reasonedPrograms).map(each => reasonCard(each, parts))
      : [stabilityBlock(shown, stability)]),
    ...unranked,
    ...excluded,
  ];
}

/** Every program as a row, whose id leads to its part of a document, and how to read the rows. */
export function wholeRanking(matched: MatchResult, wishes: Wishes): readonly Block[] {
  const { ranked, tooLittle, excluded } = matched;
  const leading = (table: TableBlock, programs: readonly Pick<Ranked, 'program'>[]): TableBlock => ({
    ...table,
    targets: programs.map(({ program }) => program.id),
  });
  return [
    ranked.length === 0 ? emptyBlock(matched) : leading(rankingBlock(ranked, ranked, undefined), ranked),
    ...(tooLittle.length === 0
      ? []
      : [leading(tooLittleBlock(tooLittle, tooLittle.length, { origin: wishes.origin }), tooLittle)]),
    ...(excluded.length === 0 ? [] : [leading(excludedBlock(excluded), excluded)]),
    ...[
      ...rankingMeaning({ matched, wishes }, ranked.length),
      ...assumedTracks(wishes).map(taken => `${taken}.`),
      ...mustMeaning({ matched, wishes }, ranked.length),
    ].map((line): Block => ({ type: 'text', lines: [line] })),
  ];
}

function emptyBlock({ weighed, tooLittle, excluded }: MatchResult): Block {
  if (tooLittle.length > 0)
    return {
      type: 'text',
      lines: ['No program can be ranked: too little is recorded of what you weigh.'],
    };
  if (!weighed.some(({ weight }) => weight > 0)) return { type: 'text', lines: [nothingWeighed] };
  const musts = excluded.length === 0 ? '' : `: your musts leave out all ${excluded.length}`;
  return { type: 'text', lines: [`No program is left${musts}.`] };
}

function rankingBlock(
  shown: readonly Ranked[],
  all: readonly Ranked[],
  starred: Starred | undefined,
): TableBlock {
  const asks = shown.some(({ mustAsk }) => mustAsk.length > 0);
  return {
    type: 'table',
    columns: [
      { title: '#', kind: 'text', role: 'number' },
      { title: 'Id', kind: 'text', role: 'id' },
      { title: 'Program', kind: 'text', role: 'name', flexible: true },
      { title: 'Tracks', kind: 'text', dropOrder: 1 },
      { title: 'Fit 0 to 100', kind: 'interval' },
      { title: 'Known', kind: 'percent' },
      ...(asks ? [{ title: 'Ask', spoken: 'Musts to ask about', kind: 'count' } as const] : []),
    ],
    rows: shown.map(each => {
      const { rank, program, low, expected, high, known, mustAsk } = each;
      return [
        String(rank),
        idCell(program, starred),
        program.name,
        tracksCell(program),
        { low, expected, high },
        known,
        ...(asks ? [mustAsk.length === 0 ? '' : mustAsk.length] : []),
      ];
    }),
    headings: headingsOf(shown, all),
  };
}

/** "DR int ESIR", where room is scarce. */
const tracksCell = (program: Program): FactCell => ({
  value: trackLabels(program).join(' ').replaceAll('IR ', ''),
  spoken: trackLabels(program, 'name').join(', '),
});

/** A heading over the first program of each group that is shown. */
function headingsOf(shown: readonly Ranked[], all: readonly Ranked[]): ReadonlyMap<number, string> {
  const [parts, wholes] = [shown, all].map(countByGroup);
  return new Map(
    shown.flatMap(({ group, tied }, index) =>
      tied ? [] : [[index, groupWords(group, parts?.get(group) ?? 0, wholes?.get(group) ?? 0)] as const],
    ),
  );
}

function countByGroup(ranked: readonly Ranked[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { group } of ranked) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

/** "Group 2: 14 programs", and how many of them are shown where that is not all. */
const groupWords = (group: number, part: number, whole: number): string =>
  `Group ${group}: ${plural(whole, 'program')}${part === whole ? '' : `, ${part} shown`}`;

function reasonCard(ranked: Ranked, { wishes }: MatchParts): CardBlock {
  const { rank, program, parts, mustAsk } = ranked;
  const asides = reasonsOf(parts, 'open').map(part => ({
    part,
    why: setAside(ranked, part.criterion, wishes),
  }));
  const silent = asides.flatMap(({ part, why }) => (why === undefined ? [part] : []));
  return {
    type: 'card',
    title: `${rank}. ${titleAndPlace(program)}`,
    subtitle: trackLabels(program, 'name').join(', '),
    sections: [
      {
        title: '',
        entries: [
          reasonEntry('For', reasonsOf(parts, 'for')),
          reasonEntry('Partly', reasonsOf(parts, 'partly')),
          reasonEntry('Against', reasonsOf(parts, 'against')),
          reasonEntry('Not recorded', silent),
          ...asides.map(({ part, why }) =>
            why === undefined ? [] : textEntries('Set aside', `${part.criterion.label}: ${why}`),
          ),
          textEntries('Must ask', mustAsk.map(id => criterionOf(id).label).join(', ')),
        ].flat(),
      },
    ],
  };
}

const reasonEntry = (label: string, parts: readonly Part[]): readonly CardEntry[] =>
  textEntries(label, parts.map(({ criterion }) => criterion.label).join(', '));

const textEntries = (label: string, text: string): readonly CardEntry[] =>
  text === '' ? [] : [textEntry(label, text)];

const excludedBlock = (excluded: readonly Excluded[]): TableBlock => ({
  type: 'table',
  title: 'Left out by your musts',
  columns: [
    { title: 'Id', kind: 'text', role: 'id' },
    { title: 'Program', kind: 'text', role: 'name', flexible: true },
    { title: 'Known to fail', kind: 'text', flexible: true },
  ],
  rows: excluded.map(({ program, because }) => [
    program.id,
    program.name,
    because.map(id => criterionOf(id).label).join(', '),
  ]),
});
