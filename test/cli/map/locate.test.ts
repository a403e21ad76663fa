import { expect, test } from 'vitest';
import { locate } from '../../../src/cli/map/locate.ts';
import { contextOf } from '../../support/context.ts';
import { makeProgram } from '../../support/programs.ts';

const recorded = makeProgram({ id: 'recorded', latitude: 40, longitude: -90 });
const listed = makeProgram({ id: 'listed', city: 'Boise', state: 'ID' });
const nowhere = makeProgram({ id: 'nowhere', city: 'Erehwon', state: 'ID' });

test('where the record says, else where the list of cities has the city, else nowhere', async () => {
  const programs = [recorded, listed, nowhere];
  const { located, placedByCity } = await locate(programs, contextOf(programs));
  expect(located.map(({ program }) => program)).toEqual(programs);
  expect(located[0]?.place).toEqual({ latitude: 40, longitude: -90 });
  expect(located[1]?.place).toMatchObject({ latitude: 43.6135, longitude: -116.20345 });
  expect(located[2]?.place).toBeUndefined();
  expect(placedByCity).toBe(1);
});

test('a city is looked for in its own state', async () => {
  const programs = [makeProgram({ city: 'Springfield', state: 'MA' })];
  const { located } = await locate(programs, contextOf(programs));
  expect(located[0]?.place?.longitude).toBeCloseTo(-72.6, 1);
});

test('the list of cities is not loaded where every record has coordinates', async () => {
  const context = {
    ...contextOf([recorded]),
    cities: async () => {
      throw new Error('Not needed');
    },
  };
  expect((await locate([recorded], context)).placedByCity).toBe(0);
});
