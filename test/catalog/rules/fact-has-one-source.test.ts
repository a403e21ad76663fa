import { describe, expect, it } from 'vitest';
import { factHasOneSource } from '../../../src/catalog/rules/fact-has-one-source.ts';
import { messagesFound } from '../../support/rule-record.ts';

const sources = (...lists: readonly string[][]) =>
  lists.map((facts, index) => ({ url: `https://example.edu/${index}`, readOn: '2026-11-22', facts }));
const tracks = { dr: { positionsPerYear: 6, acgmeCode: '4202821110' } };

describe('fact-has-one-source', () => {
  it.each([
    ['one prefix for all', sources(['tracks'])],
    ['a longer prefix beside a shorter one', sources(['tracks'], ['tracks.dr.acgmeCode'])],
    ['exact paths', sources(['tracks.dr.offered', 'tracks.dr.positionsPerYear'], ['tracks.dr.acgmeCode'])],
    ['the same source named twice', sources(['tracks', 'tracks.dr'])],
  ])('accepts %s', (_, list) => {
    expect(messagesFound(factHasOneSource, { tracks, sources: list })).toEqual([]);
  });

  it('finds a fact without a source', () => {
    expect(
      messagesFound(factHasOneSource, {
        tracks,
        sources: sources(['tracks.dr.offered', 'tracks.dr.acgmeCode']),
      }),
    ).toEqual(['tracks.dr.positionsPerYear has no source; name it in the facts of one']);
  });

  it('finds a fact that two sources claim', () => {
    expect(
      messagesFound(factHasOneSource, {
        tracks,
        sources: sources(['tracks', 'tracks.dr.acgmeCode'], ['tracks.dr.acgmeCode']),
      }),
    ).toEqual(['tracks.dr.acgmeCode is claimed by sources 1 and 2; keep one']);
  });

  it('counts each contact as a fact', () => {
    const contacts = [
      { role: 'program office' as const, phone: '(312) 555-0100' },
      { role: 'program director' as const, name: 'Jo' },
    ];
    expect(
      messagesFound(factHasOneSource, { contacts, sources: sources(['tracks'], ['contacts.1']) }),
    ).toEqual(['contacts.0 has no source; name it in the facts of one']);
  });

  it('asks no source for what identifies a record', () => {
    const place = { latitude: 38.6, longitude: -90.2, website: 'https://example.edu', aliases: ['SLU'] };
    expect(messagesFound(factHasOneSource, { ...place, sources: sources(['tracks']) })).toEqual([]);
  });
});
