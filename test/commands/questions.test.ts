import { describe, expect, test } from 'vitest';
import { askable } from '../support/match-programs.ts';
import { ownList, runOwn } from '../support/own-list.ts';
import { runLine } from '../support/run-line.ts';

const run = (line: string) =>
  runLine(line, {
    programs: askable,
    answers: { 'mine.yaml': { answers: { importance: { airp: 5 }, must: ['airp'] } } },
  });

describe('questions', () => {
  test('lists what is open, by addressee, with the contact', async () => {
    const { code, stdout } = await run('questions one');
    expect(code).toBe(0);
    expect(stdout).toContain('To the program coordinator: Coordinator one, one@example.edu');
    expect(stdout).not.toContain('salaries');
  });

  test('answers put their own things first', async () => {
    const { stdout } = await run('questions one --answers mine.yaml --json');
    expect(JSON.parse(stdout)[0]).toMatchObject({ program: 'one', criterion: 'airp', must: true });
  });

  test.each([
    ['questions nobody', 3],
    ['questions', 2],
    ['questions one --answers missing.yaml', 1],
    ['questions one --fields x', 2],
  ])('%s is exit %d with an empty stdout', async (line, code) => {
    expect(await run(line)).toMatchObject({ code, stdout: '' });
  });
});

test('the programs on the list can be asked about', async () => {
  const idsIn = async (line: string) => {
    const rows = JSON.parse((await runOwn(`${line} --json`, ownList)).stdout) as { program: string }[];
    return [...new Set(rows.map(({ program }) => program))];
  };
  expect(await idsIn('questions --mine')).toEqual(['alpha', 'beta']);
  expect(await idsIn('questions --status applied')).toEqual(['beta']);
  expect((await runOwn('questions', ownList)).stderr).toContain(
    'Name the programs to ask, or take those on your list with --mine.',
  );
  expect(await runOwn('questions --tag far --json', ownList)).toMatchObject({ code: 0, stdout: '[]\n' });
});
