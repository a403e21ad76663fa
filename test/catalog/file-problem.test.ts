import { expect, test } from 'vitest';
import { fileProblem } from '../../src/catalog/file-problem.ts';

test('a problem of a file as a whole has no line', () => {
  expect(fileProblem('file/too-large', 'a.yaml')).toEqual({
    code: 'file/too-large',
    severity: 'error',
    file: 'a.yaml',
    line: 0,
    column: 0,
    path: '',
    args: {},
  });
});
