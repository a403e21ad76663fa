import { expect, test } from 'vitest';
import { idCell, placeOf, titleAndPlace, titleOf, websiteOf } from '../../../src/view/record/names.ts';
import { makeProgram } from '../../support/programs.ts';

test('a program is named by name and id, its place by city and state', () => {
  const program = makeProgram();
  expect(titleOf(program)).toBe('Alpha (alpha)');
  expect(placeOf(program)).toBe('Springfield, IL');
  expect(titleAndPlace(program)).toBe('Alpha (alpha), Springfield, IL');
});

test('the id in a table is marked where the program is on the list', () => {
  const program = makeProgram();
  expect(idCell(program, undefined)).toBe('alpha');
  expect(idCell(program, new Set(['beta']))).toBe('alpha');
  expect(idCell(program, new Set(['alpha']))).toEqual({ value: 'alpha', isStarred: true });
});

test('a missing address of a page is said', () => {
  expect(websiteOf(makeProgram({ website: 'https://example.org/' }))).toBe('https://example.org/');
  expect(websiteOf(makeProgram())).toBe('no website on record');
});
