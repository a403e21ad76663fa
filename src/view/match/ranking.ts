// The ranking: a table with the interval of each fit, and why the first programs stand where they do.
import { criterionOf } from '../../domain/match/criteria.ts';
import type { Excluded, MatchResult, Part, Ranked } from '../../domain/match/ranking.ts';
import type { Block, CardBlock, CardEntry } from '../blocks.ts';
import { type Report, report } from '../report.ts';
import { type RankingParts, rankingResult } from './columns.ts';
import { explainBlocks } from './explain.ts';
import { matchNotes } from './notes.ts';
import { offeredTracks, reasonsOf } from './parts.ts';
import { stabilityBlock } from './stability.ts';

export interface MatchParts extends RankingParts {
  /** Programs whose breakdown is shown instead of the table. */
  readonly explain: readonly string[];
  readonly showExcluded: boolean;
  /** Questions without an answer, by name. */
  readonly unanswered: readonly string[];
}

/** Rows of the table unless --limit says otherwise. */
const defaultLimit = 10;
/** Programs whose reasons stand below the table. */
const reasonedPrograms = 3;

export function viewMatch(parts: MatchParts): Report {
  const { matched, limit, explain } = parts;
  const shown = Math.min(matched.ranked.length, limit ?? defaultLimit);
  return report({
    result: rankingResult(parts),
    blocks: () => blocksOf(parts),
    notes: matchNotes(parts, explain.length > 0 ? 0 : shown),
  });
}

function blocksOf(parts: MatchParts): readonly Block[] {
  const { matched, wishes, limit, explain, showExcluded, stability } = parts;
  const shown = matched.ranked.slice(0, limit ?? defaultLimit);
  const excluded = showExcluded ? [excludedBlock(matched.excluded)] : [];
  if (matched.ranked.length === 0) return [...emptyBlocks(matched), ...excluded];
  if (explain.length > 0) return [...explainBlocks({ matched, wishes, ids: explain }), ...excluded];
  return [
    rankingBlock(shown),
    ...(stability === undefined ? [] : [stabilityBlock(shown, stability)]),
    ...(stability === undefined ? shown.slice(0, reasonedPrograms).map(reasonCard) : []),
    ...excluded,
  ];
}

const emptyBlocks = ({ weighed, excluded }: MatchResult): readonly Block[] => [
  {
    type: 'text',
    lines: weighed.some(({ weight }) => weight > 0)
      ? [`No program is left: your musts leave out all ${excluded.length}.`]
      : ['Nothing that you answered has any weight, so there is nothing to rank by.'],
  },
];

function rankingBlock(shown: readonly Ranked[]): Block {
  const asks = shown.some(({ mustAsk }) => mustAsk.length > 0);
  return {
    type: 'table',
    columns: [
      { title: '#', kind: 'text' },
      { title: 'Id', kind: 'text' },
      { title: 'Program', kind: 'text', flexible: true },
      { title: 'Tracks', kind: 'text', dropOrder: 1 },
      { title: 'Fit 0 to 100', kind: 'interval' },
      { title: 'Known', kind: 'percent' },
      ...(asks ? [{ title: 'Ask', kind: 'count' } as const] : []),
    ],
    rows: shown.map(each => {
      const { rank, tied, program, low, expected, high, known, mustAsk } = each;
      return [
        tied ? `${rank}=` : `${rank}`,
        program.id,
        program.name,
        offeredTracks(program).join(' ').replaceAll('IR ', ''),
        { low, expected, high },
        known,
        ...(asks ? [mustAsk.length === 0 ? '' : mustAsk.length] : []),
      ];
    }),
  };
}

function reasonCard({ rank, program, parts, mustAsk }: Ranked): CardBlock {
  const reasons = reasonsOf(parts);
  return {
    type: 'card',
    title: `${rank}. ${program.name} (${program.id}), ${program.city}, ${program.state}`,
    subtitle: offeredTracks(program).join(', '),
    sections: [
      {
        title: '',
        entries: [
          reasonEntry('For', reasons.for),
          reasonEntry('Partly', reasons.partly),
          reasonEntry('Against', reasons.against),
          reasonEntry('Silent', reasons.open),
          ...textEntries('Must ask', mustAsk.map(id => criterionOf(id).label).join(', ')),
        ].flat(),
      },
    ],
  };
}

const reasonEntry = (label: string, parts: readonly Part[]): readonly CardEntry[] =>
  textEntries(label, parts.map(({ criterion }) => criterion.label).join(', '));

const textEntries = (label: string, text: string): readonly CardEntry[] =>
  text === '' ? [] : [{ label, cell: text, kind: 'text' }];

const excludedBlock = (excluded: readonly Excluded[]): Block => ({
  type: 'table',
  title: 'Left out by your musts',
  columns: [
    { title: 'Id', kind: 'text' },
    { title: 'Program', kind: 'text', flexible: true },
    { title: 'Known to fail', kind: 'text', flexible: true },
  ],
  rows: excluded.map(({ program, because }) => [
    program.id,
    program.name,
    because.map(id => criterionOf(id).label).join(', '),
  ]),
});
