import { Command } from 'commander';
import { expect, test } from 'vitest';
import { declareCommonOptions } from '../../src/cli/common-options.ts';

function parse(...args: readonly string[]) {
  const root = new Command();
  declareCommonOptions(root);
  root.command('list').action(() => undefined);
  return root.parse([...args], { from: 'user' }).opts();
}

test.each([[['--json', 'list']], [['list', '--json']]])('%o: the same before and after the command', args =>
  expect(parse(...args)).toMatchObject({ json: true }),
);

test('nothing said is nothing decided, but for the shipped records', () => {
  expect(parse('list')).toEqual({ builtin: true });
  expect(parse('list', '--no-builtin', '--no-color')).toEqual({ builtin: false, color: false });
});

test('folders are collected whole, commas included', () => {
  expect(parse('list', '--data', 'a,b', '--data', 'c')).toMatchObject({ data: ['a,b', 'c'] });
});

test('every short option has a long form', () => {
  const root = new Command();
  declareCommonOptions(root);
  expect(root.options.filter(({ short, long }) => short !== undefined && long === undefined)).toEqual([]);
});
