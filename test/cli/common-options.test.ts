import { Command } from 'commander';
import { expect, test } from 'vitest';
import { commonOptions, unknownStart } from '../../src/cli/common-options.ts';
import { declareOptions, readOptions } from '../../src/cli/options.ts';
import { formats } from '../../src/render/registry.ts';

function parse(...args: readonly string[]) {
  const root = new Command();
  declareOptions(root, commonOptions);
  root.command('list').action(() => undefined);
  return readOptions(commonOptions, root.parse([...args], { from: 'user' }).opts());
}

test.each([[['--json', 'list']], [['list', '--json']]])('%o: the same before and after the command', args =>
  expect(parse(...args)).toMatchObject({ json: true }),
);

test.each([
  [[], { color: undefined, builtin: true, data: [], fields: undefined, format: undefined, force: false }],
  [['--no-builtin', '--no-color'], { builtin: false, color: false }],
  [['--no-color', '--color'], { color: true }],
  [['--data', 'a,b', '--data', 'c'], { data: ['a,b', 'c'] }],
  [['--fields', 'a, b'], { fields: ['a', 'b'] }],
  [['--format', 'CSV', '-o', 'x'], { format: 'csv', output: 'x' }],
])('%j says %j', (args, expected) => expect(parse('list', ...args)).toMatchObject(expected));

test.each([
  [['--format', 'xml'], `Known: ${formats.map(({ name }) => name).join(', ')}.`],
  [['--fields', ','], /was given an empty word/u],
])('%j is refused', (args, message) => {
  expect(() => parse('list', ...args)).toThrow(message);
});

test('the help names the formats, and who has one that not all have', () => {
  const everywhere = formats.filter(({ only }) => only === undefined).map(({ name }) => name);
  expect(commonOptions.format.help).toContain(everywhere.join(', '));
  expect(commonOptions.format.help).toContain('; contact also vcard; mine, calendar also ics');
});

test.each([
  ['filter', 'Unknown command "filter". Known: list, show.'],
  ['lst', 'Unknown command "lst". Did you mean list?'],
  ['--feilds', 'Unknown option "--feilds". Did you mean --fields?'],
  ['-x', /^Unknown option "-x"\. Known: --format, /u],
])('%s at the beginning is no command', (word, message) =>
  expect(unknownStart(word, ['list', 'show']).message).toMatch(message),
);
