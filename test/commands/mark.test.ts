import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { type RunOptions, runLine } from '../support/run-line.ts';
import { scriptedPrompter } from '../support/scripted-prompter.ts';

const text = '# mine\nprograms:\n  alpha:\n    status: applied # in June\n    notes: one\n';
const newList = (): string => join(makeFolder({ 'list.yaml': text }), 'list.yaml');
const mark = (path: string, words: readonly string[], options?: RunOptions) =>
  runLine(['mark', ...words, '--list', path], options);

test('says what changed in a line, and keeps the rest of the file', async () => {
  const path = newList();
  const { code, stdout } = await mark(path, [
    'alpha',
    '--status',
    'interview',
    '--rate',
    'place=4',
    '--note',
    'two',
  ]);
  expect([code, stdout]).toEqual([
    0,
    'Alpha University (alpha): status interview (was applied), ratings place 4, added to the notes: "two".\n',
  ]);
  expect(readFileSync(path, 'utf8')).toBe(
    '# mine\nprograms:\n  alpha:\n    status: interview # in June\n    notes: |\n      one\n      two\n    ratings: { place: 4 }\n',
  );
});

test('several programs at once, of which those that were not on the list are put there', async () => {
  const { stdout } = await mark(newList(), ['beta', 'gamma', '--signal', 'silver']);
  expect(stdout).toBe(
    'Beta Clinic (beta) is on your list: signal silver.\nGamma Medical Center (gamma) is on your list: signal silver.\n',
  );
});

test('a line of notes comes from stdin, so that no shell remembers it', async () => {
  const path = newList();
  await mark(path, ['alpha', '--note', '-'], { input: 'kind people\r\nreally\n' });
  expect(readFileSync(path, 'utf8')).toContain('      one\n      kind people\n      really\n');
});

describe('the editor', () => {
  const somebody = { prompter: scriptedPrompter([]) };

  test('gives the notes as they are afterwards, and other options count, too', async () => {
    const path = newList();
    const edit = (notes: string): string => `${notes.trim()} and only\n`;
    const { stdout } = await mark(path, ['alpha', '--edit', '--tag', 'near'], { ...somebody, edit });
    expect(stdout).toContain('tags near, added to the notes: "and only"');
    expect(readFileSync(path, 'utf8')).toContain('one and only');
  });

  test('left empty, there are no notes', async () => {
    const path = newList();
    await mark(path, ['alpha', '--edit'], { ...somebody, edit: () => ' \n' });
    expect(readFileSync(path, 'utf8')).not.toContain('notes');
  });

  test('that fails leaves the notes as they were', async () => {
    const path = newList();
    const { code, stderr } = await mark(path, ['alpha', '--edit'], { ...somebody, edit: () => undefined });
    expect([code, stderr]).toEqual([
      1,
      'Error: The editor ended with an error; your notes are as they were.\n',
    ]);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('does not undo what another command said meanwhile', async () => {
    const path = newList();
    const edit = (notes: string): string => {
      writeFileSync(path, text.replace('notes: one', 'notes: other'));
      return `${notes}mine`;
    };
    const { code, stderr } = await mark(path, ['alpha', '--edit'], { ...somebody, edit });
    expect(code).toBe(1);
    expect(stderr).toContain('Another command has changed this program meanwhile; nothing is changed.');
    expect(readFileSync(path, 'utf8')).toContain('notes: other');
  });

  test('needs a terminal', async () => {
    const { code, stderr } = await mark(newList(), ['alpha', '--edit']);
    expect(code).toBe(2);
    expect(stderr).toContain('--edit needs a terminal');
  });
});

test('asks where nothing is said', async () => {
  const path = newList();
  const prompter = scriptedPrompter([
    ['Status', 'interview'],
    ['Signal', 'gold'],
    ['Interview', '2026-12-03 13:00'],
    ['Deadline', ''],
    ['Ratings', ''],
    ['Tags', ''],
    ['notes', ''],
  ]);
  const { stdout } = await mark(path, ['alpha'], { prompter });
  expect(stdout).toBe(
    'Alpha University (alpha): status interview (was applied), signal gold, interview 2026-12-03 13:00.\n',
  );
  prompter.expectDone();
});

test('takes the last change back', async () => {
  const path = newList();
  await mark(path, ['alpha', '--status', 'none']);
  const { stdout } = await mark(path, ['--undo']);
  expect(stdout).toBe('Alpha University (alpha): status applied.\n');
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test.each([
  ['a rating of 7', ['alpha', '--rate', 'place=7'], 2, 'A rating goes from 1 to 5; place is 7.'],
  ['an impossible day', ['alpha', '--interview', '2026-02-30'], 2, 'names a day that no calendar has'],
  ['an unknown id', ['nope', '--status', 'applied'], 3, 'No program is called "nope"'],
  ['an ambiguous one', ['springfield', '--status', 'applied'], 3, 'fits 2 programs'],
  ['nobody', ['--status', 'applied'], 2, 'Name the program to mark'],
  ['nothing to say, and nobody to ask', ['alpha'], 2, 'There is nothing to say, and nobody to ask'],
  ['undo with something else', ['--undo', '--status', 'applied'], 2, 'nothing beside it'],
  ['the editor for two', ['alpha', 'beta', '--edit'], 2, '--edit opens the notes of one program'],
])('%s changes nothing', async (_, words, code, message) => {
  const path = newList();
  const outcome = await mark(path, words);
  expect([outcome.code, outcome.stdout]).toEqual([code, '']);
  expect(outcome.stderr).toContain(message);
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('questions are about one program', async () => {
  const { stderr } = await mark(newList(), ['alpha', 'beta'], { prompter: scriptedPrompter([]) });
  expect(stderr).toContain('Questions are about one program');
});

test('notes that grow too long are refused', async () => {
  const path = newList();
  const { code, stderr } = await mark(path, ['alpha', '--note', '-'], { input: 'x'.repeat(20_000) });
  expect(code).toBe(2);
  expect(stderr).toContain('Notes have at most 20,000 letters; these have 20,004.');
});

test('an interview that is over is fine', async () => {
  const { code } = await mark(newList(), ['alpha', '--interview', '2020-01-01']);
  expect(code).toBe(0);
});
