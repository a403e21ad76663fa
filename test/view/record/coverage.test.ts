import { expect, test } from 'vitest';
import { fieldCoverage, programCoverage } from '../../../src/domain/record/coverage.ts';
import {
  coverageHeatmap,
  viewFieldCoverage,
  viewProgramCoverage,
} from '../../../src/view/record/coverage.ts';
import { dataOf, textOf } from '../../support/drawing.ts';
import { makeProgram } from '../../support/programs.ts';

const alpha = makeProgram({ tracks: { dr: { positionsPerYear: 4 } }, moonlighting: true });
const beta = makeProgram({ id: 'beta' });

test('fields are bars in their sections, and numbers in the data', async () => {
  const report = viewFieldCoverage(
    fieldCoverage([alpha, beta], ['tracks.dr.positionsPerYear', 'moonlighting']),
    2,
  );
  expect(dataOf(report)).toEqual([
    { field: 'tracks.dr.positionsPerYear', label: 'DR positions a year', recorded: 1, outOf: 2 },
    { field: 'moonlighting', label: 'Moonlighting', recorded: 1, outOf: 2 },
  ]);
  expect(report.result.sheet().rows[0]).toEqual(['tracks.dr.positionsPerYear', 'DR positions a year', 1, 2]);
  expect(await textOf(report)).toContain('1 of 2');
});

test('a program shows what is there, what is missing, and the age', async () => {
  const report = viewProgramCoverage(programCoverage(alpha));
  expect(dataOf(report)).toMatchObject({
    program: 'alpha',
    facts: 3,
    undatedFacts: 0,
    oldest: 2025,
    newest: 2025,
  });
  const text = await textOf(report);
  expect(text).toContain('Moonlighting');
  expect(text).toContain('Not recorded');
});

test('programs by sections, each leading to its part', () => {
  const { columns, rows } = coverageHeatmap([alpha, beta]);
  expect(columns.slice(0, 3)).toEqual(['Program', 'DR', 'IR integrated']);
  expect(columns).not.toContain('Contact');
  expect(rows.map(({ label, target }) => [label, target])).toEqual([
    ['Alpha', 'alpha'],
    ['Beta', 'beta'],
  ]);
  const dr = columns.indexOf('DR');
  expect(rows[0]?.shares[dr]).toBeGreaterThan(rows[1]?.shares[dr] ?? 1);
});
