import { expect, test } from 'vitest';
import { withCoordinates } from '../../../src/cli/record/moved.ts';
import { parseStatement } from '../../../src/cli/record/statements.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import { makeProgram } from '../../support/programs.ts';

const slu = makeProgram({ id: 'slu', city: 'Saint Louis', state: 'MO', latitude: 38.63, longitude: -90.2 });
const { latitude: _, longitude: __, ...unplaced } = slu;
const cities = async () => [
  { name: 'Chicago', state: 'IL' as const, latitude: 41.85, longitude: -87.65 },
  { name: 'Springfield', state: 'MO' as const, latitude: 37.2, longitude: -93.3 },
];
const moved = async (words: readonly string[], program = slu) => {
  const { statements, notes } = await withCoordinates(
    program,
    words.map(parseStatement),
    createCatalog([slu]),
    {
      cities,
    },
  );
  return [statements.map(({ path, value }) => `${path}=${value}`), notes];
};

test('another city brings its coordinates', async () => {
  expect(await moved(['city=Chicago', 'state=IL'])).toEqual([
    ['city=Chicago', 'state=IL', 'latitude=41.85', 'longitude=-87.65'],
    ['slu: latitude and longitude are those of Chicago, IL, from the list of cities.'],
  ]);
  expect((await moved(['city=Springfield']))[0]).toContain('latitude=37.2');
});

test('a city that is not listed leaves them, and that is said where there are any', async () => {
  const [statements, notes] = await moved(['city=Elsewhere']);
  expect(statements).toEqual(['city=Elsewhere']);
  expect(notes).toEqual([
    'slu: latitude and longitude are still those of Saint Louis, MO, as Elsewhere is not in the list of cities; set them too, or distances are wrong.',
  ]);
  expect(await moved(['city=Elsewhere'], unplaced)).toEqual([['city=Elsewhere'], []]);
});

test.each([
  [['city=Saint Louis']],
  [['moonlighting=yes']],
  [['city=Chicago', 'state=IL', 'latitude=41', 'longitude=-87']],
])('%o says all there is to say', async words => {
  expect(await moved(words)).toEqual([words.map(word => word.replace('yes', 'true')), []]);
});
