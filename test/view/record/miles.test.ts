import { expect, test } from 'vitest';
import { roundMiles, wholeMiles } from '../../../src/view/record/miles.ts';
import { makeProgram } from '../../support/programs.ts';

const boise = { latitude: 43.61, longitude: -116.2 };

test('a record without coordinates has no miles, which is not 0', () => {
  expect(wholeMiles(makeProgram(), boise)).toBeNull();
  expect(wholeMiles(makeProgram(boise), boise)).toBe(0);
});

test('miles are whole', () =>
  expect([285.5, 285.4, 0, undefined].map(roundMiles)).toEqual([286, 285, 0, null]));
