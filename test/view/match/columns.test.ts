import { expect, test } from 'vitest';
import { matchPrograms } from '../../../src/domain/match/ranking.ts';
import { stabilityOf } from '../../../src/domain/match/sensitivity.ts';
import { rankingKeys, rankingResult } from '../../../src/view/match/columns.ts';
import { dataOf } from '../../support/drawing.ts';
import { askable, programOf } from '../../support/match-programs.ts';
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
    ...['mustAsk', 'for', 'against', 'open', 'group', 'id'],
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

test('a program of which too little is recorded has no place, no expected fit, and a list of its own', () => {
  const mixed = matchPrograms([...askable, programOf('silent')], wishes);
  const parts = { matched: mixed, wishes, limit: 1, stability: undefined, repeat: [] };
  const limited = rankingResult(parts);
  expect(dataOf(reportOf([], { result: limited }))).toMatchObject({
    ranked: [{ rank: 1, group: 1 }],
    tooLittle: [{ program: 'silent', low: 0, high: 1, known: 0 }],
  });
  const { columns, rows } = limited.sheet();
  const empty = columns.filter((_, index) => rows[1]?.[index] === null);
  expect(rows).toHaveLength(2);
  expect(empty).toEqual(['rank', 'expected', 'tied', 'group']);
});
