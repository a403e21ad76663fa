import { expect, test } from 'vitest';
import { matchPrograms } from '../../../src/domain/match/ranking.ts';
import { criterionIds } from '../../../src/schema/criterion-ids.ts';
import { stabilityBlock } from '../../../src/view/match/stability.ts';
import { programOf } from '../../support/match-programs.ts';

const salaries = { a: 80_000, b: 70_000, c: 60_000, d: 60_000 };
const { ranked } = matchPrograms(
  Object.entries(salaries).map(([id, pgy2]) => programOf(id, { benefits: { salaryUsd: { pgy2 } } })),
  { importance: { ...Object.fromEntries(criterionIds.map(id => [id, 0])), salary: 1 } },
);

test('says which weight swaps neighbors', () => {
  const rows = [
    { id: 'a', inTop: 1, swap: undefined },
    { id: 'b', inTop: 0.5, swap: { criterion: 'salary', from: 3, to: 1.25 } },
    { id: 'c', inTop: 0, swap: undefined },
    { id: 'd', inTop: 0, swap: undefined },
  ] as const;
  const block = stabilityBlock(ranked, { top: 5, rows });
  if (block.type !== 'table') throw new Error('a table');
  expect(block.rows.map(row => row[3])).toEqual([
    '',
    'Salary goes from 3 to 1.25',
    'no change of a single weight in use does it',
    'in one group with it',
  ]);
});
