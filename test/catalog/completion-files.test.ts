import { expect, test } from 'vitest';
import { readIds, readScript } from '../../src/catalog/completion-files.ts';
import { readSnapshot } from '../../src/catalog/snapshot.ts';
import { shells } from '../../src/schema/choices.ts';

test('the ids and names are those of the built catalog, in order', () => {
  const expected = readSnapshot().map(({ id, name }) => [id, name]);
  expect(readIds()).toEqual(expected.sort());
});

test.each(shells)('the script of %s asks how a word goes on', shell =>
  expect(readScript(shell)).toContain('resprog __complete '),
);
