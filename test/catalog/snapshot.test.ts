import { existsSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readSchema, readSnapshot, shippedFolder } from '../../src/catalog/snapshot.ts';
import { programSchema } from '../../src/schema/program.ts';

test('the built records are valid records', async () => {
  const records = await readSnapshot();
  expect(records.length).toBeGreaterThan(0);
  for (const record of records) expect(v.safeParse(programSchema, record).success).toBe(true);
});

test('the folder of the records and the schema for editors are where they are looked for', async () => {
  expect(existsSync(shippedFolder)).toBe(true);
  expect(JSON.parse(await readSchema())).toMatchObject({ type: 'object', additionalProperties: false });
});
