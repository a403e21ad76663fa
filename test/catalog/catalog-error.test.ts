import { expect, test } from 'vitest';
import { CatalogError } from '../../src/catalog/catalog-error.ts';
import { fileProblem } from '../../src/catalog/file-problem.ts';

test('carries the problems that are behind it', () => {
  const problem = fileProblem('file/too-large', 'a.yaml');
  const error = new CatalogError('Not usable.', [problem]);
  expect(error).toMatchObject({ name: 'CatalogError', message: 'Not usable.', problems: [problem] });
  expect(new CatalogError('Gone.').problems).toEqual([]);
});
