// The interview in a real terminal: whole runs, Back, Quit, Ctrl-C, and a stdout that stays clean.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hasPython, runInTerminal, type Step } from './support/pty.ts';
import { finish, runBin } from './support/spawn.ts';

const enter = '\r';
const down = '\u001B[B';
const up = '\u001B[A';
const goBack = '\u001B';

const folder = mkdtempSync(join(tmpdir(), 'resprog-match-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Enter at every question from the goal to the summary. */
const straightOn: readonly Step[] = [
  ...Array.from({ length: 15 }, (_, index): Step => [`Question ${index + 1} of 15`, enter]),
  ['Is this right?', enter],
];

const done: Step = ['What next?', `${up}${enter}`];

/** Control sequences that only move, paint and erase. */
const stripped = (screen: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  screen.replace(/\u001B\[[0-9;?]*[A-Za-z]/gu, '').replace(/\r/gu, '');

// Most of a run is waiting for the screen: they wait at the same time.
describe.skipIf(!hasPython()).concurrent('in a terminal of 80×24', () => {
  test('a full interview ends with a ranking and the command that repeats it', async ({ expect }) => {
    const { code, screen } = await runInTerminal(['match'], [...straightOn, done], { rows: 60 });
    expect(code).toBe(0);
    const text = stripped(screen);
    expect(text).toContain('Your answers');
    expect(text).toContain('FIT 0 TO 100');
    expect(text).toContain('resprog match --goal undecided');
    const table = text.slice(text.indexOf('FIT 0 TO 100'), text.indexOf('What next?')).split('\n');
    expect(table.length).toBeGreaterThan(10);
    expect(Math.max(...table.map(line => line.length))).toBeLessThanOrEqual(80);
  });

  test('the first thing on the screen is the head of the result', async ({ expect }) => {
    const { code, screen } = await runInTerminal(['match'], [...straightOn, ['FIT 0 TO 100', '\u0003']]);
    expect(code).toBe(130);
    const text = stripped(screen);
    const result = text.slice(text.lastIndexOf('Yes, show the programs'));
    const first = result.slice(0, result.indexOf('arrows:'));
    expect(first).toContain('FIT 0 TO 100');
    expect(first.split('\n').length).toBeLessThanOrEqual(24);
  });

  test('one program is explained on request', async ({ expect }) => {
    const { code, screen } = await runInTerminal(
      ['match'],
      [...straightOn, ['What next?', enter], ['Why does a program', `2${enter}`], done],
      { rows: 60 },
    );
    expect(code).toBe(0);
    expect(stripped(screen)).toContain('COUNTS AS');
  });

  test('Ctrl-C after the result keeps the answers that were to be saved', async ({ expect }) => {
    const file = join(folder, 'left.yaml');
    const steps: readonly Step[] = [...straightOn, ['FIT 0 TO 100', '\u0003']];
    const { code, screen } = await runInTerminal(['match', '--save', file], steps);
    expect(code).toBe(130);
    expect(stripped(screen)).toContain(`Wrote ${file}`);
    expect(readFileSync(file, 'utf8')).toContain('goal: "undecided"');
  });

  test('stdout holds nothing but JSON while questions are asked', async ({ expect }) => {
    const { code, stdout, screen } = await runInTerminal(['match', '--json'], straightOn, { pipe: true });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ answers: { goal: 'undecided' } });
    expect(stripped(screen)).not.toContain('"ranked"');
  });

  test('a digit chooses the weight that it names', async ({ expect }) => {
    const weight = ['Salary: how much does it matter?', `5${enter}`] as const;
    const steps = straightOn.flatMap((step): readonly Step[] =>
      step[0] === 'Question 14 of 15'
        ? [[step[0], `sal${enter}`], weight, ['Salary ', `done${enter}`]]
        : [step],
    );
    const { code, stdout } = await runInTerminal(['match', '--json'], steps, { pipe: true });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ answers: { importance: { salary: 5 } } });
  });

  test('Back by choice and by Escape, then Quit', async ({ expect }) => {
    const { code, stdout, screen } = await runInTerminal(
      ['match'],
      [
        ['Question 1 of 15', enter],
        ['Question 2 of 15', goBack],
        ['Question 1 of 15', enter],
        ['Question 2 of 15', `${up}${up} ${enter}`],
        ['Question 1 of 15', `${down}${enter}`],
      ],
      { pipe: true },
    );
    expect(code).toBe(130);
    expect(stdout).toBe('');
    expect(stripped(screen)).toContain('You left before the end');
  });

  test.for([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('%s leaves a clean terminal, an empty stdout and 130', async ([, key = ''], { expect }) => {
    const steps: readonly Step[] = [
      ['Question 1 of 15', enter],
      ['Question 2 of 15', key],
    ];
    const { code, stdout, screen } = await runInTerminal(['match'], steps, { pipe: true });
    expect(code).toBe(130);
    expect(stdout).toBe('');
    expect(stripped(screen).trimEnd()).toMatch(/Interrupted\.$/u);
    expect(screen).not.toContain('    at ');
    expect(screen.lastIndexOf('\u001B[?25h')).toBeGreaterThanOrEqual(screen.lastIndexOf('\u001B[?25l'));
  });

  test('saved answers give the same result again without a question', async ({ expect }) => {
    const file = join(folder, 'mine.yaml');
    const first = await runInTerminal(['match', '--json', '--save', file], straightOn, { pipe: true });
    expect(stripped(first.screen)).toContain(`Wrote ${file}`);
    expect(readFileSync(file, 'utf8')).toContain('goal: "undecided"');
    const again = await runBin(['match', '--json', '--answers', file]);
    expect(again.code).toBe(0);
    expect(again.stdout).toBe(first.stdout);
    const refused = await runBin(['match', '--answers', file, '--save', file]);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('--force');
  });

  test('of many faults in a file of answers the first ones are named', async ({ expect }) => {
    const file = join(folder, 'broken.yaml');
    writeFileSync(file, ']\n'.repeat(50));
    const { code, stderr } = await runBin(['match', '--answers', file]);
    expect(code).toBe(2);
    expect(stderr.match(/: error: /gu)).toHaveLength(20);
    expect(stderr).toMatch(/\n… and \d\d more\n/u);
  });

  test('the command line at the end gives the same ranking', async ({ expect }) => {
    const args = [
      'match',
      '--goal',
      'interventional',
      '--near',
      'Chicago, IL',
      '--importance',
      'airp=4',
      '--no-input',
    ];
    const first = await runInTerminal([...args, '--no-pager'], [], { columns: 120 });
    const command = /^ {2}(resprog match .*)$/mu.exec(stripped(first.screen))?.[1] ?? '';
    const script = command.replace('resprog', `"${process.execPath}" bin/resprog.js`);
    const again = await finish('bash', ['-c', `${script} --json`]);
    const direct = await runBin([...args, '--json']);
    expect(JSON.parse(again.stdout).ranked).toEqual(JSON.parse(direct.stdout).ranked);
  });
});

describe('without a terminal', () => {
  const answered = ['match', '--goal', 'diagnostic', '--no-input'];

  test('answers are saved also where the result cannot be written', async () => {
    const save = join(folder, 'kept.yaml');
    // Too long for the name of the file that is renamed to it.
    const out = join(folder, `${'long'.repeat(61)}.json`);
    const { code, stdout, stderr } = await runBin([...answered, '--save', save, '-o', out]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('could not be written: its name is too long (ENAMETOOLONG).');
    expect(stderr).toContain(`Wrote ${save}`);
    expect(readFileSync(save, 'utf8')).toContain('goal: "diagnostic"');
  });

  test.each(['-o', '--save'])(
    '%s into a folder that is not there is refused, and the other file is not written',
    async flag => {
      const other = join(folder, 'other.json');
      const args = [flag, join(folder, 'nowhere', 'x.json'), flag === '-o' ? '--save' : '-o', other];
      const run = await runBin([...answered, ...args]);
      expect(run).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('(ENOENT)') });
      expect(existsSync(other)).toBe(false);
    },
  );

  test('one file for the result and the answers is refused, however it is spelled', async () => {
    const file = join(folder, 'both.json');
    const { code, stderr } = await runBin([...answered, '-o', file, '--save', `${folder}/./both.json`]);
    expect(code).toBe(2);
    expect(stderr).toContain('give each a file of its own');
  });

  test('and without answers it ends at once, naming the flags', async () => {
    const { code, stdout, stderr } = await runBin(['match']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--answers FILE');
    expect(stderr).toContain('--goal');
  });
});
