import { describe, expect, it } from 'vitest';
import { totalFitsClassSize } from '../../../src/catalog/rules/total-fits-class-size.ts';
import type { Program } from '../../../src/schema/program.ts';
import { messagesFound, pathsFound } from '../../support/rule-record.ts';

type Dr = NonNullable<Program['tracks']['dr']>;

const fitting: readonly [string, Dr][] = [
  ['positions times years', { positionsPerYear: 8, lengthYears: 4, totalResidents: 32 }],
  ['a quarter more', { positionsPerYear: 8, lengthYears: 4, totalResidents: 40 }],
  ['a quarter less', { positionsPerYear: 8, lengthYears: 4, totalResidents: 24 }],
  ['two more in a tiny program', { positionsPerYear: 1, lengthYears: 4, totalResidents: 6 }],
  [
    'the clinical year included',
    { positionsPerYear: 8, lengthYears: 4, clinicalYear: 'included', totalResidents: 50 },
  ],
  [
    'a quarter more than five years',
    { positionsPerYear: 8, lengthYears: 4, clinicalYear: 'both', totalResidents: 50 },
  ],
  ['no total', { positionsPerYear: 8, lengthYears: 4 }],
  ['no positions', { lengthYears: 4, totalResidents: 72 }],
  ['no length', { positionsPerYear: 8, totalResidents: 72 }],
];

const farOff: readonly [string, Dr][] = [
  ['twice as many', { positionsPerYear: 8, lengthYears: 4, totalResidents: 64 }],
  ['half as many', { positionsPerYear: 8, lengthYears: 4, totalResidents: 16 }],
  ['three more in a tiny program', { positionsPerYear: 1, lengthYears: 4, totalResidents: 7 }],
  [
    'far more than five years',
    { positionsPerYear: 8, lengthYears: 4, clinicalYear: 'included', totalResidents: 51 },
  ],
  [
    'more than a separate year allows',
    { positionsPerYear: 8, lengthYears: 4, clinicalYear: 'separate', totalResidents: 41 },
  ],
];

describe('total-fits-class-size', () => {
  it.each(fitting)('accepts %s', (_, dr) => {
    expect(pathsFound(totalFitsClassSize, { tracks: { dr } })).toEqual([]);
  });

  it.each(farOff)('points at the total of %s', (_, dr) => {
    expect(pathsFound(totalFitsClassSize, { tracks: { dr } })).toEqual(['tracks.dr.totalResidents']);
  });

  it.each(['positionsPerYear', 'lengthYears', 'totalResidents'])('passes over an inexact %s', field => {
    const dr = { positionsPerYear: 8, lengthYears: 4, totalResidents: 64 };
    const qualifiers = { [`tracks.dr.${field}`]: 'about' as const };
    expect(pathsFound(totalFitsClassSize, { tracks: { dr }, qualifiers })).toEqual([]);
  });

  it('looks at the IR residencies too', () => {
    const irIntegrated = { positionsPerYear: 2, lengthYears: 5, totalResidents: 20 };
    const irIndependent = { positionsPerYear: 2, lengthYears: 2, totalResidents: 8 };
    expect(pathsFound(totalFitsClassSize, { tracks: { irIntegrated, irIndependent } })).toEqual([
      'tracks.irIntegrated.totalResidents',
      'tracks.irIndependent.totalResidents',
    ]);
  });

  it('names the years that it counted', () => {
    const dr = { positionsPerYear: 8, lengthYears: 4, clinicalYear: 'both', totalResidents: 80 } as const;
    const irIndependent = { positionsPerYear: 2, lengthYears: 2, totalResidents: 9 };
    expect(messagesFound(totalFitsClassSize, { tracks: { dr, irIndependent } })).toEqual([
      '80 residents in all do not fit 8 a year over 4 to 5 years; look for another track in the count',
      '9 residents in all do not fit 2 a year over 2 years; look for another track in the count',
    ]);
  });
});
