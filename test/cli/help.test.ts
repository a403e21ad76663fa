import { Command } from 'commander';
import { expect, test } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { describeWithExamples, fillLines, formatHelp } from '../../src/cli/help.ts';

const makeRoot = () => {
  const root = new Command('tool')
    .description('A tool')
    .helpCommand(false)
    .configureHelp({ formatHelp, showGlobalOptions: true });
  root.option('--json', 'as JSON');
  root
    .command('list')
    .summary('List things')
    .description('List things.')
    .argument('[query]', 'what to find')
    .option('--limit <n>', 'at most N');
  return root;
};
const at = (text: string, ...words: readonly string[]) => words.map(word => text.indexOf(word));

test('the help of the program: commands before options, exit codes last', () => {
  const help = makeRoot().helpInformation();
  const places = at(help, 'Usage: tool', 'A tool', 'Commands:', 'Options:', 'Exit codes:');
  expect(Math.min(...places)).toBe(0);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  for (const { code, meaning } of Object.values(exitCodes)) expect(help).toContain(`${code}  ${meaning}`);
});

test('the help of a command: arguments, own options, common options, no exit codes', () => {
  const help = makeRoot().commands[0]?.helpInformation() ?? '';
  const places = at(
    help,
    'Usage: tool list',
    'Arguments:',
    'what to find',
    'Options:',
    '--limit',
    'Common options:',
    '--json',
  );
  expect(Math.min(...places)).toBe(0);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(help).not.toContain('Exit codes');
  expect(help).not.toContain('Commands:');
});

test('examples stand below the description, each with what it does', () => {
  expect(describeWithExamples('List.', [])).toBe('List.');
  expect(describeWithExamples('List.', [{ line: 'tool list', meaning: 'all' }])).toBe(
    'List.\n\nExamples:\n  tool list\n      all',
  );
});

test('fillLines breaks a list between words', () => {
  const filled = fillLines(Array.from({ length: 30 }, (_, index) => `word${index}`));
  expect(Math.max(...filled.split('\n').map(line => line.length))).toBeLessThanOrEqual(80);
  expect(filled.startsWith('  word0, word1,')).toBe(true);
  expect(filled.endsWith('word29')).toBe(true);
});
