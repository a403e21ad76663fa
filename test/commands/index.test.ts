import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { commandNames, loadAllCommands, loadCommandsFor } from '../../src/commands/index.ts';
import { runLine } from '../support/run-line.ts';

const commands = await loadAllCommands();

test('the registry names each command as it names itself', () => {
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
])('%o loads only %o', async (args, names) => {
  expect((await loadCommandsFor(args)).map(({ name }) => name)).toEqual(names);
});

test.each([[[]], [['--help']], [['nope']], [['help', 'list']]])('%o loads all', async args => {
  expect(await loadCommandsFor(args)).toEqual(commands);
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

describe.each(commands)('$name', ({ name, summary, examples, declare }) => {
  test('has a summary, and examples that begin with its own name', () => {
    expect(summary).toMatch(/^[A-Z].*[^.]$/u);
    expect(examples.length).toBeGreaterThan(0);
    for (const { line } of examples) expect(`${line} `).toMatch(new RegExp(`^resprog ${name} `, 'u'));
  });

  test('every option has a long form, takes a value or none, and says what it does', () => {
    const command = new Command();
    declare(command);
    for (const { long, optional, variadic, description } of command.options) {
      expect(long).toMatch(/^--[a-z]/u);
      expect([optional, variadic]).toEqual([false, false]);
      expect(description).not.toBe('');
    }
  });
});
