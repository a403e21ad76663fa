import { expect, test } from 'vitest';
import { ListError } from '../../src/my-list/list-error.ts';

test('keeps its message and its problems', () => {
  const error = new ListError('It is read-only.');
  expect([error.name, error.message, error.problems]).toEqual(['ListError', 'It is read-only.', []]);
});
