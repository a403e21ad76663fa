// What applications cost, a row an item: for scripts.
import type { ApplicationCost, Costs, TierCost } from '../../domain/season/costs.ts';
import type { SeasonSource } from '../../domain/season/seasons.ts';
import type { ResultColumn } from '../result.ts';
import { notesOf } from './cited.ts';

/** A line of machine output. */
export interface CostRow {
  readonly part: 'item' | 'alternative' | 'sum' | 'other';
  readonly what: string;
  readonly programs?: number | undefined;
  readonly season?: number | undefined;
  readonly formula?: string | undefined;
  readonly usd?: number | undefined;
  readonly inSum?: boolean | undefined;
  /** Of the fee, or of the first of its tiers. */
  readonly source?: SeasonSource | undefined;
  readonly note?: string | undefined;
  readonly checkAt?: string | undefined;
  /** The season that was asked for. */
  readonly asked: number;
}

export const costColumns: readonly ResultColumn<CostRow>[] = [
  { key: 'part', json: ({ part }) => part },
  { key: 'what', json: ({ what }) => what },
  { key: 'programs', kind: 'count', json: ({ programs }) => programs },
  { key: 'season', kind: 'year', json: ({ season }) => season },
  { key: 'formula', json: ({ formula }) => formula },
  { key: 'usd', kind: 'number', json: ({ usd }) => usd },
  { key: 'inSum', kind: 'flag', json: ({ inSum }) => inSum },
  { key: 'official', kind: 'flag', json: ({ source }) => source?.official },
  { key: 'confidence', json: ({ source }) => source?.confidence },
  { key: 'pageDate', json: ({ source }) => source?.pageDate },
  { key: 'readOn', json: ({ source }) => source?.readOn },
  { key: 'url', kind: 'url', json: ({ source }) => source?.url },
  { key: 'note', json: ({ note, source }) => notesOf(note, source) },
  { key: 'checkAt', kind: 'url', json: ({ checkAt }) => checkAt },
  { key: 'asked', kind: 'year', json: ({ asked }) => asked },
];

export function costRows(costs: Costs): readonly CostRow[] {
  const { season: asked, used, items, together, sums, others, countRule } = costs;
  return [
    ...items.map((item): CostRow => ({ part: 'item', ...applicationCells(item), asked })),
    ...(together === undefined ? [] : [together]).map(
      (item): CostRow => ({
        part: 'alternative',
        ...applicationCells(item),
        note: countRule?.note,
        asked,
      }),
    ),
    ...sums.map(
      ({ what, parts, usd }): CostRow => ({
        part: 'sum',
        what,
        season: used,
        formula: parts.join(' + '),
        usd,
        asked,
      }),
    ),
    ...others.map(({ fact, isInSum }): CostRow => {
      const { key, season, value, source, note, checkAt } = fact;
      return { part: 'other', what: key, season, usd: value, inSum: isInSum, source, note, checkAt, asked };
    }),
  ];
}

function applicationCells({ what, programs, priced }: ApplicationCost) {
  if (priced === undefined) return { what, programs };
  const { season, tiers, usd } = priced;
  const fee = tiers[0]?.fee;
  return {
    what,
    programs,
    season,
    formula: formulaOf(tiers),
    usd,
    source: fee?.source,
    checkAt: fee?.checkAt,
  };
}

/** "30 × 11 + 5 × 30"; a flat fee stands alone; 0 where there is nothing to pay. `write` writes the numbers. */
export const formulaOf = (tiers: readonly TierCost[], write: (number: number) => string = String): string =>
  tiers.length === 0
    ? '0'
    : tiers
        .map(({ programs, fee, isFlat }) =>
          isFlat ? write(fee.value) : `${write(programs)} × ${write(fee.value)}`,
        )
        .join(' + ');
