import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import {
  manifestFile,
  placesFile,
  schemaFile,
  shippedFolder,
  shorten,
  sizeFile,
  snapshotFile,
} from '../../src/catalog/package-files.ts';

test('the files of the package are where they are looked for', () => {
  const schemas = (['program', 'list', 'season'] as const).map(schemaFile);
  const files = [manifestFile, placesFile, ...schemas, shippedFolder, sizeFile, snapshotFile];
  expect(files.filter(file => !existsSync(file))).toEqual([]);
});

test('a path is shown from the working directory where that is above it', () => {
  expect(shorten(resolve('data', 'programs'))).toBe(join('data', 'programs'));
  for (const path of ['.', '..', join('..', 'data')]) expect(shorten(resolve(path))).toBe(resolve(path));
});
