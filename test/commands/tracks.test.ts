import { expect, test } from 'vitest';
import { tracks } from '../../src/commands/tracks.ts';
import { programs } from '../support/catalog.ts';
import { run } from '../support/context.ts';

test('counts who offers what', async () => {
  const report = await run(tracks, programs, [], { fields: 'track,yes,no,notpublished' });
  expect(report.data).toEqual([
    { track: 'dr', yes: 2, no: 0, notPublished: 1 },
    { track: 'ir-integrated', yes: 1, no: 1, notPublished: 1 },
    { track: 'ir-independent', yes: 0, no: 0, notPublished: 3 },
    { track: 'esir', yes: 1, no: 0, notPublished: 2 },
  ]);
});

test('an unknown field is refused', () => {
  expect(() => tracks.prepare([], { fields: 'track,name' })).toThrow(
    /Unknown field "name"\. Known fields: track, /u,
  );
});
