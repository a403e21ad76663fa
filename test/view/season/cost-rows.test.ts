import { expect, test } from 'vitest';
import type { Limit } from '../../../src/domain/season/look-up.ts';
import { isLimit } from '../../../src/domain/season/look-up.ts';
import { formulaOf } from '../../../src/view/season/cost-rows.ts';
import { groupDigits } from '../../../src/view/words.ts';
import { sampleSeasons } from '../../support/seasons.ts';

const fee: Limit = sampleSeasons.facts.filter(isLimit).find(({ value }) => value === 11) as Limit;
const tier = (programs: number, value: number, isFlat = false) => ({
  programs,
  fee: { ...fee, value },
  isFlat,
  usd: 0,
});

test('a formula has a part a tier, and a flat fee is one number', () => {
  expect(formulaOf([])).toBe('0');
  expect(formulaOf([tier(30, 11)])).toBe('30 × 11');
  expect(formulaOf([tier(10, 115, true), tier(2, 17)])).toBe('115 + 2 × 17');
  expect(formulaOf([tier(1970, 1030)], groupDigits)).toBe('1,970 × 1,030');
});
