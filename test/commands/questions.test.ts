import { describe, expect, test } from 'vitest';
import { askable } from '../support/match-programs.ts';
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
