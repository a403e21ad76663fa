import { expect, test } from 'vitest';
import { findNamed, readQuery } from '../../../src/domain/query/reading.ts';
import { namedNotes, readingNotes } from '../../../src/view/query/reading.ts';
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
  ['mid-atlantic', ['Taking "mid atlantic" as the Census division Middle Atlantic (--state NJ,NY,PA).']],
  [
    'Pacific Northwest',
    ['Taking "pacific northwest" as the states that people call Pacific Northwest (--state WA,OR,ID).'],
  ],
  ['military', ['Taking "military" as the setting (--setting military).']],
  ['st. louis', ['Taking "st louis" as the city in MO (--where "city=St. Louis").']],
  ['misouri', ['Taking "misouri" as the state Missouri (--state MO).']],
  ['j-1', ['Taking "j 1" as the visa J-1 (--visa J-1).']],
  ['img', ['Taking "img" as considering graduates of schools abroad (--where application.acceptsImg=true).']],
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

test.each([
  ['rush', []],
  ['IL', []],
  ['chicgo', ['"chicgo" is in no name; these have something like it. Did you mean chicago?']],
  [
    'militery',
    [
      '"militery" is part of no name, and no state, region, track or city with a program. Did you mean military?',
    ],
  ],
  [
    'zzz',
    [
      '"zzz" is part of no name, and no state, region, track or city with a program. list --text looks in highlights, procedures and fellowships, too.',
    ],
  ],
])('where %s stands: %j', (query, notes) =>
  expect(namedNotes(findNamed(programs, query, readQuery(query, programs)))).toEqual(notes),
);

test('what stands in a hospital alone is in no name', () => {
  const one = [makeProgram({ id: 'a', name: 'Alpha', hospitals: ['Pediatric Hospital'] })];
  expect(namedNotes(findNamed(one, 'pediatric', undefined))).toEqual([
    '"pediatric" is in no name; these have it in their institution, hospitals or city.',
  ]);
});
