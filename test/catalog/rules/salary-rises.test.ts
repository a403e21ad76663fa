import { describe, expect, it } from 'vitest';
import { salaryRises } from '../../../src/catalog/rules/salary-rises.ts';
import { messagesFound, pathsFound } from '../../support/rule-record.ts';

describe('salary-rises', () => {
  it.each([
    ['a rising scale', { pgy1: 60_000, pgy2: 62_000, pgy3: 65_000 }],
    ['two equal years', { pgy1: 60_000, pgy2: 60_000 }],
    ['a rise over a gap', { pgy2: 60_000, pgy5: 70_000 }],
    ['one year', { pgy4: 60_000 }],
  ])('accepts %s', (_, salaryUsd) => {
    expect(pathsFound(salaryRises, { benefits: { salaryUsd } })).toEqual([]);
  });

  it.each([
    ['a step down', { pgy1: 60_000, pgy2: 59_000, pgy3: 61_000 }, ['benefits.salaryUsd.pgy2']],
    ['a step down over a gap', { pgy2: 60_000, pgy5: 59_999 }, ['benefits.salaryUsd.pgy5']],
    [
      'each step down to the sixth year',
      { pgy1: 66_000, pgy2: 65_000, pgy3: 64_000, pgy4: 63_000, pgy5: 62_000, pgy6: 61_000 },
      ['pgy2', 'pgy3', 'pgy4', 'pgy5', 'pgy6'].map(year => `benefits.salaryUsd.${year}`),
    ],
  ])('finds %s', (_, salaryUsd, paths) => {
    expect(pathsFound(salaryRises, { benefits: { salaryUsd } })).toEqual(paths);
  });

  it('accepts a record without salaries', () => {
    expect(pathsFound(salaryRises, {})).toEqual([]);
    expect(pathsFound(salaryRises, { benefits: { vacationWeeks: 4 } })).toEqual([]);
  });

  it('names both years', () => {
    expect(messagesFound(salaryRises, { benefits: { salaryUsd: { pgy1: 60_000, pgy3: 50_000 } } })).toEqual([
      '50000 in pgy3 is less than 60000 in pgy1; compare with the source',
    ]);
  });
});
