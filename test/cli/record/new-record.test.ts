import { expect, test } from 'vitest';
import { checkWord, idOfFile, missingWords, suggestId } from '../../../src/cli/record/new-record.ts';
import { usageError } from '../../support/usage-error.ts';

test.each([
  ["St. Mary's Hospital", 'st-marys-hospital'],
  ['Université de São Paulo', 'universite-de-sao-paulo'],
  ['UT/Health & Co', 'ut-health-and-co'],
])('%s suggests the id %s', (name, id) => {
  expect(suggestId(name)).toBe(id);
  expect(checkWord('id', id)).toBeUndefined();
});

test.each([
  ['state', 'missouri', undefined],
  ['website', 'https://example.edu/x', undefined],
  ['website', 'example.edu', 'An address such as https://example.edu/, without blanks, quotes, $ and `.'],
  ['source', 'Leaflet', 'An address such as'],
  [
    'source',
    'https://example.edu/$(x)',
    'An address such as https://example.edu/, without blanks, quotes, $ and `.',
  ],
  ['state', 'nowhere', 'Unknown state'],
  ['tracks', 'dr, ir-integrated', undefined],
  ['tracks', 'dx', 'Unknown track'],
  ['website', '', undefined],
  ['website', 'ftp://x.y', 'An address'],
  ['name', '', 'Something is needed'],
] as const)('%s "%s": %s', (key, word, message) => {
  if (message === undefined) expect(checkWord(key, word)).toBeUndefined();
  else expect(checkWord(key, word)).toContain(message);
});

test('only the website may be missing', () => {
  expect(missingWords({})).toEqual(['name', 'id', 'city', 'state', 'tracks', 'source']);
  expect(missingWords({ name: 'a', id: 'a', city: 'a', state: 'ID', tracks: 'dr', source: 'x' })).toEqual([]);
});

test.each([
  ['cascade.yaml', 'cascade'],
  ['./own/wa/x1.YML', 'x1'],
  ['C:\\own\\my-hospital.yaml', 'my-hospital'],
])('the file %s is that of %s', (path, id) => expect(idOfFile(path)).toBe(id));

test.each(['cascade', 'cascade.json', 'Cascade.yaml', 'my hospital.yaml', 'own/.yaml', 'own/', 'a.b.yaml'])(
  'the file %s is that of no id',
  path =>
    expect(() => idOfFile(path)).toThrow(usageError(/^The file is called after the id, such as .*, not "/u)),
);
