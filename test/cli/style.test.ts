import { describe, expect, test } from 'vitest';
import {
  type Environment,
  fitWidth,
  lookOf,
  showsUnicode,
  wantsColor,
  wantsPlain,
} from '../../src/cli/style.ts';

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

describe('text to be read aloud', () => {
  test.each<[boolean, Environment, boolean, boolean]>([
    [false, {}, false, false],
    [true, {}, true, true],
    [false, { TERM: 'dumb' }, true, false],
    [false, { TERM: 'xterm' }, false, false],
    [false, { RESPROG_ACCESSIBLE: '1' }, true, false],
    [false, { RESPROG_ACCESSIBLE: 'yes' }, true, false],
    [false, { RESPROG_ACCESSIBLE: '' }, false, false],
    [false, { RESPROG_ACCESSIBLE: '0' }, false, false],
    [false, { RESPROG_ACCESSIBLE: 'false' }, false, false],
    [true, { RESPROG_ACCESSIBLE: '0' }, true, true],
  ])('flag %s, %j: terminal %s, pipe %s', (flag, environment, inTerminal, inPipe) => {
    expect(wantsPlain(flag, environment, terminal)).toBe(inTerminal);
    expect(wantsPlain(flag, environment, pipe)).toBe(inPipe);
  });

  test.each([
    [undefined, false],
    [true, true],
    [false, false],
  ])('has color only where the flag %s asks for it, and no width', (color, expected) => {
    const environment = { FORCE_COLOR: '1', LANG: 'en_US.UTF-8' };
    const look = lookOf({ color, plain: true }, { environment, platform: 'linux' }, terminal);
    expect(look).toEqual({ color: expected, width: null, unicode: true, plain: true });
  });
});

test('any other look follows the stream', () => {
  const world = { environment: { LANG: 'C' }, platform: 'linux' };
  expect(lookOf({ color: undefined, plain: false }, world, { isTerminal: true, columns: 120 })).toEqual({
    color: true,
    width: 120,
    unicode: false,
    plain: false,
  });
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

test('what reads a pipe on Windows is shown what its code page has', () => {
  const world = { environment: {}, platform: 'win32', pipeCodePage: 437 };
  expect(lookOf({ color: undefined, plain: false }, world, pipe).unicode).toBe(false);
});
