import { describe, expect, it } from 'vitest';
import { codesAgreeWithTrack } from '../../../src/catalog/rules/codes-agree-with-track.ts';
import type { Program } from '../../../src/schema/program.ts';
import { messagesFound, pathsFound, ruleRecord } from '../../support/rule-record.ts';

type Tracks = Program['tracks'];

describe('codes-agree-with-track', () => {
  it('accepts codes with the number of their track', () => {
    const tracks: Tracks = {
      dr: { acgmeCode: '4202821110', nrmpCodes: ['1353420A0', '1353420R0'] },
      irIntegrated: { acgmeCode: '4162800001', nrmpCodes: ['1353416A0'] },
      irIndependent: { acgmeCode: '4152800001', nrmpCodes: ['1353415F0'] },
      esir: {},
    };
    expect(pathsFound(codesAgreeWithTrack, { tracks })).toEqual([]);
  });

  it.each<[string, Tracks, string]>([
    ['an ACGME code', { dr: { acgmeCode: '4162800001' } }, 'tracks.dr.acgmeCode'],
    [
      'an NRMP code',
      { irIntegrated: { nrmpCodes: ['1353416A0', '1353420A0'] } },
      'tracks.irIntegrated.nrmpCodes.1',
    ],
    ['an independent code', { irIndependent: { acgmeCode: '4162800001' } }, 'tracks.irIndependent.acgmeCode'],
  ])('finds %s of another track', (_, tracks, path) => {
    expect(pathsFound(codesAgreeWithTrack, { tracks })).toEqual([path]);
  });

  it('names both numbers', () => {
    expect(messagesFound(codesAgreeWithTrack, { tracks: { dr: { acgmeCode: '4162800001' } } })).toEqual([
      '4162800001 carries the specialty number 416; this track has 420',
    ]);
  });

  it('finds a code that two records hold, at the later one', () => {
    const tracks = { dr: { acgmeCode: '4202821110' } };
    const records = [ruleRecord({ id: 'slu', tracks }), ruleRecord({ id: 'mir', tracks })];
    const found = [...codesAgreeWithTrack.check(records, '2026-11-22')];
    expect(found).toEqual([
      { record: records[1], path: 'tracks.dr.acgmeCode', message: '4202821110 is also a code of slu' },
    ]);
  });
});
