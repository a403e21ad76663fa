import { describe, expect, test } from 'vitest';
import type { RawOptions } from '../../src/cli/options.ts';
import { list } from '../../src/commands/list.ts';
import { agedPrograms } from '../support/aged-programs.ts';
import { programs } from '../support/catalog.ts';
import { run } from '../support/context.ts';
import { dataOf } from '../support/drawing.ts';
import { runLine } from '../support/run-line.ts';
import { usageError } from '../support/usage-error.ts';

const idsOf = async (args: readonly string[], options: RawOptions = {}) =>
  (dataOf(await run(list, programs, args, options)) as { id: string }[]).map(({ id }) => id);

describe('list', () => {
  test.each<[readonly string[], RawOptions, readonly string[]]>([
    [[], {}, ['mir', 'rush', 'slu']],
    [['ssm'], {}, ['slu']],
    [['st. louis'], {}, ['mir', 'slu']],
    [['university'], { state: ['MO'] }, ['slu']],
    [[], { track: ['esir'] }, ['slu']],
    [[], { track: ['esir'], unknown: 'include' }, ['mir', 'rush', 'slu']],
    [[], { sort: 'volume.beds' }, ['slu', 'mir', 'rush']],
    [[], { sort: '-Volume.Beds' }, ['mir', 'slu', 'rush']],
    [[], { sort: '-volume.beds', limit: '1' }, ['mir']],
    [[], { limit: '0' }, []],
    [['nowhere'], {}, []],
  ])('%j %j: %j', async (args, options, ids) => expect(await idsOf(args, options)).toEqual(ids));

  test.each<[RawOptions, RegExp]>([
    [{ limit: '-1' }, /--limit takes a number of 0 or more/u],
    [{ limit: '1.5' }, /whole number/u],
    [{ sort: 'tracks.dr' }, /is a group of fields/u],
    [{ sort: '--id' }, /Unknown field/u],
    [{ state: ['ZZ'] }, /Unknown state/u],
  ])('%j is refused before the catalog is asked for', (options, message) => {
    expect(() => list.prepare([], options)).toThrow(usageError(message));
  });

  test('picks fields, and counts what a limit and a filter leave out', async () => {
    const line = 'list --json --fields id,volume --limit 1 --where volume.beds!=1';
    const { stdout, stderr } = await runLine(line, { programs });
    expect(JSON.parse(stdout)).toEqual([{ id: 'mir', volume: { beds: 1300 } }]);
    const [first, second] = stderr.split('\n');
    expect(first).toBe('1 of 2 programs; without --limit all are shown.');
    expect(second).toMatch(
      /^1 program is left out, because nothing that counts is recorded about this: Hospital beds/u,
    );
  });
});

describe('what counts in a filter', () => {
  const visa = { visa: ['J-1'] };
  test.each<[RawOptions, readonly string[]]>([
    [visa, ['plain', 'scoped', 'timeless']],
    [{ ...visa, track: ['dr'] }, ['plain', 'timeless']],
    [{ ...visa, track: ['dr'], unknown: 'only' }, ['borrowed', 'old', 'scoped']],
    [{ ...visa, track: ['ir-integrated'] }, ['scoped']],
    [{ ...visa, track: ['dr', 'ir-integrated'], anyTrack: true }, ['plain', 'scoped', 'timeless']],
    [{ ...visa, dated: true }, ['plain', 'scoped']],
    [{ ...visa, maxAge: '0' }, ['timeless']],
    [{ ...visa, maxAge: '0', dated: true }, []],
    [{ minPositions: '5' }, ['plain']],
    [{ has: ['application.visas'], track: ['dr'] }, ['plain', 'timeless']],
    [{ has: ['application.visas'], track: ['dr'], unknown: 'only' }, ['borrowed', 'old', 'scoped']],
  ])('%j: %j', async (options, ids) => {
    const report = await run(list, agedPrograms, [], options);
    expect((dataOf(report) as { id: string }[]).map(({ id }) => id)).toEqual(ids);
  });

  test('what is past its time is shown with its mark, and with --max-age not at all, in every format', async () => {
    const line = 'list old --fields tracks.dr.positionsPerYear';
    const shown = async (words: string) => (await runLine(words, { programs: agedPrograms })).stdout;
    expect(await shown(line)).toContain('9†');
    expect(await shown(`${line} --max-age 4`)).not.toContain('9');
    expect(JSON.parse(await shown(`${line} --json`))).toEqual([{ tracks: { dr: { positionsPerYear: 9 } } }]);
    expect(JSON.parse(await shown(`${line} --json --max-age 4`))).toEqual([{}]);
    expect(JSON.parse(await shown('list plain --json --max-age 4'))).toEqual(
      JSON.parse(await shown('list plain --json')),
    );
  });

  test('where no track is asked for a fact is shown with its tracks', async () => {
    const { stdout } = await runLine('list --fields id,application.visas', { programs: agedPrograms });
    expect(stdout).toContain('J-1 (IR integrated)');
    expect(stdout).toContain("J-1 (from the surgery department's page)");
  });
});
