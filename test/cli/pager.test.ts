import { describe, expect, test } from 'vitest';
import { choosePager } from '../../src/cli/pager.ts';

const stdout = { isTerminal: true, rows: 5, columns: 10 };
const lines = (count: number): string => 'line\n'.repeat(count);
const choose = (more: Partial<Parameters<typeof choosePager>[0]> = {}) =>
  choosePager({ text: lines(9), stdout, environment: {}, platform: 'linux', ...more });

describe('which pager', () => {
  test.each([
    [{}, { usual: true }],
    [{ PAGER: 'more' }, { line: 'more' }],
    [{ PAGER: '' }, { usual: true }],
    [{ RESPROG_PAGER: 'less -S', PAGER: 'more' }, { line: 'less -S' }],
    [{ RESPROG_PAGER: '', PAGER: 'more' }, undefined],
    [{ RESPROG_PAGER: 'cat' }, undefined],
    [{ PAGER: ' cat ' }, undefined],
    [{ PAGER: 'cat -n' }, { line: 'cat -n' }],
    [{ PAGER: 'more', TERM: 'dumb' }, undefined],
  ])('%j: %j', (environment, expected) => expect(choose({ environment })).toEqual(expected));

  test('on Windows only one that is named', () => {
    expect(choose({ platform: 'win32' })).toBeUndefined();
    expect(choose({ platform: 'win32', environment: { PAGER: 'less' } })).toEqual({ line: 'less' });
  });
});

describe('what fits is printed at once', () => {
  test.each([
    ['a line is left for the prompt', lines(4), true],
    ['one line more', lines(5), false],
    ['a line that takes two', `${'x'.repeat(11)}\n${lines(3)}`, false],
    ['a line that just fits', `${'x'.repeat(10)}\n${lines(3)}`, true],
    ['color takes no room', `\u001b[1m${'x'.repeat(10)}\u001b[22m\n${lines(3)}`, true],
    ['an empty line is a line', `\n${lines(4)}`, false],
    ['nothing', '', true],
  ])('%s', (_, text, isPrinted) => expect(choose({ text }) === undefined).toBe(isPrinted));

  test('and what goes to a pipe, or to a terminal of unknown height', () => {
    expect(choose({ stdout: { ...stdout, isTerminal: false } })).toBeUndefined();
    expect(choose({ stdout: { isTerminal: true, columns: 10 } })).toBeUndefined();
    expect(choose({ stdout: { ...stdout, rows: 0 } })).toBeUndefined();
    expect(choose({ stdout: { ...stdout, columns: 0 } })).toEqual({ usual: true });
  });
});
