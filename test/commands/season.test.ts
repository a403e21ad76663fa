import { describe, expect, test } from 'vitest';
import { CatalogError } from '../../src/catalog/catalog-error.ts';
import type { World } from '../../src/cli/world.ts';
import { season } from '../../src/commands/season.ts';
import { runProgram } from '../../src/program.ts';
import { run } from '../support/context.ts';
import { dataOf } from '../support/drawing.ts';
import { pipeWorld, tooWide } from '../support/run-line.ts';
import { usageError } from '../support/usage-error.ts';

type Row = Readonly<Record<string, unknown>>;
const rows = async (args: readonly string[] = [], options = {}): Promise<readonly Row[]> =>
  dataOf(await run(season, [], args, options)) as readonly Row[];

describe('season', () => {
  test('is the one in progress where none is named', async () => {
    const found = await rows();
    expect(new Set(found.map(({ asked }) => asked))).toEqual(new Set([2027]));
    expect(found.map(each => each['season'])).not.toContain(2027);
  });

  test('is the one that is named', async () => {
    const found = await rows(['2026']);
    expect(found.filter(each => each['season'] === 2026).length).toBeGreaterThan(5);
  });

  test('may be about some groups', async () => {
    const keys = (await rows(['2026'], { about: ['fees', 'SIGNALS'] })).map(({ key }) => key);
    expect(keys).toContain('eras.fee.first30');
    expect(keys).toContain('signals.gold');
    expect(keys).not.toContain('nrmp.matchDay');
    expect(keys).not.toContain('match.offered');
  });

  test.each([
    [['26'], {}, /named by the year of its Match/u],
    [[], { about: ['fee'] }, /Unknown group "fee"\. Did you mean fees\?/u],
  ])('%o %o is no such thing', (args, options, message) =>
    expect(() => season.prepare(args, options)).toThrow(usageError(message)),
  );
});

test.each([['season'], ['costs --ir 3']])('%s says what is wrong with a damaged file', async line => {
  const world: World = {
    ...pipeWorld(),
    loadSeasons: async () => {
      throw new CatalogError('The list of seasons is damaged.');
    },
  };
  expect(await runProgram(line.split(' '), world)).toEqual({
    code: 1,
    stdout: '',
    stderr: 'Error: The list of seasons is damaged.\n',
  });
});

test.each([[60], [80], [120]])('a terminal of %i columns is wide enough', async width =>
  expect(await tooWide(['season', 'season 2026', 'season 2010', 'season --about rank'], width)).toEqual([]),
);
