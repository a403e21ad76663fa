import { describe, expect, test } from 'vitest';
import type { Wishes } from '../../../src/domain/match/answers.ts';
import { criterionOf } from '../../../src/domain/match/criteria.ts';
import { makeLens, type Outlook } from '../../../src/domain/record/lens.ts';
import type { CriterionId } from '../../../src/schema/criterion-ids.ts';
import { setAside } from '../../../src/view/match/set-aside.ts';
import { programOf } from '../../support/match-programs.ts';

const program = {
  ...programOf('a', {
    tracks: { dr: { clinicalYear: 'separate' } },
    application: { visas: ['J-1'] },
    benefits: { salaryUsd: { pgy2: 60_000 } },
  }),
  scopes: { 'application.visas': ['irIntegrated', 'irIndependent'] as const },
};

const why = (id: CriterionId, tracks: NonNullable<Wishes['tracks']>, outlook: Partial<Outlook> = {}) => {
  const lens = makeLens({ tracks: typeof tracks === 'object' ? tracks : [], thisYear: 2024, ...outlook });
  const record = outlook.onlyDated === true ? { ...program, sources: undated } : program;
  return setAside({ program: record, seen: lens(record) }, criterionOf(id), { tracks });
};
const undated = program.sources.map(({ asOf: _asOf, ...source }) => source);

describe('setAside', () => {
  test('names the tracks of which alone a fact is recorded', () => {
    expect(why('visa', ['dr'])).toBe('recorded for IR integrated and IR independent only');
    expect(why('visa', ['irIntegrated'])).toBeUndefined();
    expect(why('visa', [])).toBeUndefined();
  });

  test('names the year of a fact that is past its time', () => {
    expect(why('salary', ['dr'], { thisYear: 2030 })).toBe('recorded for 2024: too old to compare');
    expect(why('salary', ['dr'])).toBeUndefined();
  });

  test('names another department', () => {
    const other = {
      ...program,
      sources: program.sources.map(each => ({ ...each, department: 'other' as const })),
    };
    const lens = makeLens({ tracks: [], thisYear: 2024 });
    expect(setAside({ program: other, seen: lens(other) }, criterionOf('salary'), {})).toBe(
      'recorded from a page of another department',
    );
  });

  test('says where a page shows no year, if only dated facts count', () => {
    expect(why('salary', ['dr'], { onlyDated: true })).toBe('recorded from a page that shows no year');
  });

  test('is silent about what was never recorded, and about tracks that nobody asked for', () => {
    expect(why('moonlighting', ['dr'])).toBeUndefined();
    expect(why('clinicalYear', ['irIntegrated'], { thisYear: 2035 })).toBeUndefined();
    expect(why('clinicalYear', ['dr'], { thisYear: 2035 })).toBe('recorded for 2024: too old to compare');
  });
});
