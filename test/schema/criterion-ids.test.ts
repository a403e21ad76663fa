import { expect, test } from 'vitest';
import { criterionIds } from '../../src/schema/criterion-ids.ts';

test('names stand once', () => {
  expect(new Set(criterionIds).size).toBe(criterionIds.length);
});
