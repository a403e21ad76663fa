import { expect, test } from 'vitest';
import { isMilitary } from '../../../src/domain/record/setting.ts';

test.each([
  ['military', true],
  ['university', false],
] as const)('%s: %s', (setting, expected) => expect(isMilitary({ setting })).toBe(expected));

test('what is not recorded is not military', () => expect(isMilitary({})).toBe(false));
