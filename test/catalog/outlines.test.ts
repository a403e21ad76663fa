import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawOutlines } from '../../src/catalog/build-map.ts';
import { readOutlines } from '../../src/catalog/outlines.ts';
import { makeFolder } from '../support/folder.ts';

test('the built map is the one that is drawn', () => {
  expect(readOutlines().map(({ state, path }) => [state, path])).toEqual(drawOutlines());
});

test.each([['[]'], ['{'], ['["MO"]']])('a damaged file is said: %s', text => {
  const file = join(makeFolder({ 'map.json': text }), 'map.json');
  expect(() => readOutlines(file)).toThrow(/The map is damaged .*Install resprog again/u);
});

test('so is a missing one', () => {
  expect(() => readOutlines(join(makeFolder({}), 'map.json'))).toThrow(/The map cannot be read .*ENOENT/u);
});
