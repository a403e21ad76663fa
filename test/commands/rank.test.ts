import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { runLine } from '../support/run-line.ts';

const text = `# mine
programs:
  alpha: { status: interviewed, ratings: { place: 3 }, tracks: [dr, ir-integrated] }
  beta: { status: interviewed, ratings: { place: 4.5 }, tracks: [dr] }
rank:
  - alpha/dr # near
`;
const newList = (): string => join(makeFolder({ 'list.yaml': text }), 'list.yaml');
const rank = (path: string, ...words: readonly string[]) => runLine(['rank', ...words, '--list', path]);
const rankIn = (path: string): string => readFileSync(path, 'utf8').replace(/[\s\S]*rank:/u, '');

test('shows the list', async () => {
  const { stdout, stderr } = await rank(newList());
  expect(stdout).toMatch(/1 +alpha +Alpha University +DR +— +advanced +3/u);
  expect(stderr).toContain('1 rank, best first.');
});

test('entries are added, moved and removed, with their remarks', async () => {
  const path = newList();
  await rank(path, 'add', 'beta', 'alpha/ir-integrated', '--at', '1');
  expect(rankIn(path)).toBe('\n  - beta/dr\n  - alpha/ir-integrated\n  - alpha/dr # near\n');
  await rank(path, 'move', 'alpha/dr', '--at', '1');
  expect(rankIn(path)).toBe('\n  - alpha/dr # near\n  - beta/dr\n  - alpha/ir-integrated\n');
  const { stdout } = await rank(path, 'remove', 'beta');
  expect(rankIn(path)).toBe('\n  - alpha/dr # near\n  - alpha/ir-integrated\n');
  expect(stdout).toContain('alpha');
  await rank(path, '--undo');
  expect(rankIn(path)).toContain('beta/dr');
});

test('a list can begin with a rank', async () => {
  const path = join(makeFolder({}), 'new.yaml');
  await rank(path, 'add', 'gamma/dr');
  expect(readFileSync(path, 'utf8')).toContain('season: 2027\nrank:\n  - gamma/dr\n');
});

describe('a proposal', () => {
  const ofTwo = text.replace('  - alpha/dr # near\n', '  - alpha/dr # near\n  - beta/dr\n');
  const unranked = text.replace(/rank:[\s\S]*/u, '');
  const listOf = (yaml: string): string => join(makeFolder({ 'list.yaml': yaml }), 'list.yaml');

  test('changes nothing', async () => {
    const path = listOf(ofTwo);
    const { stdout, stderr } = await rank(path, '--suggest', '--fields', 'entry', '--format', 'csv');
    expect(stdout).toBe('entry\nbeta/dr\nalpha/dr\n');
    expect(stderr).toContain('Moved: 2 of 2 ranks; nothing is added or taken off.');
    expect(stderr).toContain('Nothing is changed; --yes takes this order over.');
    expect(readFileSync(path, 'utf8')).toBe(ofTwo);
  });

  test('is taken over with --yes, which says what moved', async () => {
    const path = listOf(ofTwo);
    const { stderr } = await rank(path, '--suggest', '--yes');
    expect(rankIn(path)).toBe('\n  - beta/dr\n  - alpha/dr # near\n');
    expect(stderr).toContain('Moved: 2 of 2 ranks; nothing is added or taken off.');
  });

  test('never adds what the applicant did not rank, and says how to', async () => {
    const path = newList();
    const { stderr } = await rank(path, '--suggest', '--yes');
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(stderr.replace(/\s+/gu, ' ')).toContain(
      'You interview at beta, not ranked: resprog rank add beta/dr',
    );
    await rank(path, 'add', 'beta');
    await rank(path, 'remove', 'alpha');
    await rank(path, '--suggest', '--yes');
    expect(rankIn(path)).toBe('\n  - beta/dr\n');
  });

  test('is made of the interviews where nothing is ranked', async () => {
    const path = listOf(unranked);
    const { stderr } = await rank(path, '--suggest', '--yes');
    expect(rankIn(path)).toBe('\n  - beta/dr\n  - alpha/dr\n  - alpha/ir-integrated\n');
    expect(stderr).toContain('where you interview: 3 ranks added.');
  });
});

describe('a check', () => {
  test('names what is wrong, and fails only where it is strict', async () => {
    const path = newList();
    const loose = await rank(path, '--check');
    expect([loose.code, loose.stdout.includes('beta: you interview there, and it is not ranked.')]).toEqual([
      0,
      true,
    ]);
    expect((await rank(path, '--check', '--strict')).code).toBe(1);
  });
});

test.each([
  ['an unknown action', ['insert', 'alpha/dr'], 2, 'Unknown action "insert"'],
  ['nothing to add', ['add'], 2, 'Name the entry to add: resprog rank add alpha/dr.'.replace('alpha', 'slu')],
  ['the same again', ['add', 'alpha/dr'], 2, 'alpha/dr is on your rank order list already'],
  ['beyond the end', ['move', 'alpha/dr', '--at', '2'], 2, '--at 2 is beyond the end; the last place is 1.'],
  ['adding beyond the end', ['add', 'beta', '--at', '3'], 2, 'the last place is 2'],
  ['a move without a place', ['move', 'alpha/dr'], 2, 'move takes one entry and its new place'],
  ['place zero', ['add', 'beta', '--at', '0'], 2, '--at takes a number of 1 or more'],
  ['a place for remove', ['remove', 'alpha/dr', '--at', '1'], 2, '--at goes with add and move.'],
  ['two things at once', ['add', 'beta', '--check'], 2, 'rank does one thing at a time'],
  ['--yes alone', ['--yes'], 2, '--yes goes with --suggest.'],
  ['--strict alone', ['--strict'], 2, '--strict goes with --check.'],
  ['an unknown program', ['add', 'nope/dr'], 3, 'No program is called "nope"'],
  ['an entry that is not there', ['remove', 'beta'], 2, 'beta is not on your rank order list'],
])('%s changes nothing', async (_, words, code, message) => {
  const path = newList();
  const outcome = await rank(path, ...words);
  expect([outcome.code, outcome.stdout]).toEqual([code, '']);
  expect(outcome.stderr).toContain(message);
  expect(readFileSync(path, 'utf8')).toBe(text);
});
