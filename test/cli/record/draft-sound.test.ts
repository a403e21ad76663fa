import { expect, test } from 'vitest';
import { draftSound } from '../../../src/cli/record/draft-sound.ts';
import { parseStatement, type Statement } from '../../../src/cli/record/statements.ts';
import { makeProgram } from '../../support/programs.ts';

/** A draft whose only errors are the given paths that are among the statements. */
const drafting = (wrong: readonly string[]) => (statements: readonly Statement[]) => ({
  path: 'a.yaml',
  text: statements.map(({ path }) => path).join(),
  replaces: undefined,
  before: makeProgram(),
  after: undefined,
  problems: statements
    .filter(({ path }) => wrong.includes(path))
    .map(({ path }) => ({
      code: 'rule/x',
      severity: 'error' as const,
      file: 'a.yaml',
      line: 0,
      column: 0,
      path,
      args: { message: `${path} is wrong` },
    })),
});
const said = ['moonlighting=yes', 'faculty.ir=5', 'volume.beds=300'].map(parseStatement);
const sound = (statements: readonly Statement[], ...wrong: readonly string[]) => {
  const { edit, refused } = draftSound(statements, drafting(wrong));
  return [edit?.text, Object.fromEntries(refused)];
};

test('all, where nothing is wrong', () =>
  expect(sound(said)).toEqual(['moonlighting,faculty.ir,volume.beds', {}]));

test('all but one, with the reason', () =>
  expect(sound(said, 'faculty.ir')).toEqual([
    'moonlighting,volume.beds',
    { 'faculty.ir': 'faculty.ir is wrong' },
  ]));

test('all but several, each with its reason', () =>
  expect(sound(said, 'moonlighting', 'volume.beds')).toEqual([
    'faculty.ir',
    { moonlighting: 'moonlighting is wrong', 'volume.beds': 'volume.beds is wrong' },
  ]));

test('nothing, where nothing is left or said', () => {
  expect(sound(said.slice(0, 1), 'moonlighting')).toEqual([
    undefined,
    { moonlighting: 'moonlighting is wrong' },
  ]);
  expect(sound([])).toEqual([undefined, {}]);
});
