import { expect, test } from 'vitest';
import { placeOf, titleAndPlace, titleOf } from '../../../src/view/record/names.ts';
import { makeProgram } from '../../support/programs.ts';

test('a program is named by name and id, its place by city and state', () => {
  const program = makeProgram();
  expect(titleOf(program)).toBe('Alpha (alpha)');
  expect(placeOf(program)).toBe('Springfield, IL');
  expect(titleAndPlace(program)).toBe('Alpha (alpha), Springfield, IL');
});
