import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seasonsFolder } from '../../../src/catalog/package-files.ts';
import { checkSeasons } from '../../../src/catalog/seasons/check-seasons.ts';
import { readSeasons } from '../../../src/catalog/seasons/read-seasons.ts';
import { makeFolder } from '../../support/folder.ts';
import { today } from '../../support/today.ts';

test('what is built is what the YAML files say', async () => {
  const { seasons } = await checkSeasons(seasonsFolder, today);
  expect(JSON.stringify(readSeasons())).toBe(JSON.stringify(seasons));
});

test.each([
  ['{"season":', 'The list of seasons is damaged'],
  ['[]', 'The list of seasons is damaged'],
  ['[2026]', 'The list of seasons is damaged'],
])('%s: %s', (text, message) => {
  const folder = makeFolder({ 'seasons.json': text });
  expect(() => readSeasons(join(folder, 'seasons.json'))).toThrow(message);
});

test('a file that is not there is said with what to do', () => {
  expect(() => readSeasons('/nowhere/seasons.json')).toThrow(
    /cannot be read \(.*ENOENT.*\)\. Install resprog again/u,
  );
});
