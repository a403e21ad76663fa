import { expect, test } from 'vitest';
import {
  idCell,
  namesOf,
  placeOf,
  titleAndPlace,
  titleOf,
  websiteOf,
} from '../../../src/view/record/names.ts';
import { makeProgram } from '../../support/programs.ts';

test('a program is named by name and id, its place by city and state', () => {
  const program = makeProgram();
  expect(titleOf(program)).toBe('Alpha (alpha)');
  expect(placeOf(program)).toBe('Springfield, IL');
  expect(titleAndPlace(program)).toBe('Alpha (alpha), Springfield, IL');
});

test('up to three programs are named together', () => {
  const [one, other] = [makeProgram(), makeProgram({ id: 'beta', name: 'Beta' })];
  expect(namesOf([])).toBeUndefined();
  expect(namesOf([one])).toBe('Alpha');
  expect(namesOf([one, other, one])).toBe('Alpha, Beta, Alpha');
  expect(namesOf([one, other, one, other])).toBeUndefined();
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
