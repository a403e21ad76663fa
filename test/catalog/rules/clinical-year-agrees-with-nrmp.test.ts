import { describe, expect, it } from 'vitest';
import { clinicalYearAgreesWithNrmp } from '../../../src/catalog/rules/clinical-year-agrees-with-nrmp.ts';
import type { Program } from '../../../src/schema/program.ts';
import { messagesFound, pathsFound } from '../../support/rule-record.ts';

type Dr = NonNullable<Program['tracks']['dr']>;

const agreeing: readonly [string, Dr][] = [
  ['C and included', { clinicalYear: 'included', nrmpCodes: ['1203420C0'] }],
  ['A and separate', { clinicalYear: 'separate', nrmpCodes: ['1203420A0'] }],
  ['C, A and both', { clinicalYear: 'both', nrmpCodes: ['1203420C0', '1203420A0'] }],
  ['one letter and both', { clinicalYear: 'both', nrmpCodes: ['1203420A0'] }],
  ['R, which says nothing', { clinicalYear: 'included', nrmpCodes: ['1203420R0'] }],
  ['codes without a clinical year', { nrmpCodes: ['1203420C0'] }],
  ['a clinical year without codes', { clinicalYear: 'separate' }],
];

const contrary: readonly [string, Dr][] = [
  ['C and separate', { clinicalYear: 'separate', nrmpCodes: ['1203420C0'] }],
  ['A and included', { clinicalYear: 'included', nrmpCodes: ['1203420A0'] }],
  ['C beside A and separate', { clinicalYear: 'separate', nrmpCodes: ['1203420A0', '1203420C0'] }],
];

describe('clinical-year-agrees-with-nrmp', () => {
  it.each(agreeing)('accepts %s', (_, dr) => {
    expect(pathsFound(clinicalYearAgreesWithNrmp, { tracks: { dr } })).toEqual([]);
  });

  it.each(contrary)('finds %s', (_, dr) => {
    expect(pathsFound(clinicalYearAgreesWithNrmp, { tracks: { dr } })).toEqual(['tracks.dr.clinicalYear']);
  });

  it('looks at IR integrated too, and names the code', () => {
    const irIntegrated = { clinicalYear: 'included', nrmpCodes: ['1203416A0'] } as const;
    expect(messagesFound(clinicalYearAgreesWithNrmp, { tracks: { irIntegrated } })).toEqual([
      'the code 1203416A0 says that the clinical year is separate, the record says included',
    ]);
  });
});
