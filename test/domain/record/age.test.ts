import { describe, expect, test } from 'vitest';
import { ageOf, goodForYears, yearOf, yearOfFact } from '../../../src/domain/record/age.ts';
import { makeProgram, makeSource } from '../../support/programs.ts';

test.each([
  ['2019', 2019],
  ['2023-2024', 2024],
  ['spring', undefined],
  [undefined, undefined],
])('the year of %s is %s', (asOf, expected) => expect(yearOf(asOf)).toBe(expected));

test.each([
  ['application.deadline', 1],
  ['benefits.salaryUsd.pgy1', 2],
  ['tracks.dr.positionsPerYear', 4],
  ['volume.beds', 8],
  ['contacts.3', 2],
  ['highlights.0', 4],
  ['tracks.dr.acgmeCode', undefined],
  ['nothing.known', undefined],
])('a statement of %s is good for %s years', (path, years) => expect(goodForYears(path)).toBe(years));

describe('the age of a fact', () => {
  const of = (asOf: string) =>
    makeProgram({ moonlighting: true, sources: [makeSource({ asOf, facts: ['tracks', 'moonlighting'] })] });

  test.each([
    ['2026', 'current'],
    ['2022', 'current'],
    ['2021', 'past'],
    ['2021-2022', 'current'],
    ['2030', 'current'],
  ])('moonlighting, good for four years, as of %s is %s in 2026', (asOf, age) => {
    expect(ageOf(of(asOf), 'moonlighting', 2026)).toBe(age);
  });

  test('what has no limit is never past its time', () => {
    expect(ageOf(of('1999'), 'tracks.dr.offered', 2026)).toBe('current');
  });

  test('a page without a year, and no page, are undated', () => {
    const { asOf: _, ...undated } = makeSource({ facts: ['tracks'] });
    const program = makeProgram({ moonlighting: true, sources: [undated] });
    expect(ageOf(program, 'tracks.dr.offered', 2026)).toBe('undated');
    expect(ageOf(program, 'moonlighting', 2026)).toBe('undated');
    expect(yearOfFact(program, 'moonlighting')).toBeUndefined();
  });
});

describe('a deadline that names its own year', () => {
  const ageIn = (deadline: string, asOf: string | undefined, thisYear: number) => {
    const { asOf: _, ...undated } = makeSource({ facts: ['application'] });
    const sources = [asOf === undefined ? undated : { ...undated, asOf }];
    return ageOf(makeProgram({ application: { deadline }, sources }), 'application.deadline', thisYear);
  };

  test.each([
    ['October 31, 2025', '2025-2026', 2025, 'current'],
    ['October 31, 2025', '2025-2026', 2026, 'past'],
    ['October 31, 2025', undefined, 2026, 'past'],
    ['October 31, 2026', undefined, 2026, 'undated'],
    ['October 31, 2025 to January 5, 2026', '2025-2026', 2026, 'current'],
    ['October 31', '2025-2026', 2026, 'current'],
    ['October 31', undefined, 2026, 'undated'],
  ])('%s, on a page of %s, is in %s %s', (deadline, asOf, thisYear, age) => {
    expect(ageIn(deadline, asOf, thisYear)).toBe(age);
  });

  test('says nothing of other facts', () => {
    const program = makeProgram({ application: { deadline: 'October 31, 2018' }, moonlighting: true });
    expect(ageOf(program, 'moonlighting', 2026)).not.toBe('past');
  });
});
