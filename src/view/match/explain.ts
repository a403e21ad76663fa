// The breakdown of single programs: each criterion with its value, satisfaction, weight, contribution and age.
import type { Wishes } from '../../domain/match/answers.ts';
import { criterionOf } from '../../domain/match/criteria.ts';
import type { MatchResult, Ranked } from '../../domain/match/ranking.ts';
import type { Block, Cell } from '../blocks.ts';
import { titleOf } from '../record/names.ts';
import { contributionOf, sourceOfPart, valueWords } from './parts.ts';

export interface ExplainParts {
  readonly matched: MatchResult;
  readonly wishes: Wishes;
  readonly ids: readonly string[];
}

/** One table a program, or a sentence for one that is left out. */
export const explainBlocks = ({ matched, wishes, ids }: ExplainParts): readonly Block[] =>
  ids.map((id): Block => {
    const ranked = matched.ranked.find(({ program }) => program.id === id);
    if (ranked !== undefined) return breakdown(ranked, wishes, matched.ranked.length);
    const excluded = matched.excluded.find(({ program }) => program.id === id);
    const because = (excluded?.because ?? []).map(each => criterionOf(each).label).join(', ');
    return { type: 'text', lines: [`${id} is left out: it is known to fail ${because}.`] };
  });

function breakdown(ranked: Ranked, wishes: Wishes, total: number): Block {
  const { program, seen, rank, low, expected, high, known, parts } = ranked;
  return {
    type: 'table',
    title:
      `${titleOf(program)}: ${rank} of ${total}, fit ${formatShare(expected)} ` +
      `(${formatShare(low)} to ${formatShare(high)}), ${formatShare(known)} % known`,
    columns: [
      { title: 'Criterion', kind: 'text' },
      { title: 'Published', kind: 'text', flexible: true },
      { title: 'Satisfied', kind: 'percent' },
      { title: 'Weight', kind: 'number' },
      { title: 'Adds', kind: 'number' },
      { title: 'As of', kind: 'text', dropOrder: 1 },
    ],
    rows: parts.map((part): readonly Cell[] => {
      const { criterion, satisfaction, weight } = part;
      const isKnown = satisfaction !== undefined;
      return [
        `${criterion.label}${part.must ? ' (must)' : ''}`,
        isKnown ? valueWords(seen, criterion, wishes) : null,
        satisfaction ?? null,
        weight,
        Math.round(contributionOf(part, ranked) * 1000) / 10,
        isKnown ? (sourceOfPart(seen, criterion, wishes)?.asOf ?? null) : null,
      ];
    }),
  };
}

const formatShare = (share: number): string => String(Math.round(share * 100));
