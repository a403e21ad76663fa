import { describe, expect, test } from 'vitest';
import { type Environment, fitWidth, showsUnicode, wantsColor } from '../../src/cli/style.ts';

const terminal = { isTerminal: true };
const pipe = { isTerminal: false };

describe('wantsColor', () => {
  test.each<[boolean | undefined, Environment, boolean, boolean]>([
    [undefined, {}, true, false],
    [undefined, { TERM: 'dumb' }, false, false],
    [undefined, { CLICOLOR: '0' }, false, false],
    [undefined, { CLICOLOR: '1' }, true, false],
    [undefined, { CLICOLOR_FORCE: '1' }, true, true],
    [undefined, { CLICOLOR_FORCE: '0' }, false, false],
    [undefined, { CLICOLOR_FORCE: '1', CLICOLOR: '0', TERM: 'dumb' }, true, true],
    [undefined, { NO_COLOR: '1', CLICOLOR_FORCE: '1' }, false, false],
    [undefined, { NO_COLOR: '' }, true, false],
    [undefined, { NO_COLOR: '0' }, false, false],
    [undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, true, true],
    [undefined, { FORCE_COLOR: '0' }, false, false],
    [undefined, { FORCE_COLOR: 'false' }, false, false],
    [undefined, { FORCE_COLOR: '' }, true, false],
    [true, { FORCE_COLOR: '0', NO_COLOR: '1', TERM: 'dumb' }, true, true],
    [false, { FORCE_COLOR: '1' }, false, false],
  ])('flag %s, %j: terminal %s, pipe %s', (flag, environment, inTerminal, inPipe) => {
    expect(wantsColor(flag, environment, terminal)).toBe(inTerminal);
    expect(wantsColor(flag, environment, pipe)).toBe(inPipe);
  });
});

test.each([
  [false, { isTerminal: true, columns: 120 }, 120],
  [false, { isTerminal: true, columns: 0 }, 80],
  [false, { isTerminal: true }, 80],
  [false, { isTerminal: false, columns: 120 }, null],
  [true, { isTerminal: true, columns: 120 }, null],
])('plain %s, %j: width %s', (plain, stream, width) => expect(fitWidth(plain, stream)).toBe(width));

test.each<[string, Environment, boolean]>([
  ['linux', { LANG: 'en_US.UTF-8' }, true],
  ['linux', { LANG: 'de_DE.utf8' }, true],
  ['linux', { LANG: 'C' }, false],
  ['linux', {}, false],
  ['linux', { LC_ALL: 'C', LANG: 'en_US.UTF-8' }, false],
  ['linux', { LC_ALL: '', LC_CTYPE: 'C.UTF-8' }, true],
  ['linux', { TERM: 'dumb', LANG: 'en_US.UTF-8' }, false],
  ['linux', { TERM: 'linux', LANG: 'en_US.UTF-8' }, false],
  ['darwin', {}, true],
  ['win32', {}, false],
  ['win32', { WT_SESSION: 'x' }, true],
  ['win32', { TERM_PROGRAM: 'vscode' }, true],
])('%s with %j draws lines: %s; a pipe always', (platform, environment, expected) => {
  expect(showsUnicode(environment, platform, terminal)).toBe(expected);
  expect(showsUnicode(environment, platform, pipe)).toBe(true);
});

test.each([
  ['win32', 437, false],
  ['win32', 1252, false],
  ['win32', 65001, true],
  ['win32', undefined, true],
  ['linux', 437, true],
])('a pipe on %s with the code page %s draws lines: %s', (platform, codePage, expected) => {
  expect(showsUnicode({ WT_SESSION: 'x' }, platform, pipe, codePage)).toBe(expected);
});
