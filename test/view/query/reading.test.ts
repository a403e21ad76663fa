import { expect, test } from 'vitest';
import { readQuery } from '../../../src/domain/query/reading.ts';
import { readingNotes } from '../../../src/view/query/reading.ts';
import { makeProgram } from '../../support/programs.ts';

const programs = [
  makeProgram({ id: 'mir', name: 'Washington University', city: 'St. Louis', state: 'MO' }),
  makeProgram({ id: 'gw', name: 'George Washington', city: 'Washington', state: 'DC' }),
  makeProgram({ id: 'rush', name: 'Rush', city: 'Chicago', tracks: { esir: {} } }),
  makeProgram({ id: 'kumc', name: 'KU', city: 'Kansas City', state: 'KS' }),
  makeProgram({ id: 'umkc', name: 'UM', city: 'Kansas City', state: 'MO' }),
];
const several = ' What has several meanings keeps them all.';

test.each([
  ['IL', ['Taking "il" as the state Illinois (--state IL).']],
  ['midwest', ['Taking "midwest" as the region (--region midwest).']],
  ['military', ['Taking "military" as the setting (--setting military).']],
  ['st. louis', ['Taking "st louis" as the city in MO (--where "city=St. Louis").']],
  ['esir rush', ['Taking "esir" as ESIR (--track esir), and "rush" as part of a name.']],
  [
    'ir chicago',
    [
      'Taking "ir" as IR integrated or IR independent (--track ir), and "chicago" as the city in IL (--where city=Chicago).',
    ],
  ],
  [
    'washington',
    [
      `Taking "washington" as the state Washington (--state WA), the city in DC (--where city=Washington) or part of a name.${several}`,
    ],
  ],
  ['kansas city', [`Taking "kansas city" as the city in KS and MO (--where "city=Kansas City").${several}`]],
  ['rush', []],
])('%s: %j', (query, notes) => expect(readingNotes(readQuery(query, programs))).toEqual(notes));
