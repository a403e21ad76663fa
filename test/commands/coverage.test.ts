import { describe, expect, test } from 'vitest';
import type { RawOptions } from '../../src/cli/options.ts';
import { coverage } from '../../src/commands/coverage.ts';
import { agedPrograms } from '../support/aged-programs.ts';
import { run } from '../support/context.ts';
import { dataOf } from '../support/drawing.ts';
import { ownList, runOwn } from '../support/own-list.ts';
import { makeProgram } from '../support/programs.ts';

const programs = [
  makeProgram({ id: 'alpha', tracks: { dr: {}, esir: {} } }),
  makeProgram({ id: 'beta', state: 'MO', call: { independent: true } }),
];

describe('coverage', () => {
  test.each([
    [{}, 2],
    [{ track: ['esir'] }, 1],
    [{ state: ['missouri'] }, 1],
    [{ track: ['esir'], state: ['MO'] }, 0],
  ])('%o counts %i programs', async (options, count) => {
    expect(dataOf(await run(coverage, programs, [], options))).toContainEqual({
      field: 'call.model',
      label: 'Call model',
      recorded: 0,
      outOf: count,
    });
  });

  test('a section keeps its fields only', async () => {
    const data = JSON.stringify(dataOf(await run(coverage, programs, [], { section: ['Training'] })));
    expect(data).not.toContain('tracks.');
    expect(data).toContain('call.independent');
  });

  test('one program', async () => {
    expect(dataOf(await run(coverage, programs, ['BETA']))).toMatchObject({
      program: 'beta',
      recorded: ['tracks.dr.offered', 'call.independent'],
    });
  });

  test('unknown words', () => {
    expect(() => coverage.prepare([], { section: ['nope'] })).toThrow('Unknown section');
    expect(() => coverage.prepare([], { track: ['nope'] })).toThrow('Unknown track');
  });

  test('what is said of other tracks only is not recorded for the track; what is old is', async () => {
    const recorded = async (options: RawOptions) =>
      (dataOf(await run(coverage, agedPrograms, [], options)) as { field: string; recorded: number }[]).find(
        ({ field }) => field === 'application.visas',
      )?.recorded;
    expect([await recorded({}), await recorded({ track: ['dr'] })]).toEqual([5, 4]);
  });
});

test('of the programs on the list', async () => {
  const outOf = async (line: string) =>
    (JSON.parse((await runOwn(`${line} --json`, ownList)).stdout) as { field: string; outOf: number }[]).find(
      ({ field }) => field === 'tracks.dr.offered',
    )?.outOf;
  expect(await outOf('coverage')).toBe(3);
  expect(await outOf('coverage --mine')).toBe(2);
  expect(await outOf('coverage --mine --state IL')).toBe(1);
});
