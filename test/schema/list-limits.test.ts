import { expect, test } from 'vitest';
import { maxNameLength, nameProblem } from '../../src/schema/list-limits.ts';

test.each(['place', 'night call', 'a', 'x'.repeat(maxNameLength)])('%s is a name of a rating', name => {
  expect(nameProblem(name)).toBeUndefined();
});

test.each([
  ['x'.repeat(maxNameLength + 1), 'is longer than 40 letters'],
  ['constructor', 'is a name that many tools drop; take another one'],
  ['a=b', 'is no name of a rating; write it without = and ,'],
  ['a,b', 'is no name of a rating; write it without = and ,'],
  [' a', 'is no name of a rating; write it without = and ,'],
  ['', 'is no name of a rating; write it without = and ,'],
])('%j is none', (name, problem) => {
  expect(nameProblem(name)).toBe(problem);
});
