import { expect, test } from 'vitest';
import { matchPrograms } from '../../../src/domain/match/ranking.ts';
import { stabilityOf } from '../../../src/domain/match/sensitivity.ts';
import { rankingKeys, rankingResult } from '../../../src/view/match/columns.ts';
import { dataOf } from '../../support/drawing.ts';
import { askable } from '../../support/match-programs.ts';
import { reportOf } from '../../support/reports.ts';

const wishes = {
  goal: 'diagnostic',
  near: 'Chicago, IL',
  origin: { latitude: 41.88, longitude: -87.63 },
} as const;
const matched = matchPrograms(askable, wishes);
const result = rankingResult({
  matched,
  wishes,
  limit: undefined,
  stability: { top: 1, rows: stabilityOf(matched.ranked, 1) },
  repeat: [],
});
interface Data {
  readonly answers: unknown;
  readonly stability: { readonly programs: readonly unknown[] };
  readonly ranked: readonly {
    readonly expected: number;
    readonly criteria: readonly { readonly criterion: string }[];
  }[];
}
const { answers, stability, ranked } = dataOf(reportOf([], { result })) as Data;

test('a row has every key, in JSON also the criteria, and shares with four digits', () => {
  expect(rankingKeys).toEqual([
    ...['rank', 'program', 'name', 'city', 'state', 'tracks', 'low', 'expected', 'high', 'known', 'tied'],
    ...['mustAsk', 'for', 'against', 'open'],
  ]);
  expect(result.keys).toEqual(rankingKeys);
  expect(Object.keys(ranked[0] ?? {})).toEqual([...rankingKeys, 'criteria']);
  expect(String(ranked[0]?.expected)).toMatch(/^0\.\d{1,4}$/u);
});

test('the place that was looked up is no answer, and unknown values are absent', () => {
  expect(answers).toEqual({ goal: 'diagnostic', near: 'Chicago, IL' });
  expect(stability.programs).toHaveLength(4);
  const moonlighting = ranked[0]?.criteria.find(({ criterion }) => criterion === 'moonlighting');
  expect(moonlighting).not.toHaveProperty('value');
  expect(moonlighting).not.toHaveProperty('satisfaction');
  expect(moonlighting).toMatchObject({ weight: 3, must: false, expected: 0.5 });
});
