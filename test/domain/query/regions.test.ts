import { expect, test } from 'vitest';
import { inRegions, regionOf, regions } from '../../../src/domain/query/regions.ts';
import { stateCodes } from '../../../src/schema/choices.ts';
import { makeProgram } from '../../support/programs.ts';

test.each([
  ['ME', 'northeast'],
  ['PA', 'northeast'],
  ['MO', 'midwest'],
  ['OH', 'midwest'],
  ['DC', 'south'],
  ['DE', 'south'],
  ['TX', 'south'],
  ['HI', 'west'],
  ['PR', 'puerto-rico'],
] as const)('%s lies in the %s', (state, region) => expect(regionOf(state)).toBe(region));

test('the Census regions have their number of states; the South counts the District of Columbia', () => {
  const sizes = regions.map(region => stateCodes.filter(state => regionOf(state) === region).length);
  expect(Object.fromEntries(regions.map((region, index) => [region, sizes[index]]))).toEqual({
    northeast: 9,
    midwest: 12,
    south: 17,
    west: 13,
    'puerto-rico': 1,
  });
});

test('a condition asks for any of several regions, and is of identity', () => {
  const condition = inRegions(['west', 'puerto-rico']);
  const states = ['HI', 'PR', 'MO'] as const;
  expect(states.map(state => condition.test(makeProgram({ state })))).toEqual(['yes', 'yes', 'no']);
  expect(condition).toMatchObject({ about: 'region', ofIdentity: true });
});
