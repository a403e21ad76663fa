import { expect, test } from 'vitest';
import { matchPrograms } from '../../../src/domain/match/ranking.ts';
import { explainBlocks } from '../../../src/view/match/explain.ts';
import { askable } from '../../support/match-programs.ts';

test('one row a criterion, with value, satisfaction, weight, contribution and age', () => {
  const wishes = { goal: 'diagnostic', classSize: 'small', must: ['airp'] } as const;
  const [block] = explainBlocks({ matched: matchPrograms(askable, wishes), wishes, ids: ['one'] });
  if (block?.type !== 'table') throw new Error('a reckoning is a table');
  const row = (label: string) => block.rows.find(([first]) => first === label);
  expect(row('Class size')).toMatchObject(['Class size', { value: '3' }, 1, 3, expect.any(Number), '2024']);
  expect(row('AIRP course paid (must)')).toMatchObject([expect.anything(), null, null, 0, 0, null]);
});
