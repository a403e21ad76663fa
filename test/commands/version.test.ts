import { expect, test } from 'vitest';
import { version } from '../../src/commands/version.ts';
import { programs } from '../support/catalog.ts';
import { run } from '../support/context.ts';
import { dataOf } from '../support/drawing.ts';

test('version of the program, size and date of the catalog', async () => {
  expect(dataOf(await run(version, programs))).toEqual({
    version: '1.2.3',
    programs: 3,
    dataDate: '2026-11-01',
  });
});
