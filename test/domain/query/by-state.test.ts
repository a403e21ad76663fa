import { expect, test } from 'vitest';
import { programsByState } from '../../../src/domain/query/by-state.ts';
import { makeProgram } from '../../support/programs.ts';

const programs = [
  makeProgram({ id: 'b', state: 'TX' }),
  makeProgram({ id: 'a', state: 'AK' }),
  makeProgram({ id: 'c', state: 'TX' }),
  makeProgram({ id: 'd', state: 'AL' }),
];

test('states by name, and in a state the order given', () => {
  expect(
    programsByState(programs).map(({ state, programs: own }) => [state, own.map(({ id }) => id)]),
  ).toEqual([
    ['AL', ['d']],
    ['AK', ['a']],
    ['TX', ['b', 'c']],
  ]);
});

test('no programs, no states', () => expect(programsByState([])).toEqual([]));
