import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test, vi } from 'vitest';

/** A field without a label, or a table that needs one which is not made yet, stops the module that names it. */
test('every table can be the first one that is loaded', async () => {
  const failures: string[] = [];
  for (const name of readdirSync('src/schema').map(file => basename(file, '.ts'))) {
    vi.resetModules();
    await import(`../../src/schema/${name}.ts`).catch(error => failures.push(`${name}: ${error}`));
  }
  expect(failures).toEqual([]);
});
