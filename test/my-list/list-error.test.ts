import { expect, test } from 'vitest';
import { CatalogError } from '../../src/catalog/catalog-error.ts';
import { ListError } from '../../src/my-list/list-error.ts';

test('keeps its message and its problems', () => {
  const error = new ListError('It is read-only.');
  expect([error.name, error.message, error.problems]).toEqual(['ListError', 'It is read-only.', []]);
});

test('is explained as what else is wrong with files is, with a hint of its own', () => {
  const error = new ListError('It is read-only.');
  expect(error).toBeInstanceOf(CatalogError);
  expect([error.hint, new ListError('It is read-only.', [], 'Wait.').hint]).toEqual([
    'Fix them, or name another list with --list.',
    'Wait.',
  ]);
});
