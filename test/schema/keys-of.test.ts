import { expect, expectTypeOf, test } from 'vitest';
import { keysOf } from '../../src/schema/keys-of.ts';

test('the keys of a table in its order, typed as such', () => {
  const keys = keysOf({ b: 1, a: 2 });
  expect(keys).toEqual(['b', 'a']);
  expectTypeOf(keys).toEqualTypeOf<readonly ('a' | 'b')[]>();
});
