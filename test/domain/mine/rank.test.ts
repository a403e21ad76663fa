import { describe, expect, test } from 'vitest';
import { listOfFile } from '../../../src/domain/mine/list.ts';
import {
  addEntries,
  entriesToRank,
  findMatchTrack,
  keyOfTrack,
  moveEntry,
  rankableTracks,
  rankRows,
  removeEntries,
  suggestRank,
  unrankedPrograms,
} from '../../../src/domain/mine/rank.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import { programOf } from '../../support/match-programs.ts';

const catalog = createCatalog([
  programOf('slu', {
    tracks: { dr: { nrmpCodes: ['1000420A0', '1000420R0'] }, irIntegrated: { clinicalYear: 'separate' } },
  }),
  programOf('mir', {
    tracks: { dr: { nrmpCodes: ['2000420C0', '2000420A0'] }, irIntegrated: { offered: false } },
  }),
  programOf('rush', { tracks: { dr: { clinicalYear: 'included' }, irIndependent: {} } }),
  programOf('army', { tracks: { dr: { nrmpCodes: ['3000420R0'] } } }),
]);
const none = new Map();

const rowsOf = (...rank: readonly string[]) =>
  rankRows(listOfFile({ rank, programs: { slu: { ratings: { a: 4 } } } }), catalog, none);

describe('a row', () => {
  test('has the codes that a graduating student may rank, and what they say of the clinical year', () => {
    expect(rowsOf('slu/dr')).toMatchObject([
      { place: 1, id: 'slu', track: 'dr', codes: ['1000420A0'], kind: 'advanced', rating: 4 },
    ]);
  });

  test.each([
    ['mir/dr', ['2000420C0', '2000420A0'], undefined],
    ['mir/dr/2000420C0', ['2000420C0'], 'categorical'],
    ['rush/dr', [], 'categorical'],
    ['slu/ir-integrated', [], 'advanced'],
    ['rush/ir-independent', [], undefined],
    ['army/dr', ['3000420R0'], 'reserved'],
    ['nowhere/dr', [], undefined],
    ['slu/dr/1000420R0', ['1000420R0'], 'reserved'],
  ])('%s', (entry, codes, kind) => {
    const [row] = rowsOf(entry);
    expect([row?.codes, row?.kind]).toEqual([codes, kind]);
  });
});

const list = listOfFile({ rank: ['a/dr', 'b/dr', 'c/dr'] });

test('entries go to a place, or to the end', () => {
  expect(addEntries(list, ['x/dr']).rank).toEqual(['a/dr', 'b/dr', 'c/dr', 'x/dr']);
  expect(addEntries(list, ['x/dr', 'y/dr'], 2).rank).toEqual(['a/dr', 'x/dr', 'y/dr', 'b/dr', 'c/dr']);
});

test.each([
  ['a/dr', 3, ['b/dr', 'c/dr', 'a/dr']],
  ['c/dr', 1, ['c/dr', 'a/dr', 'b/dr']],
  ['b/dr', 2, ['a/dr', 'b/dr', 'c/dr']],
])('%s moves to %d', (entry, at, expected) => {
  expect(moveEntry(list, entry, at).rank).toEqual(expected);
});

test('entries go', () => {
  expect(removeEntries(list, ['a/dr', 'c/dr']).rank).toEqual(['b/dr']);
});

test('what can be ranked is what the list names, else what the record offers', () => {
  const named = listOfFile({ programs: { slu: { tracks: ['ir-integrated'] } } });
  expect(rankableTracks(named, 'slu', catalog.byId.get('slu'))).toEqual(['ir-integrated']);
  expect(rankableTracks(named, 'mir', catalog.byId.get('mir'))).toEqual(['dr']);
  expect(rankableTracks(named, 'rush', catalog.byId.get('rush'))).toEqual(['dr', 'ir-independent']);
  expect(rankableTracks(named, 'nowhere', undefined)).toEqual([]);
  expect([findMatchTrack('IR-Integrated'), findMatchTrack('esir'), keyOfTrack('ir-independent')]).toEqual([
    'ir-integrated',
    undefined,
    'irIndependent',
  ]);
});

describe('a proposal', () => {
  const mine = listOfFile({
    programs: {
      slu: { status: 'interviewed', ratings: { a: 3 } },
      mir: { interview: '2026-12-03', ratings: { a: 4.5 } },
      rush: { status: 'interview' },
      army: { status: 'rejected', interview: '2026-12-03', ratings: { a: 5 } },
      other: { status: 'applied', ratings: { a: 5 } },
    },
    rank: ['rush/dr', 'slu/dr'],
  });

  test('of a list puts it in order, and adds nothing', () => {
    expect(suggestRank(mine, catalog, none)).toEqual(['slu/dr', 'rush/dr']);
    expect(unrankedPrograms(mine, catalog)).toEqual(['mir']);
  });

  test('where nothing is ranked has all tracks at which one interviews, without what has ended', () => {
    const unranked = { ...mine, rank: [] };
    expect(suggestRank(unranked, catalog, none)).toEqual([
      'mir/dr',
      'slu/dr',
      'slu/ir-integrated',
      'rush/dr',
    ]);
    expect(unrankedPrograms(unranked, catalog)).toEqual(['slu', 'mir', 'rush']);
  });

  test('puts last what has ended, however it is rated', () => {
    const left = { ...mine, rank: ['army/dr', 'other/dr', 'rush/dr', 'slu/dr'] };
    expect(suggestRank(left, catalog, none)).toEqual(['other/dr', 'slu/dr', 'rush/dr', 'army/dr']);
  });

  test('of a program that is ranked in independent IR alone waits for no other track', () => {
    const only = listOfFile({ programs: { rush: { status: 'interviewed', tracks: ['ir-independent'] } } });
    expect([suggestRank(only, catalog, none), unrankedPrograms(only, catalog)]).toEqual([[], []]);
    expect(entriesToRank(only, 'rush', catalog)).toEqual([]);
  });

  test('equal ratings go by fit', () => {
    const equal = listOfFile({ rank: ['slu/dr', 'mir/dr', 'rush/dr'] });
    const fits = new Map([
      ['mir', { low: 0, expected: 0.9, high: 1 }],
      ['slu', { low: 0, expected: 0.5, high: 1 }],
    ]);
    expect(suggestRank(equal, catalog, fits)).toEqual(['mir/dr', 'slu/dr', 'rush/dr']);
  });
});
