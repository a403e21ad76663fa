import { expect, test } from 'vitest';
import { readOptions } from '../../../src/cli/options.ts';
import {
  ageLimits,
  ageOptions,
  answeringLens,
  isLimited,
  showingLens,
} from '../../../src/cli/query/age-options.ts';
import { contextOf } from '../../support/context.ts';
import { makeProgram, makeSource } from '../../support/programs.ts';

const context = contextOf([]);
const program = makeProgram({
  tracks: { dr: {} },
  moonlighting: true,
  application: { deadline: 'October 31', visas: ['J-1'] },
  scopes: { 'application.visas': ['irIntegrated'] },
  sources: [
    makeSource({ facts: ['tracks', 'moonlighting', 'application.visas'] }),
    makeSource({ asOf: '2020', facts: ['application'] }),
  ],
});
const none = { maxAge: undefined, onlyDated: false };

test.each([
  [{}, none],
  [
    { maxAge: '4', dated: true, other: 1 },
    { maxAge: 4, onlyDated: true },
  ],
  [{ maxAge: '0' }, { maxAge: 0, onlyDated: false }],
])('%j', (raw, expected) => expect(ageLimits(readOptions(ageOptions, raw))).toEqual(expected));

test.each([
  [none, false],
  [{ ...none, maxAge: 0 }, true],
  [{ ...none, onlyDated: true }, true],
])('%j takes facts out: %j', (limits, expected) => expect(isLimited(limits)).toBe(expected));

test.each(['-1', '1.5', 'x'])('%s years are refused', maxAge =>
  expect(() => readOptions(ageOptions, { maxAge })).toThrow('--max-age'),
);

test('what is past its time answers nothing but is shown; what is older than asked for is neither', () => {
  const visas = { application: { visas: ['J-1'] } };
  expect(answeringLens([], context)(program)).toMatchObject(visas);
  expect(answeringLens([], context)(program).application?.deadline).toBeUndefined();
  expect(answeringLens(['dr'], context)(program).application).toBeUndefined();
  expect(showingLens(context, none)(program)).toBe(program);
  expect(showingLens(context, { tracks: ['dr'] })(program).application).toEqual({ deadline: 'October 31' });
  expect(showingLens(context, { maxAge: 5 })(program)).toMatchObject({ moonlighting: true, ...visas });
  expect(showingLens(context, { maxAge: 5 })(program).application?.deadline).toBeUndefined();
});
