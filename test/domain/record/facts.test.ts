import { describe, expect, test } from 'vitest';
import {
  beginningsOf,
  covers,
  factFields,
  hostOf,
  listFacts,
  sourceIndexes,
  sourceOf,
} from '../../../src/domain/record/facts.ts';
import { makeProgram, makeSource } from '../../support/programs.ts';

describe('listFacts', () => {
  test('lists leaves in schema order, then contacts and highlights by entry', () => {
    const program = makeProgram({
      website: 'https://example.org',
      aliases: ['al'],
      highlights: [{ topic: 'call', text: 'Short call' }],
      contacts: [{ role: 'program office' }, { role: 'program director' }],
      call: { independent: false },
      tracks: { esir: { offered: false }, dr: { positionsPerYear: 4 } },
      qualifiers: { 'tracks.dr.positionsPerYear': 'upTo' },
      scopes: { 'call.independent': ['dr'], 'highlights.0': ['irIntegrated'] },
      notes: { 'highlights.0': 'first year only' },
    });
    expect(
      listFacts(program).map(({ path, value, qualifier, note, scope }) => [
        path,
        value,
        qualifier,
        note,
        scope,
      ]),
    ).toEqual([
      ['tracks.dr.offered', true, undefined, undefined, undefined],
      ['tracks.dr.positionsPerYear', 4, 'upTo', undefined, undefined],
      ['tracks.esir.offered', false, undefined, undefined, undefined],
      ['call.independent', false, undefined, undefined, ['dr']],
      ['contacts.0', { role: 'program office' }, undefined, undefined, undefined],
      ['contacts.1', { role: 'program director' }, undefined, undefined, undefined],
      ['highlights.0', { topic: 'call', text: 'Short call' }, undefined, 'first year only', ['irIntegrated']],
    ]);
  });

  test('names, places and bookkeeping are no facts', () => {
    expect(factFields).toContain('address');
    const ids = ['id', 'institution', 'aliases', 'latitude', 'longitude', 'website'];
    for (const path of [...ids, 'scopes', 'notes', 'sources.url', 'contacts.email']) {
      expect(factFields).not.toContain(path);
    }
  });
});

test.each([
  ['tracks', 'tracks.dr', true],
  ['tracks.dr', 'tracks.dr', true],
  ['tracks.d', 'tracks.dr', false],
  ['tracks.dr.offered', 'tracks.dr', false],
  ['contacts.1', 'contacts.10', false],
])('%s covers %s: %s', (prefix, path, expected) => expect(covers(prefix, path)).toBe(expected));

describe('the source of a fact', () => {
  const program = makeProgram({
    sources: [
      makeSource({ facts: ['tracks.dr', 'call'] }),
      makeSource({ facts: ['call', 'call', 'tracks.dr.lengthYears', 'tracks.dr'] }),
      makeSource({ facts: ['tracks'] }),
    ],
  });

  test.each([
    ['tracks.esir.offered', [2]],
    ['tracks.dr.lengthYears', [1]],
    ['tracks.dr.positionsPerYear', [0, 1]],
    ['call.independent', [0, 1]],
    ['moonlighting', []],
  ])('%s: the longest beginning decides, sources %j', (path, expected) =>
    expect(sourceIndexes(program, path)).toEqual(expected),
  );

  test('is numbered from one', () => {
    expect(sourceOf(program, 'tracks.dr.lengthYears')).toEqual({ number: 2, source: program.sources[1] });
    expect(sourceOf(program, 'moonlighting')).toBeUndefined();
  });
});

test.each([
  ['https://www.slu.edu/a', 'slu.edu'],
  ['http://Sub.Example.ORG:8080/x', 'sub.example.org'],
  ['see https://www.slu.edu', undefined],
  [undefined, undefined],
])('the host of %s is %s', (url, host) => {
  expect(hostOf({ readOn: '2026-11-01', facts: [], ...(url === undefined ? {} : { url }) })).toBe(host);
});

test.each([
  ['city', ['city']],
  ['tracks.dr.offered', ['tracks.dr.offered', 'tracks.dr', 'tracks']],
])('%s is covered by its beginnings, the longest first', (path, expected) => {
  expect(beginningsOf(path)).toEqual(expected);
  expect(expected.filter(prefix => !covers(prefix, path))).toEqual([]);
});

test('each of several sources with the same entry is named, once', () => {
  const facts = ['tracks', 'tracks'];
  const claimed = makeProgram({
    sources: [makeSource({ facts }), makeSource({ facts: ['city'] }), makeSource({ facts })],
  });
  expect(sourceIndexes(claimed, 'tracks.dr.offered')).toEqual([0, 2]);
});
