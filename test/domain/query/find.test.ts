import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPrograms, resolveProgram } from '../../../src/domain/query/find.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import { makeProgram } from '../../support/programs.ts';

const slu = makeProgram({
  id: 'slu',
  name: 'Saint Louis University',
  aliases: ['SSM Health'],
  city: 'St. Louis',
});
const mir = makeProgram({
  id: 'mir',
  name: 'Mallinckrodt Institute of Radiology',
  aliases: ['Wash U'],
  institution: 'Washington University',
  city: 'St. Louis',
});
const rush = makeProgram({
  id: 'rush',
  name: 'Rush University',
  city: 'Chicago',
  hospitals: ['Stroger Hospital'],
});
const uw = makeProgram({ id: 'uw', name: 'University of Washington', city: 'Seattle' });
const catalog = createCatalog([slu, mir, rush, uw]);

describe('findPrograms', () => {
  test.each([
    ['slu', ['slu id']],
    ['RUSH', ['rush id']],
    ['wash u', ['mir name', 'uw words']],
    ['Mallinck', ['mir prefix']],
    ['louis university', ['slu words', 'mir elsewhere']],
    ['washington', ['uw words', 'mir elsewhere']],
    ['stroger', ['rush elsewhere']],
    ['st louis', ['mir elsewhere', 'slu elsewhere']],
    ['malinckrodt', ['mir fuzzy']],
    ['nowhere', []],
    ['  ', []],
  ])('%s finds %j', (query, expected) => {
    const found = findPrograms(catalog.programs, query);
    expect(found.map(({ program, rank }) => `${program.id} ${rank}`)).toEqual(expected);
  });

  test('any query is answered', () => {
    assert(
      property(string({ unit: 'binary' }), query => {
        expect(findPrograms(catalog.programs, query).length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('resolveProgram', () => {
  test.each([
    [' SLU ', 'found', ['slu']],
    ['ssm health', 'found', ['slu']],
    ['malinckrodt', 'found', ['mir']],
    ['st louis', 'ambiguous', ['mir', 'slu']],
    ['institute of dermatology', 'unknown', ['mir']],
    ['constructor', 'unknown', []],
    ['', 'unknown', []],
  ])('%j is %s: %j', (word, kind, ids) => {
    const resolution = resolveProgram(catalog, word);
    expect(resolution.kind).toBe(kind);
    const named = resolution.kind === 'found' ? [resolution.program] : resolution.candidates;
    expect(named.map(({ id }) => id)).toEqual(ids);
  });
});
