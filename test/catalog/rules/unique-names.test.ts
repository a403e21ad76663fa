import { describe, expect, it } from 'vitest';
import { uniqueNames } from '../../../src/catalog/rules/unique-names.ts';
import type { Program } from '../../../src/schema/program.ts';
import { ruleRecord } from '../../support/rule-record.ts';

const found = (first: Partial<Program>, second: Partial<Program>) => {
  const records = [
    ruleRecord({ id: 'slu', name: 'Saint Louis University', ...first }),
    ruleRecord({ id: 'mir', name: 'Mallinckrodt', ...second }),
  ];
  return [...uniqueNames.check(records, '2026-11-22')];
};

describe('unique-names', () => {
  it('accepts names that differ, and an alias that repeats the own id', () => {
    expect(found({ aliases: ['SLU', 'SSM Health'] }, { aliases: ['WashU'] })).toEqual([]);
  });

  it.each<[string, Partial<Program>, Partial<Program>, string]>([
    ['an alias that is another id', {}, { aliases: ['SLU'] }, 'aliases.0'],
    ['a name that is another alias', { aliases: ['Mallinckrodt'] }, {}, 'name'],
    ['the same alias', { aliases: ['Wash U'] }, { aliases: ['MIR', 'wash-u'] }, 'aliases.1'],
    ['accents and case', { aliases: ['Montréal'] }, { aliases: ['MONTREAL'] }, 'aliases.0'],
    ['the same id', {}, { id: 'slu' }, 'id'],
  ])('finds %s, at the later record', (_, first, second, path) => {
    const [finding, ...more] = found(first, second);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ path });
    expect(finding?.message).toContain('also names slu in data/mo/slu.yaml');
  });
});
