import { expect, test } from 'vitest';
import { programIndex } from '../../../src/view/report/index-block.ts';
import { makeProgram } from '../../support/programs.ts';

const programs = [
  makeProgram({ id: 'b', state: 'TX', city: 'Austin' }),
  makeProgram({ id: 'a', state: 'AK', tracks: { esir: {}, irIntegrated: { offered: false } } }),
  makeProgram({ id: 'c', state: 'TX' }),
  makeProgram({ id: 'd', state: 'AL' }),
];

test('every program leads to its part, and says which tracks it is known to offer', () => {
  const { entries, folded, kinds } = programIndex(programs, true);
  expect(folded).toBe(true);
  expect(kinds).toEqual(['DR', 'IR integrated', 'IR independent', 'ESIR']);
  expect(entries.map(({ id, title }) => [id, title])).toEqual([
    [undefined, 'Alabama'],
    [undefined, 'Alaska'],
    [undefined, 'Texas'],
  ]);
  expect(entries[1]?.entries).toEqual([{ id: 'a', title: 'A, Springfield', kinds: ['ESIR'], entries: [] }]);
  expect(entries[2]?.entries.map(({ title }) => title)).toEqual(['B, Austin', 'C, Springfield']);
});
