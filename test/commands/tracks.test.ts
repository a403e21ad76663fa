import { expect, test } from 'vitest';
import { programs } from '../support/catalog.ts';
import { runLine } from '../support/run-line.ts';

test('counts who offers what', async () => {
  const { stdout } = await runLine('tracks --json --fields track,yes,no,notrecorded', { programs });
  expect(JSON.parse(stdout)).toEqual([
    { track: 'dr', yes: 2, no: 0, notRecorded: 1 },
    { track: 'ir-integrated', yes: 1, no: 1, notRecorded: 1 },
    { track: 'ir-independent', yes: 0, no: 0, notRecorded: 3 },
    { track: 'esir', yes: 1, no: 0, notRecorded: 2 },
  ]);
});
