import { describe, expect, test } from 'vitest';
import { commonOptions } from '../../src/cli/common-options.ts';
import { longFlag, type Option } from '../../src/cli/options.ts';
import { commandNames, listingsFor, loadAllCommands, loadCommandsFor } from '../../src/commands/index.ts';
import { runLine } from '../support/run-line.ts';

const commands = await loadAllCommands();

/** The options that are wrong in some way, after the name of their command. */
const optionsOf = (isWrong: (option: Option<unknown>, key: string) => boolean): readonly string[] =>
  commands.flatMap(({ name, options }) =>
    Object.entries(options)
      .filter(([key, option]) => isWrong(option, key))
      .map(([, { flags }]) => `${name} ${flags}`),
  );

test.each([[['list']], [['help', 'list']], [['quiz', '--help']], [['nope']], [[]]])(
  '%o lists nothing',
  args => {
    expect(listingsFor(args)).toEqual([]);
  },
);

test('every word that is a command is known', () => {
  const words = commands.flatMap(({ name, alias }) => (alias === undefined ? [name] : [name, alias]));
  expect([...words, 'help']).toEqual(commandNames);
});

test.each([
  [['list', '--json'], ['list']],
  [['--json', 'quiz'], ['match']],
  [
    ['list', '-o', 'show'],
    ['list', 'show'],
  ],
  [['help', 'list'], ['list']],
  [['list', '--help'], ['list']],
  [[], []],
  [['--version'], []],
  [['nope'], []],
])('%o loads only %o', async (args, names) => {
  expect((await loadCommandsFor(args)).map(({ name }) => name)).toEqual(names);
});

test.each([[['--help']], [['help']], [['help', 'nope']], [['--help', 'list']], [['-o', 'list', '-h']]])(
  '%o lists all, and loads none that it does not name',
  async args => {
    expect(listingsFor(args).map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
    expect((await loadCommandsFor(args)).length).toBe(args.includes('list') ? 1 : 0);
  },
);

test.each(['', ' \t'])('a word with nothing in it, %j, is refused', async word => {
  expect((await runLine(['list', word])).stderr).toContain('list was given an empty word');
});

test('no two commands answer to one word', () => {
  const words = commands.flatMap(({ name, alias }) => (alias === undefined ? [name] : [name, alias]));
  expect(new Set(words).size).toBe(words.length);
  expect(words).not.toContain('help');
});

test.each([
  ['list --fields nme', 'Did you mean name'],
  ['show alpha --fields cty', 'Unknown field "cty".'],
  ['sources --fields page', 'Unknown field "page".'],
  ['contact --fields mail', 'Unknown field "mail".'],
  ['routes --fields year', 'Unknown field "year".'],
  ['tracks --fields track,name', 'Unknown field "name". Known fields: track, '],
])('%s: %s', async (line, message) => {
  const { code, stdout, stderr } = await runLine(line);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});

describe('every command', () => {
  test('has a summary without a full stop', () => {
    expect(commands.filter(({ summary }) => !/^[A-Z].*[^.]$/u.test(summary)).map(({ name }) => name)).toEqual(
      [],
    );
  });

  test('has examples, which begin with its own name', () => {
    expect(commands.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual([]);
    const strange = commands.flatMap(({ name, examples }) =>
      examples
        .filter(({ line }) => !`${line} `.startsWith(`resprog ${name} `))
        .map(({ line }) => `${name}: ${line}`),
    );
    expect(strange).toEqual([]);
  });

  test('gives each option a long form, a value or none, and says what it does', () => {
    const wrong = optionsOf(({ flags, help, kind }) => {
      const form = kind === 'flag' ? /^--[a-z-]+$/u : /^(?:-[a-z], )?--[a-z-]+ <[a-z]+>$/u;
      return !form.test(flags) || help === '';
    });
    expect(wrong).toEqual([]);
  });

  test('has no option that all have', () => {
    const common = Object.values(commonOptions).map(longFlag);
    expect(optionsOf((option, key) => common.includes(longFlag(option)) || key in commonOptions)).toEqual([]);
  });
});
