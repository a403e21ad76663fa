import { describe, expect, it } from 'vitest';
import { sourceSupportsFact } from '../../../src/catalog/rules/source-supports-fact.ts';
import { messagesFound, pathsFound } from '../../support/rule-record.ts';

const sources = (...lists: readonly string[][]) =>
  lists.map((facts, index) => ({ url: `https://example.edu/${index}`, readOn: '2026-11-22', facts }));
const tracks = { dr: { positionsPerYear: 6, acgmeCode: '4202821110' } };

describe('source-supports-fact', () => {
  it.each([
    ['a group', sources(['tracks'])],
    ['a group of which another source takes a part', sources(['tracks.dr'], ['tracks.dr.acgmeCode'])],
    ['the presence of a track', sources(['tracks.dr.offered'], ['tracks'])],
  ])('accepts %s', (_, list) => {
    expect(pathsFound(sourceSupportsFact, { tracks, sources: list })).toEqual([]);
  });

  it('finds an entry that names nothing, and guesses what was meant', () => {
    const list = sources(['tracks', 'tracks.dr.acgmeCodes']);
    expect(pathsFound(sourceSupportsFact, { tracks, sources: list })).toEqual(['sources.0.facts.1']);
    expect(messagesFound(sourceSupportsFact, { tracks, sources: list })).toEqual([
      'tracks.dr.acgmeCodes names no fact of this record; did you mean tracks.dr.acgmeCode?',
    ]);
  });

  it('guesses nothing where nothing is near', () => {
    expect(messagesFound(sourceSupportsFact, { tracks, sources: sources(['tracks', 'salary']) })).toEqual([
      'salary names no fact of this record',
    ]);
  });

  it('does not take half a word for a group', () => {
    expect(pathsFound(sourceSupportsFact, { tracks, sources: sources(['tracks'], ['track']) })).toEqual([
      'sources.1.facts.0',
    ]);
  });

  it('finds an entry of which nothing is left', () => {
    const list = sources(
      ['tracks.dr'],
      ['tracks.dr.offered', 'tracks.dr.positionsPerYear', 'tracks.dr.acgmeCode'],
    );
    expect(messagesFound(sourceSupportsFact, { tracks, sources: list })).toEqual([
      'tracks.dr is covered entirely by more exact entries of other sources',
    ]);
  });
});
