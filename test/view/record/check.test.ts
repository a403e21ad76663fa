import { expect, test } from 'vitest';
import type { Problem, Severity } from '../../../src/domain/record/problem.ts';
import { viewCheck, viewRules } from '../../../src/view/record/check.ts';
import { dataOf, textOf } from '../../support/drawing.ts';

const problem = (severity: Severity): Problem => ({
  ...{
    code: 'schema/missing',
    severity,
    file: 'a.yaml',
    line: 2,
    column: 1,
    path: 'state',
    args: { key: 'state' },
  },
});
const view = (...severities: readonly Severity[]) =>
  viewCheck({ folder: 'mine', problems: severities.map(problem), fileCount: 2, seasonFiles: [] });

test.each([
  [[], 'done', '2 files in mine: 0 errors, 0 warnings.'],
  [['warning'], 'done', '2 files in mine: 0 errors, 1 warning.'],
  [['error', 'warning', 'error'], 'problems', '2 files in mine: 2 errors, 1 warning.'],
] as const)('%j: %s', (severities, outcome, note) => {
  expect(view(...severities)).toMatchObject({ outcome, notes: [note] });
});

test('says the same in text, data and sheet', async () => {
  expect(await textOf(view('error'))).toBe('a.yaml:2:1: error: the key state is missing\n');
  const item = {
    file: 'a.yaml',
    line: 2,
    column: 1,
    severity: 'error',
    code: 'schema/missing',
    path: 'state',
    message: 'the key state is missing',
  };
  expect(dataOf(view('error'))).toEqual([item]);
  expect(view('error').result.sheet()).toEqual({ columns: Object.keys(item), rows: [Object.values(item)] });
  expect(view().blocks()).toEqual([]);
});

test('rules are a table', () => {
  const rules = viewRules([{ name: 'a-rule', severity: 'error', summary: 'All is well.' }]);
  expect(dataOf(rules)).toEqual([{ name: 'a-rule', severity: 'error', summary: 'All is well.' }]);
  expect(rules.result.sheet().rows).toEqual([['a-rule', 'error', 'All is well.']]);
});
