// A proposed order of the rank order list beside the one that is there.
import type { RankRow } from '../../domain/mine/rank.ts';
import { type Report, report } from '../report.ts';
import { type ResultColumn, resultOf } from '../result.ts';
import { percent, roundTo } from './numbers.ts';

export interface SuggestionParts {
  /** In the proposed order. */
  readonly rows: readonly RankRow[];
  /** The list as it is. */
  readonly before: readonly string[];
}

/** A row with the place that it has now; undefined where it has none. */
interface Proposed extends RankRow {
  readonly now: number | undefined;
}

export function viewSuggestion({ rows, before }: SuggestionParts): Report {
  const proposed = rows.map((row): Proposed => {
    const index = before.indexOf(row.entry);
    return { ...row, now: index < 0 ? undefined : index + 1 };
  });
  const isSame = proposed.every(({ place, now }) => place === now);
  const result = resultOf(proposed, columns);
  return report({
    title: 'A rank order list to think about',
    result,
    blocks: () => (proposed.length === 0 ? [] : [result.table()]),
    notes: [
      'By your ratings, then by fit; what you have rated nothing of comes last, as it was ranked.',
      'The order is yours: rank by what you prefer, not by what you expect.',
      isSame ? 'Your list is in this order already.' : 'Nothing is changed; --yes takes this order over.',
    ],
  });
}

const columns: readonly ResultColumn<Proposed>[] = [
  { key: 'rank', title: '#', kind: 'count', flexible: false, json: ({ place }) => place },
  { key: 'now', title: 'Now', kind: 'count', flexible: false, json: ({ now }) => now },
  { key: 'entry', title: 'Entry', flexible: false, json: ({ entry }) => entry },
  { key: 'name', title: 'Program', json: ({ program }) => program?.name },
  {
    key: 'rating',
    title: 'Rating',
    kind: 'number',
    flexible: false,
    json: ({ rating }) => roundTo(rating, 100),
    cell: ({ rating }) => roundTo(rating, 10) ?? null,
  },
  { key: 'fit', title: 'Fit', kind: 'count', flexible: false, json: ({ fit }) => percent(fit?.expected) },
];
