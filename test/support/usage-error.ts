// What a wrong use of the command line throws.
import { expect } from 'vitest';

export const usageError = (message: RegExp) =>
  expect.objectContaining({ name: 'UsageError', message: expect.stringMatching(message) });
