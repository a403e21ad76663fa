import { expect, test } from 'vitest';
import { hasBrowser } from '../src/browser.ts';

test.each([
  ['win32', {}, true],
  ['darwin', {}, true],
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' }, true],
])('%s with %j: %j', (platform, environment, expected) =>
  expect(hasBrowser(platform, environment)).toBe(expected),
);
