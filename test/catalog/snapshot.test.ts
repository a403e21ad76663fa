import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readBuilt, readSchema, readSnapshot, shippedFolder, shorten } from '../../src/catalog/snapshot.ts';
import { programSchema } from '../../src/schema/program.ts';
import { makeFolder } from '../support/folder.ts';

test('the built records are valid records', async () => {
  const records = await readSnapshot();
  expect(records.length).toBeGreaterThan(0);
  expect(records.filter(record => !v.is(programSchema, record)).map(({ id }) => id)).toEqual([]);
});

test('the folder of the records and the schema for editors are where they are looked for', async () => {
  expect(existsSync(shippedFolder)).toBe(true);
  expect(JSON.parse(await readSchema())).toMatchObject({ type: 'object', additionalProperties: false });
});

test.each([
  ['cut', '[{"id": "a"}, {"id"'],
  ['empty', ''],
  ['without anything', '[]'],
  ['something else', '{}'],
  ['with blanks', '[null]'],
  ['with numbers', '[{}, 1]'],
])('a built file that is %s is damaged, and the message says what to do', async (_, text) => {
  const file = join(makeFolder({ 'catalog.json': text }), 'catalog.json');
  await expect(readBuilt(file, 'The built catalog')).rejects.toMatchObject({
    name: 'CatalogError',
    message: `The built catalog is damaged (${file}). Install resprog again, or run "npm run build" in the project.`,
  });
});

test('so is a schema that was cut', async () => {
  const file = join(makeFolder({ 'program.schema.json': '{"type": "obj' }), 'program.schema.json');
  await expect(readSchema(file)).rejects.toThrow(`The schema of a record is damaged (${file}). Install`);
  await expect(readSchema(`${file}x`)).rejects.toThrow('The schema of a record cannot be read (');
});

test('so says one that is not there', async () => {
  await expect(readBuilt(join(makeFolder({}), 'x'), 'The list')).rejects.toThrow(
    /^The list cannot be read \(.*, ENOENT\)\. Install/u,
  );
});

test('a path is shown from the working directory where that is above it', () => {
  expect(shorten(resolve('data', 'programs'))).toBe(join('data', 'programs'));
  for (const path of ['.', '..', join('..', 'data')]) expect(shorten(resolve(path))).toBe(resolve(path));
});
