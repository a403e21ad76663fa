import { expect, test } from 'vitest';
import { staysWhole } from '../../src/render/stays-whole.ts';

test.each([
  ['  resprog match --near "Boise, ID" --no-input', true],
  ['resprog explores programs', false],
  ['C:\\Users\\Jane Doe\\a.yaml:14:56: wrong', true],
  ['Left out: my records/a.yaml:14:56: wrong', true],
  ['a.yaml:14:56: something is wrong here', false],
  ['Left out: a.yaml:14:56: wrong', false],
  ['Interviews start at 10:30, not later', false],
])('%s: %j', (line, expected) => expect(staysWhole(line)).toBe(expected));
