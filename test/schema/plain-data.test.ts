import { expect, test } from 'vitest';
import { isMap, reservedKeys } from '../../src/schema/plain-data.ts';

test('isMap', () => {
  expect([{}, [], null, 'a', 1].map(isMap)).toEqual([true, false, false, false, false]);
});

test('every object has a property of each reserved name, or a class that makes it', () => {
  const inherited = [...reservedKeys].filter(key => key in {} || key in Object);
  expect(inherited).toEqual([...reservedKeys]);
});
