import { expect, test } from 'vitest';
import { matchPrograms } from '../../../src/domain/match/ranking.ts';
import { stabilityOf } from '../../../src/domain/match/sensitivity.ts';
import { matchJson, matchKeys, matchRow } from '../../../src/view/match/json.ts';
import { askable } from '../../support/match-programs.ts';

const wishes = {
  goal: 'diagnostic',
  near: 'Chicago, IL',
  origin: { latitude: 41.88, longitude: -87.63 },
} as const;
const result = matchPrograms(askable, wishes);

test('a row has every key, and shares with four digits', () => {
  const [first] = result.ranked;
  if (first === undefined) throw new Error('programs are ranked');
  expect(Object.keys(matchRow(first))).toEqual(matchKeys);
  expect(String(matchRow(first).expected)).toMatch(/^0?\.?\d{0,6}$/u);
});

test('the place that was looked up is no answer, and unknown values are absent', () => {
  const stability = { top: 1, rows: stabilityOf(result.ranked, 1) };
  const data = JSON.parse(
    JSON.stringify(matchJson({ result, wishes, keys: matchKeys, stability, repeat: [] }, result.ranked)),
  );
  expect(data.answers).toEqual({ goal: 'diagnostic', near: 'Chicago, IL' });
  expect(data.stability.programs).toHaveLength(4);
  const moonlighting = data.ranked[0].criteria.find(
    (each: { criterion: string }) => each.criterion === 'moonlighting',
  );
  expect(moonlighting).not.toHaveProperty('value');
  expect(moonlighting).not.toHaveProperty('satisfaction');
  expect(moonlighting).toMatchObject({ weight: 3, must: false, expected: 0.5 });
});
