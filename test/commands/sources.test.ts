import { describe, expect, test } from 'vitest';
import type { RawOptions } from '../../src/cli/options.ts';
import { sources } from '../../src/commands/sources.ts';
import { programs } from '../support/catalog.ts';
import { run } from '../support/context.ts';
import { dataOf } from '../support/drawing.ts';
import { ownList, runOwn } from '../support/own-list.ts';

const factsOf = async (args: readonly string[], options: RawOptions = {}) =>
  (dataOf(await run(sources, programs, args, options)) as { program: string; field: string }[]).map(
    ({ program, field }) => `${program} ${field}`,
  );
const old = ['slu tracks.dr.offered', 'slu tracks.dr.positionsPerYear', 'slu tracks.esir.offered'];
const undated = ['slu volume.beds', 'slu contacts.0', 'slu contacts.1'];

describe('sources', () => {
  test.each<[readonly string[], RawOptions, readonly string[]]>([
    [['slu'], {}, [...old, ...undated]],
    [[], { olderThan: '5' }, old],
    [['slu'], { olderThan: '7' }, []],
    [[], { undated: true }, undated],
    [['slu'], { undated: true, olderThan: '5' }, [...old, ...undated]],
    [['rush'], {}, ['rush tracks.irIntegrated.offered']],
  ])('%j %j: %j', async (args, options, facts) => expect(await factsOf(args, options)).toEqual(facts));

  test('without an id, the facts of all programs', async () => {
    const named = await Promise.all(['mir', 'rush', 'slu'].map(id => factsOf([id])));
    expect(await factsOf([])).toEqual(named.flat());
  });

  test.each<[RawOptions, RegExp]>([
    [{ olderThan: 'old' }, /--older-than takes a number/u],
    [{ olderThan: '-1' }, /0 or more/u],
  ])('%j is refused', (options, message) => expect(() => sources.prepare([], options)).toThrow(message));

  test('an unknown name', async () => {
    await expect(run(sources, programs, ['nowhere'])).rejects.toMatchObject({ name: 'NotFoundError' });
  });
});

test('the facts of the programs on the list', async () => {
  const { stdout } = await runOwn('sources --mine --json', ownList);
  const ids = (JSON.parse(stdout) as { program: string }[]).map(({ program }) => program);
  expect([...new Set(ids)]).toEqual(['alpha', 'beta']);
  const dated = await runOwn('sources --mine --undated --json', ownList);
  expect((JSON.parse(dated.stdout) as { program: string }[]).every(({ program }) => program === 'beta')).toBe(
    true,
  );
});
