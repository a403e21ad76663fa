import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import {
  asTyped,
  declareOptions,
  either,
  flag,
  list,
  longFlag,
  readOptions,
  unless,
  value,
  whole,
} from '../../src/cli/options.ts';

const table = {
  all: flag('--all', 'everything'),
  builtin: unless('--no-builtin', 'nothing shipped'),
  color: either({ flags: '--color', help: 'with color' }, { flags: '--no-color', help: 'without' }),
  least: value('--min-positions <n>', 'a number', (word, name) => `${name} ${word}`),
  tracks: list('-t, --track <track>', 'tracks', word => word.toUpperCase()),
  folders: whole('--data <dir>', 'folders', asTyped),
};

const declared = () => {
  const command = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  declareOptions(command, table);
  return command;
};
const parse = (...args: readonly string[]) =>
  readOptions(
    table,
    declared()
      .parse([...args], { from: 'user' })
      .opts(),
  );

const nothing = {
  all: false,
  builtin: true,
  color: undefined,
  least: undefined,
  tracks: [],
  folders: [],
};

describe('words become typed values', () => {
  test.each([
    [[], {}],
    [['--all'], { all: true }],
    [['--no-builtin'], { builtin: false }],
    [['--color'], { color: true }],
    [['--color', '--no-color'], { color: false }],
    [['--min-positions', '4'], { least: '--min-positions 4' }],
    [['--min-positions', '4', '--min-positions=5'], { least: '--min-positions 5' }],
    [['-t', 'dr, esir', '--track', 'x'], { tracks: ['DR', 'ESIR', 'X'] }],
    [['--data', 'a,b', '--data', 'c'], { folders: ['a,b', 'c'] }],
  ])('%j', (args, expected) => expect(parse(...args)).toEqual({ ...nothing, ...expected }));

  test.each<[readonly string[], string]>([
    [['-t', ' , '], '--track'],
    [['-t', 'dr', '-t', ''], '--track'],
    [['--min-positions', ' '], '--min-positions'],
    [['--data', ''], '--data'],
  ])('%j holds an empty word', (args, flagName) => {
    expect(() => parse(...args)).toThrow(`${flagName} was given an empty word`);
  });

  test('nothing is parsed before all is collected, then in the order of the table', () => {
    const refuse = (_: string, name: string): never => {
      throw new Error(name);
    };
    const strict = { first: value('--first <x>', '', refuse), second: list('--second <x>', '', refuse) };
    expect(() => readOptions(strict, { second: ['x'], first: 'x' })).toThrow('--first');
  });
});

describe('commander', () => {
  test('hears of every flag, in the order of the table', () => {
    expect(declared().options.map(({ flags, description }) => `${flags}: ${description}`)).toEqual([
      '--all: everything',
      '--no-builtin: nothing shipped',
      '--color: with color',
      '--no-color: without',
      '--min-positions <n>: a number',
      '-t, --track <track>: tracks',
      '--data <dir>: folders',
    ]);
  });

  test.each([[['--min-positions']], [['--all=x']], [['--nope']]])('refuses %j', args => {
    expect(() => parse(...args)).toThrow(expect.objectContaining({ name: 'CommanderError' }));
  });
});

test('the long flag and the keys', () => {
  expect(Object.values(table).map(longFlag)).toEqual([
    '--all',
    '--no-builtin',
    '--color',
    '--min-positions',
    '--track',
    '--data',
  ]);
});
