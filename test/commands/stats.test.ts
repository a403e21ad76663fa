import { describe, expect, test } from 'vitest';
import { stats } from '../../src/commands/stats.ts';
import { agedPrograms } from '../support/aged-programs.ts';
import { run } from '../support/context.ts';
import { dataOf } from '../support/drawing.ts';
import { ownList, runOwn } from '../support/own-list.ts';
import { makeProgram } from '../support/programs.ts';

const programs = [
  makeProgram({ id: 'a', tracks: { dr: { positionsPerYear: 6 }, esir: { positionsPerYear: 2 } } }),
  makeProgram({ id: 'b', state: 'MO', tracks: { dr: { positionsPerYear: 3 } }, setting: 'military' }),
];
const groups = async (options: Readonly<Record<string, unknown>>) =>
  (
    dataOf(await run(stats, programs, [], options)) as { group: string; programs: number; seats: number }[]
  ).map(({ group, programs: count, seats }) => [group, count, seats]);

describe('stats', () => {
  test.each([
    [
      {},
      [
        ['IL', 1, 6],
        ['MO', 1, 3],
      ],
    ],
    [{ by: 'region' }, [['midwest', 2, 9]]],
    [
      { by: 'SETTING' },
      [
        ['military', 1, 3],
        [null, 1, 6],
      ],
    ],
    [{ by: 'state', track: ['esir'] }, [['IL', 1, 2]]],
    [
      { by: 'tracks.esir.offered' },
      [
        ['yes', 1, 6],
        [null, 1, 3],
      ],
    ],
    [{ by: 'state', state: ['MO'] }, [['MO', 1, 3]]],
  ])('%o', async (options, expected) => {
    expect(await groups(options)).toEqual(expected);
  });

  test('of what words leave', async () => {
    const { notes } = await run(stats, programs, ['missouri'], {});
    expect(notes.join(' ')).toContain('1 program. ');
    expect(notes.join(' ')).toContain('Taking "missouri" as the state Missouri');
    const esir = dataOf(await run(stats, programs, ['esir', 'illinois'], {}));
    expect(esir).toMatchObject([{ group: 'IL', programs: 1, seats: 2 }]);
  });

  test('what a filter left out is said', async () => {
    const { notes } = await run(stats, programs, [], { track: ['esir'] });
    expect(notes.join(' ')).toContain(
      '1 program (b) is left out, because nothing that counts is recorded about this: ESIR',
    );
  });

  test.each([['name'], ['volume.beds']])('%s has too many values', by => {
    expect(() => stats.prepare([], { by })).toThrow('too many values');
  });

  test.each([
    [
      { by: 'application.visas' },
      [
        ['J-1', 3, 12],
        [null, 2, null],
      ],
    ],
    [
      { by: 'application.visas', track: ['dr'] },
      [
        ['J-1', 2, 8],
        [null, 3, 4],
      ],
    ],
    [
      { by: 'application.visas', dated: true },
      [
        ['J-1', 2, 10],
        [null, 3, null],
      ],
    ],
    [{ by: 'state', maxAge: '0' }, [['IL', 5, 2]]],
  ])(
    'facts of other tracks, past their time or too old are a group without a value: %o',
    async (options, expected) => {
      const rows = dataOf(await run(stats, agedPrograms, [], options)) as {
        group: string | null;
        programs: number;
        seats: number | null;
      }[];
      expect(rows.map(({ group, programs: count, seats }) => [group, count, seats])).toEqual(expected);
    },
  );
});

test('of the programs on the list', async () => {
  const groupsOf = async (line: string) =>
    (
      JSON.parse((await runOwn(`${line} --json`, ownList)).stdout) as { group: string; programs: number }[]
    ).map(({ group, programs: count }) => [group, count]);
  expect(await groupsOf('stats --mine')).toEqual([
    ['ID', 1],
    ['IL', 1],
  ]);
  expect(await groupsOf('stats --mine --track ir-integrated')).toEqual([['IL', 1]]);
  expect(await groupsOf('stats --tag far')).toEqual([]);
});
