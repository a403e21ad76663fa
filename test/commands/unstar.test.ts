import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { runLine } from '../support/run-line.ts';

const text =
  'programs:\n  alpha: { status: applied }\n  beta:\n  gone:\nrank: [alpha/dr, beta/ir-integrated]\n';
const listFile = (): string => join(makeFolder({ 'list.yaml': text }), 'list.yaml');

test('a program goes, with all that was said of it and its ranks', async () => {
  const path = listFile();
  const { stdout } = await runLine(['unstar', 'alpha', '--list', path]);
  expect(stdout).toBe(
    'Alpha University (alpha) is off your list.\n' +
      'Your list: rank order list beta/ir-integrated (was alpha/dr, beta/ir-integrated).\n',
  );
  expect(readFileSync(path, 'utf8')).not.toContain('alpha');
});

test('a program that only the list knows can go, too', async () => {
  const { code, stdout } = await runLine(['unstar', 'gone', '--list', listFile()]);
  expect([code, stdout]).toEqual([0, 'gone is off your list.\n']);
});

test('one that is not on the list changes nothing', async () => {
  const path = listFile();
  const { code, stderr } = await runLine(['unstar', 'gamma', '--list', path]);
  expect([code, stderr]).toEqual([0, `Nothing changes in ${path}.\n`]);
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('begins no list', async () => {
  const path = join(makeFolder({}), 'none.yaml');
  const { code, stderr } = await runLine(['unstar', 'alpha', '--list', path]);
  expect([code, stderr]).toEqual([0, `Nothing changes in ${path}.\n`]);
  expect(() => readFileSync(path)).toThrow('ENOENT');
});

test('nobody is named', async () => {
  const { code, stderr } = await runLine(['unstar']);
  expect(code).toBe(2);
  expect(stderr).toContain('Name the programs to take off');
});
