// The ranking: a table with the interval of each fit, and why the first programs stand where they do.
import type { Wishes } from '../../domain/match/answers.ts';
import { criterionOf } from '../../domain/match/criteria.ts';
import type { Excluded, MatchResult, Part, Ranked } from '../../domain/match/ranking.ts';
import type { Stability } from '../../domain/match/sensitivity.ts';
import { keyTable } from '../key-table.ts';
import {
  type Block,
  type CardBlock,
  type CardEntry,
  pickKeys,
  type Report,
  report,
  sheetOf,
} from '../report.ts';
import { explainBlocks } from './explain.ts';
import { type MatchKey, matchJson, matchKeys, matchRow } from './json.ts';
import { matchNotes } from './notes.ts';
import { offeredTracks, reasonsOf } from './parts.ts';
import { stabilityBlock } from './stability.ts';

export interface MatchParts {
  readonly result: MatchResult;
  readonly wishes: Wishes;
  /** Programs to show; all of them in the formats for machines when none is asked for. */
  readonly limit: number | undefined;
  /** Programs whose reckoning is shown instead of the table. */
  readonly explain: readonly string[];
  readonly showExcluded: boolean;
  readonly stability: { readonly top: number; readonly rows: readonly Stability[] } | undefined;
  readonly keys: readonly MatchKey[];
  /** Questions without an answer, by name. */
  readonly unanswered: readonly string[];
  readonly repeat: readonly string[];
}

/** Rows of the table unless --limit says otherwise. */
const usualLimit = 10;
/** Programs whose reasons stand below the table. */
const reasonedPrograms = 3;

export function viewMatch(parts: MatchParts): Report {
  const { result, limit, keys, explain } = parts;
  const items = result.ranked.slice(0, limit);
  const rows = pickKeys(items.map(matchRow), keys);
  return report({
    data: matchJson(parts, items),
    sheet: () => sheetOf(keys, rows),
    blocks: keys.length < matchKeys.length ? [keyTable(keys, rows)] : blocksOf(parts),
    notes: matchNotes(parts, explain.length > 0 ? 0 : Math.min(result.ranked.length, limit ?? usualLimit)),
  });
}

function blocksOf(parts: MatchParts): readonly Block[] {
  const { result, wishes, limit, explain, showExcluded, stability } = parts;
  const shown = result.ranked.slice(0, limit ?? usualLimit);
  const excluded = showExcluded ? [excludedBlock(result.excluded)] : [];
  if (result.ranked.length === 0) return [...emptyBlocks(result), ...excluded];
  if (explain.length > 0) return [...explainBlocks({ result, wishes, ids: explain }), ...excluded];
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
