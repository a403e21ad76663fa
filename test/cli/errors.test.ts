import { expect, test } from 'vitest';
import { NotFoundError, UsageError } from '../../src/cli/errors.ts';
import { makeProgram } from '../support/programs.ts';

test('errors can be told apart by class and by name', () => {
  const [usage, missing] = [new UsageError('u'), new NotFoundError('m', [makeProgram()])];
  expect([usage.name, usage.message, missing.name, missing.message]).toEqual([
    'UsageError',
    'u',
    'NotFoundError',
    'm',
  ]);
  expect(usage).not.toBeInstanceOf(NotFoundError);
  expect(missing).not.toBeInstanceOf(UsageError);
  expect(missing.candidates.map(({ id }) => id)).toEqual(['alpha']);
});
