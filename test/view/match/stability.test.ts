import { expect, test } from 'vitest';
import { matchPrograms } from '../../../src/domain/match/ranking.ts';
import { stabilityBlock } from '../../../src/view/match/stability.ts';
import { programOf } from '../../support/match-programs.ts';

const { ranked } = matchPrograms([programOf('a'), programOf('b'), programOf('c')], { goal: 'diagnostic' });

test('says which weight swaps neighbors', () => {
  const rows = [
    { id: 'a', inTop: 1, swap: undefined },
    { id: 'b', inTop: 0.5, swap: { criterion: 'salary', from: 3, to: 1.25 } },
    { id: 'c', inTop: 0, swap: { criterion: 'salary', from: 3, to: 3 } },
  ] as const;
  const block = stabilityBlock(ranked, { top: 5, rows });
  if (block.type !== 'table') throw new Error('a table');
  expect(block.rows.map(row => row[3])).toEqual(['', 'Salary goes from 3 to 1.25', 'Salary changes at all']);
  expect(
    stabilityBlock(ranked, { top: 5, rows: rows.map(row => ({ ...row, swap: undefined })) }),
  ).toMatchObject({
    rows: [
      ['1', 'a', 1, ''],
      ['2', 'b', 0.5, 'no change of a single weight in use does it'],
      expect.anything(),
    ],
  });
});
