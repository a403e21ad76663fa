import { expect, test } from 'vitest';
import { diffRecords } from '../../../src/domain/record/diff.ts';
import { viewDiff } from '../../../src/view/record/diff.ts';
import { dataOf, textOf } from '../../support/drawing.ts';
import { makeProgram } from '../../support/programs.ts';

const before = makeProgram({ tracks: { dr: { positionsPerYear: 4 } }, moonlighting: true });
const after = makeProgram({
  tracks: { dr: { positionsPerYear: 5 } },
  qualifiers: { 'tracks.dr.positionsPerYear': 'upTo' },
});
const view = viewDiff(diffRecords([before], [after, makeProgram({ id: 'beta' })], { partial: false }));

test('changes as data keep value and qualifier', () => {
  expect(dataOf(view)).toEqual([
    {
      change: 'fact-changed',
      program: 'alpha',
      id: 'alpha',
      field: 'tracks.dr.positionsPerYear',
      before: { value: 4 },
      after: { value: 5, qualifier: 'upTo' },
    },
    {
      change: 'became-unknown',
      program: 'alpha',
      id: 'alpha',
      field: 'moonlighting',
      before: { value: true },
    },
    { change: 'program-added', program: 'beta', id: 'beta' },
  ]);
});

test('changes for people stand under headings with counts', async () => {
  const text = await textOf(view);
  expect(text).toContain('Programs added (1)');
  expect(text).toContain('up to 5');
  expect(text).toContain('Facts that became unknown (1)');
});

test('a fact that changes only in what limits it shows that', async () => {
  const [all, dr] = [
    makeProgram({ moonlighting: true }),
    makeProgram({ moonlighting: true, scopes: { moonlighting: ['dr'] } }),
  ];
  expect(await textOf(viewDiff(diffRecords([all], [dr], { partial: false })))).toMatch(/yes\s+yes \(DR\)/u);
});

test('no change is said', () => {
  expect(viewDiff([]).notes).toEqual(['Nothing differs from the shipped catalog.']);
});
