import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { runLine } from '../support/run-line.ts';

test('programs go on the list, also when named by what people call them, and each once', async () => {
  const path = join(makeFolder({}), 'list.yaml');
  const { code, stdout, stderr } = await runLine(['star', 'alpha', 'Beta Clinic', 'alpha', '--list', path]);
  expect([code, stdout]).toEqual([
    0,
    'Alpha University (alpha) is on your list.\nBeta Clinic (beta) is on your list.\nYour list: season 2027.\n',
  ]);
  expect(stderr).toBe(`alpha is named more than once and counts once.\nYour list begins: ${path}\n`);
  expect(readFileSync(path, 'utf8')).toMatch(/\nseason: 2027\nprograms:\n {2}alpha:\n {2}beta:\n$/u);
});

test('the environment can name the list', async () => {
  const path = join(makeFolder({}), 'list.yaml');
  await runLine('star alpha', { environment: { RESPROG_LIST: path } });
  expect(readFileSync(path, 'utf8')).toContain('alpha');
});

test('the last change is taken back', async () => {
  const path = join(makeFolder({}), 'list.yaml');
  await runLine(['star', 'alpha', '--list', path]);
  const { stdout } = await runLine(['star', '--undo', '--list', path]);
  expect(stdout).toBe('Alpha University (alpha) is off your list.\nYour list: season removed (was 2027).\n');
});

test.each([
  ['an unknown id', ['nope'], 3, 'No program is called "nope"'],
  ['a misspelled one', ['alpa'], 3, 'Did you mean one of these?'],
  ['an ambiguous one', ['springfield'], 3, 'fits'],
  ['nobody', [], 2, 'Name the programs to star'],
  ['undo beside an id', ['alpha', '--undo'], 2, '--undo takes the last change back, and nothing beside it.'],
  ['no change to take back', ['--undo'], 1, 'There is no change of'],
])('%s changes nothing', async (_, words, code, message) => {
  const path = join(makeFolder({}), 'list.yaml');
  const outcome = await runLine(['star', ...words, '--list', path]);
  expect([outcome.code, outcome.stdout]).toEqual([code, '']);
  expect(outcome.stderr).toContain(message);
  expect(() => readFileSync(path)).toThrow('ENOENT');
});

test('a list that cannot be understood is left alone, with the place', async () => {
  const path = join(makeFolder({}), 'list.yaml');
  writeFileSync(path, 'programs:\n  alpha: { status: hired }\n');
  const { code, stderr } = await runLine(['star', 'beta', '--list', path]);
  expect(code).toBe(1);
  expect(stderr).toContain(`${path}:2:12: error: status: expected considering`);
});
