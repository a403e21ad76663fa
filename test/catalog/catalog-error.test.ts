import { expect, test } from 'vitest';
import { CatalogError, reasonOf } from '../../src/catalog/catalog-error.ts';
import { fileProblem } from '../../src/catalog/file-problem.ts';

test('carries the problems that are behind it', () => {
  const problem = fileProblem('file/too-large', 'a.yaml');
  const error = new CatalogError('Not usable.', [problem]);
  expect(error).toMatchObject({ name: 'CatalogError', message: 'Not usable.', problems: [problem] });
  expect(new CatalogError('Gone.').problems).toEqual([]);
});

test('a reason is the code of an error, or what else was thrown', () => {
  expect(reasonOf(Object.assign(new Error('x'), { code: 'EBUSY' }))).toBe('EBUSY');
  expect(reasonOf(new Error('x'))).toBe('Error: x');
});
