import { expect, test } from 'vitest';
import { UsageError } from '../../../src/cli/errors.ts';
import { requirePlace } from '../../../src/cli/query/gazetteer.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import { sampleCities } from '../../support/sample.ts';

const find = (word: string) => requirePlace(word, createCatalog([]), sampleCities);

test('a known city is a place', () => {
  expect(find('boise')).toMatchObject({ label: 'Boise, ID', latitude: 43.6135 });
});

test.each([
  ['Springfield', 'several cities: Springfield, IL; Springfield, MA.'],
  ['Boisee', 'Did you mean Boise, ID?'],
  ['Qqqqqq', '--near takes a US city of 15,000 people or more'],
])('%s is a wrong use that says what to do', (word, message) => {
  expect(() => find(word)).toThrow(UsageError);
  expect(() => find(word)).toThrow(message);
});
