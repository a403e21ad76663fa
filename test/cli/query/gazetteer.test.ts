import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/cli/errors.ts';
import { placeOfCity, requirePlace } from '../../../src/cli/query/gazetteer.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import { sampleCities } from '../../support/sample.ts';

const find = (word: string) => requirePlace(word, createCatalog([]), sampleCities);

test('a known city is a place', () => {
  expect(find('boise')).toMatchObject({ label: 'Boise, ID', latitude: 43.6135 });
});

test.each([
  ['Springfield', 'several cities: Springfield, IL; Springfield, MA.'],
  ['Boisee', 'Did you mean Boise, ID?'],
  ['63110', '"63110" looks like a ZIP code, and those are not known here. Name the city'],
  [' 63110-1234 ', 'looks like a ZIP code'],
  ['631101', 'No place is called'],
  ['Qqqqqq', '--near takes a US city of 15,000 people or more'],
])('%s is a wrong use that says what to do', (word, message) => {
  expect(() => find(word)).toThrow(UsageError);
  expect(() => find(word)).toThrow(message);
});

describe('the place of a city', () => {
  const placeOf = (city: string) =>
    placeOfCity({ city, state: 'ID' }, { findPlace: async word => find(word) });

  test('is asked for with its state', async () => {
    expect(await placeOf('Boise')).toMatchObject({ label: 'Boise, ID' });
  });

  test('is none where nobody knows it', async () => {
    expect(await placeOf('Qqqqqq')).toBeUndefined();
  });

  test('does not hide what else goes wrong', async () => {
    const findPlace = async () => {
      throw new TypeError('The file is damaged');
    };
    await expect(placeOfCity({ city: 'Boise', state: 'ID' }, { findPlace })).rejects.toThrow('damaged');
  });
});
