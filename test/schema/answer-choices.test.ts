import { expect, test } from 'vitest';
import { regions } from '../../src/domain/query/regions.ts';
import { criterionIds, regionNames, subspecialties } from '../../src/schema/answer-choices.ts';

test('the regions are those of the command line', () => {
  expect(regionNames).toEqual(regions);
});

test('names stand once', () => {
  expect(new Set(criterionIds).size).toBe(criterionIds.length);
  expect(new Set(subspecialties).size).toBe(subspecialties.length);
});
