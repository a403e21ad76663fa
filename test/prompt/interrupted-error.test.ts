import { expect, test } from 'vitest';
import { InterruptedError } from '../../src/prompt/interrupted-error.ts';

test('carries its name, by which it is told from other errors', () => {
  expect(new InterruptedError('x')).toMatchObject({ name: 'InterruptedError', message: 'x' });
});
