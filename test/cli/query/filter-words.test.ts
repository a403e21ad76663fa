import { expect, test } from 'vitest';
import { readOptions } from '../../../src/cli/options.ts';
import { ageOptions } from '../../../src/cli/query/age-options.ts';
import { filterOptions } from '../../../src/cli/query/filter-options.ts';
import { filterWords } from '../../../src/cli/query/filter-words.ts';
import { placeOptions } from '../../../src/cli/query/place-options.ts';

const table = { ...filterOptions, ...placeOptions, ...ageOptions };

test.each([
  [{}, []],
  [{ track: ['dr,esir'] }, ['offering Diagnostic radiology and ESIR']],
  [{ track: ['dr,esir'], anyTrack: true }, ['offering Diagnostic radiology or ESIR']],
  [{ track: ['ir'] }, ['offering IR integrated or IR independent']],
  [{ track: ['dr,ir'] }, ['offering Diagnostic radiology and (IR integrated or IR independent)']],
  [
    { track: ['dr,ir'], anyTrack: true },
    ['offering Diagnostic radiology or IR integrated or IR independent'],
  ],
  [{ state: ['MO,illinois'] }, ['in Missouri or Illinois']],
  [{ setting: ['military'] }, ['setting military']],
  [{ clinicalYear: 'included' }, ['clinical year included']],
  [{ visa: ['J-1,H-1B'] }, ['visa J-1 and H-1B']],
  [{ minPositions: '1' }, ['at least 1 position a year']],
  [{ has: ['benefits.salaryUsd.pgy1'] }, ['Salary PGY-1 recorded']],
  [{ where: ['research.required=no'] }, ['Research required is no']],
  [{ where: ['research.required!=yes'] }, ['Research required is not yes']],
  [
    { min: ['volume.beds=500'], max: ['volume.beds=900'] },
    ['Hospital beds at least 500', 'Hospital beds at most 900'],
  ],
  [{ unknown: 'include' }, ['also those of which it is not recorded']],
  [{ unknown: 'only' }, ['only those of which it is not recorded']],
  [{ unknown: 'exclude' }, []],
  [{ region: ['west,south'] }, ['region west or south']],
  [{ near: 'Boise, ID' }, []],
  [{ near: 'Boise, ID', within: '300' }, ['at most 300 miles from Boise, ID']],
  [
    { maxAge: '4', dated: true },
    ['facts at most 4 years old by their page', 'facts from pages that show a year'],
  ],
])('%j is said as %j', (raw, words) => {
  expect(filterWords(readOptions(table, raw))).toEqual(words);
});
