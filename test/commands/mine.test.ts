import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { runLine } from '../support/run-line.ts';

const text = `programs:
  alpha: { status: interview, interview: 2026-12-03 13:00, ratings: { place: 4 }, notes: "- one" }
  beta: { status: rejected, tags: [far] }
  gamma:
`;
const newList = (): string => join(makeFolder({ 'list.yaml': text }), 'list.yaml');
const mine = (path: string, ...words: readonly string[]) => runLine(['mine', ...words, '--list', path]);
const idsOf = (stdout: string): readonly string[] =>
  stdout
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => line.split(',')[0] ?? '');

test('what matters now comes first, what has ended last', async () => {
  const { stdout, stderr } = await mine(newList());
  expect(stdout).toMatch(
    /^ID.*\nalpha .* interview in 11 days\ngamma .* give it a status\nbeta .* rejected/u,
  );
  expect(stderr).toContain('3 programs on your list.');
});

test.each([
  [
    ['--sort', 'id'],
    ['alpha', 'beta', 'gamma'],
  ],
  [
    ['--sort', '-id'],
    ['gamma', 'beta', 'alpha'],
  ],
  [
    ['--status', 'rejected,interview'],
    ['alpha', 'beta'],
  ],
  [['--tag', 'far'], ['beta']],
  [['--tag', 'none'], []],
])('%j', async (words, expected) => {
  const { stdout } = await mine(newList(), '--fields', 'id', '--format', 'csv', ...words);
  expect(idsOf(stdout)).toEqual(expected);
});

test('a tag that no program has is said', async () => {
  const { stderr } = await mine(newList(), '--tag', 'fra');
  expect(stderr).toContain(
    '0 of 3 programs on your list.\nNo program on your list has the tag fra. Its tags: far.',
  );
});

test('the fit comes from the answers that the list names, seen from its folder', async () => {
  const path = newList();
  writeFileSync(path, `answers: a.yaml\n${text}`);
  const answers = { [join(path, '..', 'a.yaml')]: { answers: { goal: 'diagnostic' } } } as const;
  const { stdout } = await runLine(['mine', '--json', '--list', path], { answers });
  expect(JSON.parse(stdout)[0]).toMatchObject({
    id: 'alpha',
    fit: { low: expect.any(Number), high: expect.any(Number) },
  });
});

test('without a list it says how one begins', async () => {
  const path = join(makeFolder({}), 'none.yaml');
  const { code, stdout, stderr } = await mine(path);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toBe(`Error: You have no list yet (${path}); "resprog star ID" begins one.\n`);
});

describe('the sheet comes back', () => {
  async function sheetOf(path: string): Promise<string> {
    const { stdout } = await mine(path, '--format', 'csv', '--excel');
    return stdout;
  }

  const read = (path: string, sheet: string, ...words: readonly string[]) => {
    const file = join(makeFolder({ 'm.csv': sheet }), 'm.csv');
    return mine(path, '--read', file, ...words);
  };

  test('as it was, it changes nothing', async () => {
    const path = newList();
    const { stdout, stderr } = await read(path, await sheetOf(path), '--yes');
    expect([stdout, stderr]).toEqual(['', `Nothing changes in ${path}.\n`]);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('edited, it shows what changes, and changes it with --yes', async () => {
    const path = newList();
    const edited = (await sheetOf(path)).replace('rejected', 'withdrawn').replace("'- one", "'- one | two");
    const shown = await read(path, edited);
    expect(shown.stdout).toBe(
      'Alpha University (alpha): added to the notes: "two".\nBeta Clinic (beta): status withdrawn (was rejected).\n'.replace(
        'added to the notes: "two"',
        'added to the notes: "two"',
      ),
    );
    expect(shown.stderr).toContain('Nothing is written yet; --yes takes the changes over.');
    expect(readFileSync(path, 'utf8')).toBe(text);
    await read(path, edited, '--yes');
    expect(readFileSync(path, 'utf8')).toContain('status: withdrawn');
  });

  test('edited in a column that is worked out, it says what to edit instead', async () => {
    const path = newList();
    const { stderr } = await read(path, 'id,name,rating,ranks\nalpha,Alpha University,1.5,9\n');
    expect(stderr).toContain('Nothing changes');
    expect(stderr).toContain(
      'columns that are worked out and not read: rating (edit ratings.NAME), ranks (resprog rank move).',
    );
  });

  test('with other ratings, it may hold their mean of before or of now', async () => {
    const path = newList();
    const shown = await read(path, 'id,rating,ratings.place\nalpha,4,1\n', '--yes');
    expect(shown.stdout).toContain('ratings');
    expect(shown.stderr).not.toContain('not read');
    expect((await read(path, await sheetOf(path))).stderr).not.toContain('not read');
  });

  test('unknown columns and programs, and programs without a row, are named, and nothing is lost', async () => {
    const path = newList();
    const { stderr } = await read(path, 'id,mood,status\nalpha,good,interview\nnope,bad,applied\n', '--yes');
    expect(stderr).toMatch(/Columns that no list has stay in .*m\.csv alone: mood\./u);
    expect(stderr).toContain('Rows of unknown programs are left out: nope.');
    expect(stderr).toContain('2 programs of your list stand in no row and stay as they are.');
    const one = await read(path, 'id\nalpha\nbeta\n');
    expect(one.stderr).toContain('1 program of your list stands in no row and stays as it is.');
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test.each([
    [
      'two rows for one id',
      'id,status\nalpha,applied\nalpha,rejected\n',
      'row 3, id: alpha stands in row 2, too.',
    ],
    ['a wrong value', 'id,status\nalpha,hired\n', 'row 2, status: "hired" is none of considering'],
    ['nothing', '', 'is empty'],
  ])('%s changes nothing', async (_, sheet, message) => {
    const path = newList();
    const { code, stdout, stderr } = await read(path, sheet, '--yes');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('a list can begin with a sheet', async () => {
    const path = join(makeFolder({}), 'new.yaml');
    await read(path, 'id,status\nbeta,applied\n', '--yes');
    expect(readFileSync(path, 'utf8')).toContain('  beta:\n    status: applied\n');
  });

  test('--yes goes with it', async () => {
    expect((await mine(newList(), '--yes')).stderr).toContain('--yes goes with --read FILE.');
  });
});
