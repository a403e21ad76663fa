import { array, assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { matchPrograms } from '../../../src/domain/match/ranking.ts';
import { explainBlocks, tenthsThatAddUp } from '../../../src/view/match/explain.ts';
import { askable, programOf } from '../../support/match-programs.ts';

test('one row a criterion, with value, satisfaction, weight, contribution and age', () => {
  const wishes = { goal: 'diagnostic', classSize: 'small', must: ['airp'] } as const;
  const [block] = explainBlocks({ matched: matchPrograms(askable, wishes), wishes, ids: ['one'] });
  if (block?.type !== 'table') throw new Error('a reckoning is a table');
  const row = (label: string) => block.rows.find(([first]) => first === label);
  expect(row('Class size')).toMatchObject([
    'Class size',
    { value: '3' },
    '100 %',
    3,
    expect.any(Number),
    '2024',
  ]);
  expect(row('AIRP course paid (must)')).toMatchObject([
    expect.anything(),
    null,
    '50 % (0 to 100)',
    0,
    0,
    null,
  ]);
});

test('what the criteria add is the printed fit, also of a program that is not ranked', () => {
  const wishes = { goal: 'interventional', tracks: ['irIntegrated'] } as const;
  const matched = matchPrograms([...askable, programOf('silent')], wishes);
  for (const { id } of [...askable, { id: 'silent' }]) {
    const [block] = explainBlocks({ matched, wishes, ids: [id] });
    if (block?.type !== 'table') throw new Error('a reckoning is a table');
    const added = block.rows.map(row => Number(row[4]));
    const fit = added.pop() ?? 0;
    expect(added.reduce((sum, each) => sum + each, 0)).toBeCloseTo(fit, 6);
    expect(block.title).toContain(`fit ${fit} (`);
  }
  const [silent] = explainBlocks({ matched, wishes, ids: ['silent'] });
  expect(silent).toMatchObject({ title: expect.stringContaining('too little recorded to rank; fit') });
});

test('rounded parts add up to the rounded sum, each off by a tenth at most', () => {
  assert(
    property(array(double({ min: 0, max: 20, noNaN: true }), { minLength: 1, maxLength: 12 }), values => {
      const rounded = tenthsThatAddUp(values);
      const sum = values.reduce((total, value) => total + value, 0);
      expect(rounded.reduce((total, value) => total + value, 0)).toBeCloseTo(Math.round(sum * 10) / 10, 6);
      for (const [index, value] of values.entries())
        expect(Math.abs((rounded[index] ?? 0) - value)).toBeLessThanOrEqual(0.1 + 1e-9);
    }),
  );
});
