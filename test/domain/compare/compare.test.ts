import { describe, expect, test } from 'vitest';
import { comparedFields, comparePrograms, isIdentifying } from '../../../src/domain/compare/compare.ts';
import type { Program } from '../../../src/schema/program.ts';
import { makeProgram } from '../../support/programs.ts';

const positions = (positionsPerYear: number, qualifiers: Program['qualifiers'] = {}) =>
  makeProgram({ tracks: { dr: { positionsPerYear } }, qualifiers });
const path = 'tracks.dr.positionsPerYear';

describe('comparePrograms', () => {
  test.each([
    ['different numbers', [positions(4), positions(6)], [4, 6], true],
    ['equal numbers', [positions(4), positions(4)], [4, 4], false],
    ['a number and nothing', [positions(4), makeProgram()], [4, undefined], false],
    ['nothing at all', [makeProgram(), makeProgram()], [undefined, undefined], false],
    ['exact and "up to"', [positions(4), positions(4, { [path]: 'upTo' })], [4, 4], true],
    ['the third of three', [positions(4), makeProgram(), positions(5)], [4, undefined, 5], true],
  ])('%s', (_, programs, values, differs) => {
    expect(comparePrograms(programs, [path])).toMatchObject([{ field: path, values, differs }]);
  });

  test('lists differ by their entries, not by the order of these', () => {
    const differ = (...lists: readonly (readonly string[])[]) =>
      comparePrograms(
        lists.map(hospitals => makeProgram({ hospitals })),
        ['hospitals'],
      ).map(({ differs }) => differs);
    expect(differ(['A', 'B'], ['B', 'A'])).toEqual([false]);
    expect(differ(['A', 'B'], ['A', 'C'])).toEqual([true]);
  });

  test('keeps the order of the fields that were asked for', () => {
    expect(comparePrograms([makeProgram()], ['state', 'city']).map(({ field }) => field)).toEqual([
      'state',
      'city',
    ]);
  });

  test('compares facts and the place, neither names nor bookkeeping', () => {
    expect(comparedFields).toEqual(
      expect.arrayContaining(['institution', 'city', 'state', path, 'call.model']),
    );
    for (const left of ['id', 'name', 'website', 'contacts.name', 'sources.url', 'qualifiers', 'latitude']) {
      expect(comparedFields).not.toContain(left);
    }
  });
});

test.each(['contacts.name', 'contacts.email', 'name', 'website'] as const)('%s tells programs apart', field =>
  expect(isIdentifying(field)).toBe(true),
);

test('names, places and codes tell programs apart; nothing else does', () => {
  expect(comparedFields.filter(isIdentifying)).toEqual([
    ...['institution', 'city', 'state', 'address', 'hospitals'],
    ...['tracks.dr.acgmeCode', 'tracks.dr.nrmpCodes'],
    ...['tracks.irIntegrated.acgmeCode', 'tracks.irIntegrated.nrmpCodes'],
    ...['tracks.irIndependent.acgmeCode', 'tracks.irIndependent.nrmpCodes'],
    'pediatrics.site',
  ]);
});
