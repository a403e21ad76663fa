import { describe, expect, test } from 'vitest';
import { argumentAt, commandWord, placeholderOf, spotOf, tableOf } from '../../../src/cli/completion/line.ts';
import { loadCommandsFor } from '../../../src/commands/index.ts';

const [list] = await loadCommandsFor(['list']);
const table = tableOf(list);

describe('the command of a line', () => {
  test.each([
    [['list', ''], 'list'],
    [['--format', 'json', 'list', '--'], 'list'],
    [['--json', 'list', ''], 'list'],
    [['lis'], undefined],
    [['--format', 'list'], undefined],
    [[], undefined],
  ])('%j: %j', (words, expected) => expect(commandWord(words)).toBe(expected));
});

describe('what the last word is about', () => {
  test.each([
    [['list', ''], 'word'],
    [['list', '-'], 'option'],
    [['list', '--tr'], 'option'],
    [['list', '--any-track', ''], 'word'],
    [['list', '--track', ''], 'value'],
    [['list', '-t', 'd'], 'value'],
    [['list', '--sort', '-vol'], 'value'],
    [['list', '--track=d'], 'value'],
    [['list', '--any-track=d'], 'option'],
    [['list', '--nothing=d'], 'option'],
    [['list', '--', '--tr'], 'word'],
    [['list', '--limit', '--', ''], 'word'],
    [[], 'word'],
  ])('%j: %s', (words, expected) => expect(spotOf(words, table).is).toBe(expected));

  test('is told with what stands before it in the same word', () => {
    expect(spotOf(['list', '--track=dr,e'], table)).toMatchObject({ before: '--track=' });
    expect(spotOf(['list', '--track', 'dr,e'], table)).toMatchObject({ before: '' });
  });

  test('is told with the words before it that are no options and no values', () => {
    expect(spotOf(['list', '-t', 'dr', 'chicago', '--json', ''], table)).toEqual({
      is: 'word',
      given: ['list', 'chicago'],
    });
    expect(spotOf(['list', '--', '--x', ''], table)).toEqual({ is: 'word', given: ['list', '--x'] });
  });
});

test('only the last argument may take several words', () => {
  const [first, rest] = [{ name: '[action]', help: '' } as const, { name: '[entry...]', help: '' } as const];
  expect(argumentAt([first, rest], 0)).toBe(first);
  expect(argumentAt([first, rest], 3)).toBe(rest);
  expect(argumentAt([first], 1)).toBeUndefined();
  expect(argumentAt([], 0)).toBeUndefined();
});

test.each([
  ['<id>', 'id'],
  ['[id...]', 'id'],
  ['-t, --track <track>', 'track'],
  ['[field=value...]', 'field=value'],
  ['--json', ''],
])('the placeholder of %s is %j', (text, expected) => expect(placeholderOf(text)).toBe(expected));
