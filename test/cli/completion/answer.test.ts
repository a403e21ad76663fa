import { describe, expect, test } from 'vitest';
import { commonOptions } from '../../../src/cli/common-options.ts';
import { placeholderOf } from '../../../src/cli/completion/line.ts';
import { loadAllCommands } from '../../../src/commands/index.ts';
import { runLine } from '../../support/run-line.ts';

/** The values that a shell is told after the words. */
async function answers(...words: readonly string[]): Promise<readonly string[]> {
  const { code, stdout, stderr } = await runLine(['__complete', ...words]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout
    .trimEnd()
    .split('\n')
    .map(line => line.split('\t')[0] ?? '');
}

describe('a shell is told', () => {
  test.each([
    [['=co'], [':', 'compare', 'contact', 'costs', 'coverage', 'completion']],
    [
      ['help', '=ra'],
      [':', 'rank'],
    ],
    [['help', 'list', '='], [':']],
    [['nonsense', '='], [':']],
    [['=nonsense'], [':']],
    [
      ['list', '=--tra'],
      [':', '--track'],
    ],
    [
      ['quiz', '=--goa'],
      [':', '--goal'],
    ],
    [
      ['list', '=--no-c'],
      [':', '--no-color'],
    ],
    [
      ['list', '=--he'],
      [':', '--help'],
    ],
    [['=--vers'], [':', '--version']],
    [
      ['list', '--track', '=dr,ir'],
      [':open', 'dr,ir-integrated', 'dr,ir-independent'],
    ],
    [['list', '--track', '=dr,d'], [':']],
    [
      ['list', '--track=dr', '=--track=e'],
      [':open', '--track=esir'],
    ],
    [
      ['list', '--fields', '=name,tracks.esir.off'],
      [':open', 'name,tracks.esir.offered'],
    ],
    [['mine', '--fields', '='], [':']],
    [['list', '--limit', '='], [':']],
    [['list', '-o', '='], [':file']],
    [['check', '='], [':file']],
    [['list', '='], [':']],
    [
      ['compare', 'alpha', '='],
      [':', 'beta', 'gamma'],
    ],
    [
      ['schema', '=p'],
      [':', 'program', 'patch'],
    ],
    [
      ['rank', 'add', '=alpha'],
      [':open', 'alpha/'],
    ],
    [
      ['mark', 'alpha', '--status', '=no'],
      [':', 'none'],
    ],
    [
      ['contact', '--role', '=coo'],
      [':open', 'coordinator'],
    ],
    [
      ['stats', '--by', '=st'],
      [':', 'state'],
    ],
  ])('after %j: %j', async (words, expected) => expect(await answers(...words)).toEqual(expected));

  test('the options where no other word belongs', async () => {
    expect(await answers('mine', '=')).toContain('--sort');
    expect(await answers('show', 'alpha', '=')).toContain('--fields');
  });

  test('each in a line with its meaning', async () => {
    const { stdout } = await runLine(['__complete', 'show', '=al']);
    expect(stdout).toBe(':\nalpha\tAlpha University\n');
  });

  test('something even where a script sends nothing', async () => expect(await answers()).toContain('list'));
});

test('every placeholder is completed, or stands for what nobody can know before', async () => {
  const free =
    'n miles years words tag rating text mapping title name city url page weight wish count host year query';
  const known = 'field=value id entry track state field fields condition bound place file dir path';
  const all = (await loadAllCommands()).flatMap(({ arguments: words = [], options }) => [
    ...words.map(({ name, choices }) => ({ text: name, choices })),
    ...Object.values({ ...options, ...commonOptions })
      .filter(({ kind }) => kind !== 'flag')
      .map(({ flags, choices }) => ({ text: flags, choices })),
  ]);
  const open = all.filter(({ choices }) => choices === undefined).map(({ text }) => placeholderOf(text));
  expect([...new Set(open)].sort()).toEqual([...free.split(' '), ...known.split(' ')].sort());
});
