import { describe, expect, it } from 'vitest';
import { trackIsConsistent } from '../../../src/catalog/rules/track-is-consistent.ts';
import type { Program } from '../../../src/schema/program.ts';
import { messagesFound, pathsFound } from '../../support/rule-record.ts';

type Tracks = Program['tracks'];

describe('track-is-consistent', () => {
  it.each<[string, Tracks]>([
    ['no tracks', {}],
    ['ESIR beside DR', { dr: {}, esir: { positionsPerYear: 2 } }],
    ['ESIR that is not offered, without DR', { irIntegrated: {}, esir: { offered: false } }],
    ['a track that is not offered', { dr: {}, irIndependent: { offered: false } }],
  ])('accepts %s', (_, tracks) => {
    expect(pathsFound(trackIsConsistent, { tracks })).toEqual([]);
  });

  it.each<[string, Tracks, readonly string[]]>([
    ['ESIR without DR', { esir: {} }, ['tracks.esir']],
    ['ESIR where DR is not offered', { dr: { offered: false }, esir: {} }, ['tracks.esir']],
    [
      'facts of a track that is not offered',
      { dr: {}, irIntegrated: { offered: false, positionsPerYear: 2 } },
      ['tracks.irIntegrated.offered'],
    ],
  ])('finds %s', (_, tracks, paths) => {
    expect(pathsFound(trackIsConsistent, { tracks })).toEqual(paths);
  });

  it('says what to add, or what is said of a track that is not offered', () => {
    const tracks: Tracks = { irIntegrated: { offered: false, lengthYears: 6 }, esir: {} };
    expect(messagesFound(trackIsConsistent, { tracks })).toEqual([
      'IR integrated is marked as not offered, but has other facts',
      'ESIR is part of a DR residency; add tracks.dr',
    ]);
  });
});
