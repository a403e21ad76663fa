import { describe, expect, test } from 'vitest';
import type { RawOptions } from '../../src/cli/options.ts';
import { compare } from '../../src/commands/compare.ts';
import { agedPrograms } from '../support/aged-programs.ts';
import { programs } from '../support/catalog.ts';
import { run } from '../support/context.ts';
import { dataOf } from '../support/drawing.ts';
import { usageError } from '../support/usage-error.ts';

describe('compare', () => {
  test.each<[readonly string[], RawOptions, RegExp]>([
    [[], {}, /at least two/u],
    [['slu'], {}, /at least two/u],
    [Array.from('abcdefghi'), {}, /at most 8 programs, not 9/u],
    [['slu', 'mir'], { fields: 'bedz' }, /Unknown field/u],
  ])('%j %j is refused', (args, options, message) => {
    expect(() => compare.prepare(args, options)).toThrow(usageError(message));
  });

  test('keeps the order of the words', async () => {
    const report = await run(compare, programs, ['slu', 'mir'], { fields: 'volume.beds' });
    expect(dataOf(report)).toMatchObject({
      programs: ['slu', 'mir'],
      rows: [{ values: [300, 1300], differs: true }],
    });
  });

  test('two words for one program are one program', async () => {
    await expect(run(compare, programs, ['slu', 'ssm health'])).rejects.toMatchObject({
      name: 'UsageError',
      message: 'All these words name the same program, slu; compare needs two.',
    });
    expect(dataOf(await run(compare, programs, ['slu', 'SLU', 'mir']))).toMatchObject({
      programs: ['slu', 'mir'],
    });
  });

  test('--diff and --all', async () => {
    const rows = async (options: RawOptions) =>
      (
        dataOf(await run(compare, programs, ['slu', 'mir'], options)) as {
          rows: { field: string; differs: boolean }[];
        }
      ).rows;
    expect((await rows({ diff: true })).map(({ field }) => field)).toEqual([
      'tracks.dr.positionsPerYear',
      'volume.beds',
    ]);
    expect((await rows({ all: true })).length).toBeGreaterThan((await rows({})).length);
  });

  test('an unknown name stops everything', async () => {
    await expect(run(compare, programs, ['slu', 'nowhere'])).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  test.each<[RawOptions, readonly unknown[]]>([
    [{}, [6, 9, 2]],
    [{ maxAge: '4' }, [6, null, 2]],
    [{ dated: true }, [6, 9, null]],
  ])('with %j the class sizes are %j', async (options, values) => {
    const fields = 'tracks.dr.positionsPerYear';
    const report = await run(compare, agedPrograms, ['plain', 'old', 'timeless'], { ...options, fields });
    expect(dataOf(report)).toMatchObject({ rows: [{ values }] });
  });
});
