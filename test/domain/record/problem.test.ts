import { expect, test } from 'vitest';
import { isError } from '../../../src/domain/record/problem.ts';

test('a warning is no error', () => {
  expect((['error', 'warning'] as const).map(severity => isError({ severity }))).toEqual([true, false]);
});
