import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { CatalogError } from '../../src/catalog/catalog-error.ts';
import { schemaFile } from '../../src/catalog/package-files.ts';
import { readBuilt, readSchema, readSize, readSnapshot } from '../../src/catalog/snapshot.ts';
import { createCatalog, sizeOf } from '../../src/domain/record/catalog.ts';
import { programSchema } from '../../src/schema/program.ts';
import { makeFolder } from '../support/folder.ts';

test('the built records are valid records', () => {
  const records = readSnapshot();
  expect(records.length).toBeGreaterThan(0);
  expect(records.filter(record => !v.is(programSchema, record)).map(({ id }) => id)).toEqual([]);
});

test('the built size is that of the built records', () => {
  expect(readSize()).toEqual(sizeOf(createCatalog(readSnapshot())));
});

test.each(['', '{}', '{"programs": "9", "dataDate": "2026-01-01"}', '{"programs": 9}'])(
  'a size that reads %j is damaged',
  text => {
    const file = join(makeFolder({ 'size.json': text }), 'size.json');
    expect(() => readSize(file)).toThrow(`The size of the catalog is damaged (${file}). Install`);
  },
);

test('the schema for editors is an object of known keys', () => {
  expect(JSON.parse(readSchema(schemaFile('program')))).toMatchObject({
    type: 'object',
    additionalProperties: false,
  });
});

test.each([
  ['cut', '[{"id": "a"}, {"id"'],
  ['empty', ''],
  ['without anything', '[]'],
  ['something else', '{}'],
  ['with blanks', '[null]'],
  ['with numbers', '[{}, 1]'],
])('a built file that is %s is damaged, and the message says what to do', (_, text) => {
  const file = join(makeFolder({ 'catalog.json': text }), 'catalog.json');
  const message = `The built catalog is damaged (${file}). Install resprog again, or run "npm run build" in the project.`;
  expect(() => readBuilt(file, 'The built catalog')).toThrow(new CatalogError(message));
});

test('so is a schema that was cut', () => {
  const file = join(makeFolder({ 'program.schema.json': '{"type": "obj' }), 'program.schema.json');
  expect(() => readSchema(file)).toThrow(`The JSON Schema is damaged (${file}). Install`);
  expect(() => readSchema(`${file}x`)).toThrow('The JSON Schema cannot be read (');
});

test('so says one that is not there', () => {
  expect(() => readBuilt(join(makeFolder({}), 'x'), 'The list')).toThrow(
    /^The list cannot be read \(.*, ENOENT\)\. Install/u,
  );
});
