import { describe, expect, test } from 'vitest';
import { askable, programOf } from '../support/match-programs.ts';
import { runOwn } from '../support/own-list.ts';
import { type RunOptions, runLine } from '../support/run-line.ts';
import { type Line, quit, scriptedPrompter } from '../support/scripted-prompter.ts';

const run = (line: string | readonly string[], options: RunOptions = {}) =>
  runLine(line, { programs: askable, ...options });

const script: readonly Line[] = [
  ['Question 1', 'An interventional'],
  ['tracks', ['IR integrated']],
  ['Where', 'Anywhere'],
  ['school outside', 'No'],
  ['visa', 'No'],
  ['clinical year', 'It does not'],
  ['class of residents', 'Small'],
  ['covering nights', ['Night']],
  ['fellowships', []],
  ['on your own when on call', 'No preference'],
  ['requires a research', 'No preference'],
  ['kind of hospital', []],
  ['each thing matter', 'Done'],
  ['without which', ['Only programs that train at a level 1']],
  ['right?', 'Yes'],
];

describe('input', () => {
  test.each([
    ['match slu', 'Too many arguments'],
    ['match --goal surgery', 'Unknown goal'],
    ['match --must salary', 'Unknown thing for --must'],
    ['match --goal diagnostic --within 50 --no-input', '--within needs --near'],
    ['match --goal diagnostic --limit 0', '--limit'],
    ['match --goal diagnostic --fields nothing', 'Unknown field'],
    ['match', '--answers FILE'],
    ['match --no-input', '--answers FILE'],
  ])('%s is wrong use', async (line, message) => {
    const { code, stdout, stderr } = await run(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('an unknown program to explain is not found, an unknown place is wrong use', async () => {
    expect(await run('match --goal diagnostic --explain nobody')).toMatchObject({ code: 3, stdout: '' });
    expect(await run('match --near Atlantis')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('answers', () => {
  test('are asked where somebody is there, and give JSON on stdout only', async () => {
    const prompter = scriptedPrompter(script);
    const { code, stdout } = await run('match --json', { prompter });
    prompter.expectDone();
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      answers: { goal: 'interventional', must: ['level1Trauma'], classSize: 'small' },
      excluded: [{ program: 'four' }],
    });
  });

  test('--no-input asks nobody', async () => {
    const { code, stderr } = await run('match --goal diagnostic --no-input', {
      prompter: scriptedPrompter([]),
    });
    expect(code).toBe(0);
    expect(stderr).toContain('Taken as "no preference": place');
  });

  test('a goal of diagnostic asks the DR track, says so, and repeats itself', async () => {
    const ofIr = programOf('of-ir', {
      tracks: { dr: { clinicalYear: 'included' } },
      application: { visas: ['J-1'] },
      scopes: { 'application.visas': ['irIntegrated'] },
    });
    const programs = [...askable, ofIr];
    const ranking = async (line: string) => {
      const { stdout, stderr } = await run(`${line} --no-input --json`, { programs });
      return { ...JSON.parse(stdout), stderr };
    };
    const first = await ranking('match --goal diagnostic --visa H-1B');
    expect(first.answers.tracks).toEqual(['dr']);
    expect(first.excluded.map(({ program }: { program: string }) => program)).toEqual(['four', 'one', 'two']);
    expect(first.stderr).toContain(
      'Taken from your goal: the track DR (--track names others, --prefer tracks=any takes none).',
    );
    expect(first.command).toBe('resprog match --goal diagnostic --track dr --visa H-1B --no-input');
    const { stderr: _, ...again } = await ranking(
      first.command.replace('resprog ', '').replace(' --no-input', ''),
    );
    expect(first).toMatchObject(again);
    const other = await ranking('match --goal diagnostic --prefer tracks=any --visa H-1B');
    expect(other.excluded.map(({ program }: { program: string }) => program)).toContain('of-ir');
    expect(other.stderr).not.toContain('Taken from your goal');
  });

  test('nothing is asked before the words of the command line are understood', async () => {
    const prompter = scriptedPrompter([]);
    expect(await run('match --near Atlantis', { prompter })).toMatchObject({ code: 2, stdout: '' });
    expect(await run('match --explain nobody', { prompter })).toMatchObject({ code: 3, stdout: '' });
    expect(prompter.transcript).toEqual([]);
  });

  test('Quit is 130 with an empty stdout', async () => {
    const prompter = scriptedPrompter([['Question 1', quit]]);
    const outcome = await run('match --json', { prompter });
    expect(outcome).toMatchObject({ code: 130, stdout: '', stderr: expect.not.stringContaining('Error') });
  });

  test('come from a file, with flags over them', async () => {
    const answers = { 'mine.yaml': { answers: { goal: 'diagnostic', classSize: 'small' } as const } };
    const { stdout } = await run('match --answers mine.yaml --goal undecided --json', { answers });
    expect(JSON.parse(stdout).answers).toEqual({ goal: 'undecided', classSize: 'small' });
  });

  test('in a wrong file are said with their place, an unreadable file is exit 1', async () => {
    const answers = { 'bad.yaml': { problems: ['bad.yaml:3:1: error: unknown key gooal'] } };
    const wrong = await run('match --answers bad.yaml', { answers });
    expect(wrong).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('bad.yaml:3:1') });
    expect(await run('match --answers none.yaml')).toMatchObject({ code: 1, stdout: '' });
  });

  test('are saved, but never over a file without --force', async () => {
    const { save } = await run('match --goal diagnostic --save new.yaml');
    expect(save).toMatchObject({
      path: 'new.yaml',
      text: expect.stringContaining('goal: "diagnostic"'),
      force: false,
    });
    const answers = { 'old.yaml': { answers: {} } };
    expect(await run('match --goal diagnostic --save old.yaml', { answers })).toMatchObject({
      code: 1,
      stdout: '',
    });
    expect((await run('match --goal diagnostic --save old.yaml --force', { answers })).save?.force).toBe(
      true,
    );
  });

  test('are followed by the ranking, and on a terminal by what one asks for', async () => {
    const prompter = scriptedPrompter([
      ...script,
      ['What next?', 'Why'],
      ['Why', '1. '],
      ['What next?', 'What should I ask'],
      ['What next?', 'How firm'],
      ['What next?', 'Save'],
      ['Which file?', 'mine.yaml'],
      ['What next?', quit],
    ]);
    const outcome = await run('match', { prompter, width: 80 });
    prompter.expectDone();
    expect(outcome).toMatchObject({ code: 0, stdout: '', save: { path: 'mine.yaml', force: false } });
    expect(outcome.stderr).toContain('resprog match --goal interventional');
    const seen = prompter.transcript.join('\n');
    expect(seen.indexOf('FIT 0 TO 100')).toBeLessThan(seen.indexOf('What next?'));
    for (const text of ['COUNTS AS', 'To the program director', 'BY FIT']) expect(seen).toContain(text);
  });

  test('with --save are not offered to be saved', async () => {
    const prompter = scriptedPrompter([...script, ['What next?', 'Save']]);
    await expect(run('match --save mine.yaml', { prompter, width: 80 })).rejects.toThrow('No choice "Save"');
  });

  test.each(['match', 'match --plain', 'match -o new.md', 'match --fields program'])(
    '%s shows nothing bit by bit where that would not be read',
    async line => {
      const prompter = scriptedPrompter(script);
      const isPiped = line === 'match' || line === 'match --plain';
      const { code } = await run(line, { prompter, width: isPiped ? null : 80 });
      prompter.expectDone();
      expect(code).toBe(0);
    },
  );

  test.each([
    ['match -o old.json', 1, 'old.json exists; add --force'],
    ['match --save old.json', 1, 'old.json exists; add --force'],
    ['match -o new.json --save new.json', 2, 'both name new.json'],
    ['match -o new.json --save new.json --force', 2, 'both name new.json'],
  ])('%s is refused before the first question', async (line, code, message) => {
    const prompter = scriptedPrompter([]);
    const outcome = await run(line, { prompter, answers: { 'old.json': { answers: {} } } });
    expect(outcome).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(message) });
    expect(prompter.transcript).toEqual([]);
  });

  test('--template prints a file to fill in', async () => {
    const { stdout, code } = await run('match --template');
    expect(code).toBe(0);
    expect(stdout).toContain('# classSize: any');
  });
});

describe('result', () => {
  const base = 'match --goal interventional --track ir-integrated';

  test('is the same at every run', async () => {
    expect(await run(`${base} --json`)).toEqual(await run(`${base} --json`));
  });

  test.each([
    ['--sensitivity --limit 4', 'TOP 4 BY FIT'],
    ['--explain two', 'Two University (two):'],
    ['--explain-all --limit 1', ': 1 of 4, in group 1; fit'],
    ['--questions --limit 1', 'To the program director'],
    ['--must level1Trauma --show-excluded', 'Left out by your musts'],
    ['--format markdown', '| Id | Program | Tracks |'],
    ['--format csv', 'rank,program,name'],
  ])('%s', async (options, expected) => {
    const { code, stdout } = await run(`${base} ${options}`);
    expect(code).toBe(0);
    expect(stdout).toContain(expected);
  });

  test('help says what it does not do', async () => {
    const { stdout } = await run('match --help');
    expect(stdout).toMatch(/chances of matching[\s\S]*reputation/u);
  });
});

describe('with a list', () => {
  const text = 'programs: { two: { status: applied }, three: { tags: [big city] }, nowhere: }';
  const options = { programs: askable };
  const own = (line: string, list: string | undefined = text, more: RunOptions = {}) =>
    runOwn(line, list, { ...options, ...more });
  const base = 'match --goal interventional --no-input';
  interface Ranked {
    readonly command: string;
    readonly ranked: readonly { readonly program: string; readonly expected: number }[];
    readonly tooLittle: readonly { readonly program: string }[];
  }
  const ranking = async (line: string): Promise<Ranked> => JSON.parse((await own(`${line} --json`)).stdout);

  test('only its programs are ranked, each as in the whole catalog', async () => {
    const [mine, whole] = [await ranking(`${base} --mine`), await ranking(base)];
    const ids = [...mine.ranked, ...mine.tooLittle].map(({ program }) => program);
    expect(ids.sort()).toEqual(['three', 'two']);
    for (const { program, expected } of mine.ranked)
      expect(whole.ranked.find(each => each.program === program)?.expected).toBe(expected);
    const { stderr } = await own(`${base} --mine`);
    expect(stderr).toContain('Only 2 programs of your list are ranked;');
    expect(stderr).toContain('Not in the catalog: nowhere.');
  });

  test('the command that is given repeats it', async () => {
    expect((await ranking(`${base} --mine`)).command).toBe(
      'resprog match --goal interventional --mine --no-input',
    );
    const { command } = await own(`${base} --json`).then(({ stdout }) => JSON.parse(stdout));
    expect(command).toBe('resprog match --goal interventional --no-input');
    const tagged = await runOwn([...`${base} --json --tag`.split(' '), 'big city'], text, options);
    expect(JSON.parse(tagged.stdout).command).toBe(
      'resprog match --goal interventional --tag "big city" --no-input',
    );
  });

  test('only what is ranked can be explained', async () => {
    expect((await own(`${base} --mine --explain two`)).stdout).toContain('(two)');
    const { code, stderr } = await own(`${base} --status applied --explain three`);
    expect(code).toBe(2);
    expect(stderr).toContain('three is not among the programs of your list that are ranked.');
  });

  test('questions are about its programs', async () => {
    const { stdout } = await own(`${base} --status applied --questions --json`);
    const programs = (JSON.parse(stdout) as { program: string }[]).map(({ program }) => program);
    expect(new Set(programs)).toEqual(new Set(['two']));
  });

  test('nobody answers fifteen questions for nothing', async () => {
    const prompter = scriptedPrompter([]);
    const { code, stderr } = await own('match --tag far', text, { prompter });
    expect(code).toBe(2);
    expect(stderr).toContain('No program on your list has the tag far. Its tags: big city.');
    expect(await own(`${base} --tag far`)).toMatchObject({ code: 0, stdout: 'No program is left.\n' });
    expect(JSON.parse((await own(`${base} --tag far --json`)).stdout)).toMatchObject({
      ranked: [],
      tooLittle: [],
    });
  });

  test('elsewhere its programs have a sign', async () => {
    expect((await own(base, text, { width: 80 })).stdout).toMatch(/ two ★ /u);
    expect((await own(`${base} --mine`, text, { width: 80 })).stdout).not.toContain('★');
  });
});
