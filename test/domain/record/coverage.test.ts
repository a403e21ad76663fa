import { describe, expect, test } from 'vitest';
import {
  countedSections,
  coverageShare,
  fieldCoverage,
  programCoverage,
  sectionShares,
} from '../../../src/domain/record/coverage.ts';
import type { SectionKey } from '../../../src/schema/field-label.ts';
import type { Program } from '../../../src/schema/program.ts';
import { makeProgram, makeSource } from '../../support/programs.ts';

const full = makeProgram({
  id: 'full',
  tracks: { dr: { positionsPerYear: 4 }, esir: {} },
  moonlighting: false,
});
const bare = makeProgram({ id: 'bare', tracks: { dr: {}, esir: { offered: false } } });

describe('coverage by field', () => {
  test.each([
    ['tracks.dr.positionsPerYear', 1, 2],
    ['tracks.esir.offered', 2, 2],
    ['tracks.esir.positionsPerYear', 0, 1],
    ['tracks.irIntegrated.lengthYears', 0, 0],
    ['moonlighting', 1, 2],
  ] as const)('%s: %i of %i; a track that is not offered is no gap', (field, recorded, outOf) => {
    expect(fieldCoverage([full, bare], [field])).toEqual([{ field, recorded, outOf }]);
  });
});

describe('coverage of a program', () => {
  test('recorded and missing fields are apart, and together all that apply', () => {
    const { recorded, missing } = programCoverage(full);
    expect(recorded).toContain('moonlighting');
    expect(missing).toContain('call.model');
    expect(missing).not.toContain('tracks.irIntegrated.lengthYears');
    expect(recorded.filter(field => missing.includes(field))).toEqual([]);
    expect(coverageShare(full)).toBeCloseTo(recorded.length / (recorded.length + missing.length));
  });

  test('ages are those of the sources', () => {
    const program = makeProgram({
      moonlighting: true,
      call: { independent: true },
      sources: [
        makeSource({ facts: ['tracks'], asOf: '2015-2016' }),
        makeSource({ facts: ['moonlighting'], asOf: '2024' }),
        { readOn: '2026-11-01', title: 'Undated', facts: ['call'] },
      ],
    });
    expect(programCoverage(program)).toMatchObject({ facts: 3, undatedFacts: 1, oldest: 2016, newest: 2024 });
  });

  test('without a dated page there is no age', () => {
    const program = makeProgram({ sources: [{ readOn: '2026-11-01', title: 'Undated', facts: ['tracks'] }] });
    expect(programCoverage(program)).toMatchObject({ oldest: undefined, newest: undefined });
  });
});

describe('shares by section', () => {
  const shareOf = (program: Program, section: SectionKey) =>
    sectionShares(program)[countedSections.indexOf(section)];

  test('are of the fields that a record could hold', () => {
    const none = makeProgram({ tracks: {} });
    expect(shareOf(makeProgram({ tracks: { esir: { offered: false } } }), 'esir')).toBe(1);
    expect(shareOf(none, 'benefits')).toBe(0);
    const { recorded, missing } = programCoverage(makeProgram());
    const inDr = (fields: readonly string[]) => fields.filter(field => field.startsWith('tracks.dr.')).length;
    expect(shareOf(makeProgram(), 'dr')).toBeCloseTo(inDr(recorded) / (inDr(recorded) + inDr(missing)));
  });

  test('stand beside all sections but those of lists', () => {
    expect(countedSections).not.toContain('contacts');
    expect(countedSections).not.toContain('highlights');
    expect(sectionShares(makeProgram())).toHaveLength(countedSections.length);
  });
});
