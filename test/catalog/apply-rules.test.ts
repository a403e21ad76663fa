import { expect, test } from 'vitest';
import { applyRules } from '../../src/catalog/apply-rules.ts';
import { salaryRises } from '../../src/catalog/rules/salary-rises.ts';
import { makeProgram } from '../support/programs.ts';

const program = makeProgram({
  latitude: 5,
  longitude: 5,
  benefits: { salaryUsd: { pgy1: 60_000, pgy2: 50_000 } },
});
const asked: string[] = [];
const record = {
  file: 'all.json',
  relative: '',
  program,
  warnings: [],
  locate: (path: string) => {
    asked.push(path);
    return { line: 7, column: path.length };
  },
};

test('findings stand at their place and name their record', () => {
  expect([
    ...applyRules([record, { ...record, program: makeProgram({ id: 'b' }) }], '2026-11-28'),
  ]).toMatchObject([
    {
      code: 'rule/coordinates-in-state',
      severity: 'error',
      file: 'all.json',
      line: 7,
      column: 8,
      path: 'latitude',
    },
    { code: 'rule/salary-rises', severity: 'warning', path: 'benefits.salaryUsd.pgy2' },
  ]);
  const [found] = applyRules([{ ...record, record: '3 (alpha)' }], '2026-11-28');
  expect(found?.record).toBe('3 (alpha)');
  const [nameless] = applyRules([record], '2026-11-28');
  expect(nameless).not.toHaveProperty('record');
});

test('where only errors count, no place is looked for in vain', () => {
  asked.length = 0;
  expect([...applyRules([record], '2026-11-28', { errorsOnly: true })].map(({ path }) => path)).toEqual([
    'latitude',
  ]);
  expect(asked).toEqual(['latitude']);
});

test('of the rules only those that are named', () => {
  expect([...applyRules([record], '2026-11-28', { only: [salaryRises] })].map(({ path }) => path)).toEqual([
    'benefits.salaryUsd.pgy2',
  ]);
});
