import * as v from 'valibot';
import { expect, test } from 'vitest';
import { patchSchema } from '../../src/schema/patch.ts';
import { programSchema } from '../../src/schema/program.ts';

const source = { url: 'https://example.edu/', readOn: '2026-11-22', facts: ['call'] };
const fits = (data: unknown): boolean => v.is(patchSchema, data);

test('a patch may say anything of a record but its id', () => {
  const keys = Object.keys(programSchema.entries).filter(key => key !== 'id');
  expect(Object.keys(patchSchema.entries)).toEqual(expect.arrayContaining(keys));
  expect(patchSchema.entries).not.toHaveProperty('id');
});

test.each([
  ['a fact with its source', { amends: 'slu', call: { independent: true }, sources: [source] }, true],
  ['a name alone', { amends: 'slu', name: 'New' }, true],
  ['a removal', { amends: 'slu', remove: [source] }, true],
  ['one track only', { amends: 'slu', tracks: { esir: {} } }, true],
  ['no record', { name: 'New' }, false],
  ['an id', { amends: 'slu', id: 'slu' }, false],
  ['no page', { amends: 'slu', sources: [] }, false],
  ['a removal without a page', { amends: 'slu', remove: ['call'] }, false],
  ['a value out of bounds', { amends: 'slu', volume: { beds: 0 } }, false],
  ['a key that nobody knows', { amends: 'slu', calls: {} }, false],
])('%s', (_, data, expected) => expect(fits(data)).toBe(expected));
