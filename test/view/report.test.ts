import { expect, test } from 'vitest';
import { pickFromReport, report } from '../../src/view/report.ts';
import { resultOf } from '../../src/view/result.ts';
import { dataOf } from '../support/drawing.ts';

const result = resultOf(
  [{ id: 'a', beds: 9 }],
  [
    { key: 'id', json: ({ id }) => id },
    { key: 'beds', json: ({ beds }) => beds },
  ],
);
const parts = { result, blocks: () => [] };

test('a report has no notes and a good outcome unless it says otherwise', () => {
  expect(report(parts)).toEqual({ ...parts, notes: [], outcome: 'done' });
  expect(report({ ...parts, notes: ['n'], outcome: 'problems' })).toMatchObject({
    notes: ['n'],
    outcome: 'problems',
  });
});

test('picked fields are a table of the result, and what stands beside it stays', () => {
  const picked = pickFromReport(report({ ...parts, notes: ['n'], pages: ['https://example.org'] }), ['beds']);
  expect(dataOf(picked)).toEqual([{ beds: 9 }]);
  expect(picked.blocks()).toEqual([picked.result.table()]);
  expect(picked).toMatchObject({ notes: ['n'], outcome: 'done', pages: ['https://example.org'] });
});

test('a view may draw picked fields in its own way', () => {
  const pickedBlocks = (keys: readonly string[]) => [{ type: 'text', lines: keys } as const];
  const picked = pickFromReport(report({ ...parts, pickedBlocks }), ['beds']);
  expect(picked.blocks()).toEqual([{ type: 'text', lines: ['beds'] }]);
});
