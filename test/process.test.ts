// What only a real process shows: pipes, signals, working directory, links, files.
import { spawn } from 'node:child_process';
import { closeSync, lstatSync, openSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeFolder, recordText } from './support/folder.ts';
import { bin, cleanEnvironment, collect, finish, runBin } from './support/spawn.ts';

/** Without bash, devices, pipes by name and links for everybody. */
const onWindows = process.platform === 'win32';

/** Enough records of a user's own that the JSON is larger than any pipe's buffer. */
function manyRecords(count: number): string {
  const lines = Array.from(
    { length: 40 },
    (_, line) => `  - { topic: call, text: "line ${line} ${'x'.repeat(250)}" }`,
  );
  const source = '  - { url: "https://example.org/own", readOn: "2026-11-01", facts: [highlights] }';
  const extra = [source, 'highlights:', ...lines, ''].join('\n');
  const names = Array.from({ length: count }, (_, index) => `own-${index}`);
  return makeFolder(Object.fromEntries(names.map(id => [`${id}.yaml`, recordText(id, extra)])));
}

/** Runs the command with a text on its standard input. */
function piped(args: readonly string[], text: string) {
  const child = spawn(process.execPath, [bin, ...args], { env: cleanEnvironment() });
  child.stdin.end(text);
  return collect(child);
}

describe('pipes', () => {
  test('more than a mebibyte of JSON arrives whole', async () => {
    const own = manyRecords(110);
    const { code, stdout } = await runBin(['list', '--json', '--data', own, '--no-builtin']);
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(1024 * 1024);
    expect(JSON.parse(stdout)).toHaveLength(110);
  });

  test('characters of several bytes arrive whole, wherever a piece ends', async () => {
    const names = Array.from({ length: 1500 }, (_, index) => `${'🩻é'.repeat(20 + (index % 7))} ${index}`);
    const records = names.map((name, index) => ({
      id: `a-${index}`,
      name,
      city: 'Boise',
      state: 'ID',
      tracks: { dr: {} },
      sources: [{ title: 'A page', url: 'https://example.edu/', readOn: '2026-01-02', facts: ['tracks'] }],
    }));
    const { stdout } = await piped(
      ['list', '--json', '--fields', 'name', '--data', '-', '--no-builtin'],
      JSON.stringify(records),
    );
    const printed: readonly { readonly name: string }[] = JSON.parse(stdout);
    expect(printed.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  test.skipIf(onWindows)('a reader that goes away is no error', async () => {
    const line = `"${process.execPath}" "${bin}" list --json | head -1; echo "code \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await finish('bash', ['-c', line]);
    expect(stdout).toBe('[\ncode 0\n');
    expect(stderr).not.toContain('Error');
    expect(stderr).not.toContain('at ');
  });

  test.skipIf(process.platform !== 'linux')('a full disk is one message and exit 1', async () => {
    const { stdout, stderr } = await finish('bash', [
      '-c',
      `"${process.execPath}" "${bin}" list --json > /dev/full; echo $?`,
    ]);
    expect(stdout).toBe('1\n');
    expect(stderr).toContain('could not be written (ENOSPC)');
  });
});

describe('color', () => {
  test.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [{ CLICOLOR_FORCE: '1', NO_COLOR: '1' }, false],
  ])('in a pipe with %o: %s', async (environment, expected) => {
    const { stdout } = await runBin(['show', 'slu'], { env: cleanEnvironment(environment) });
    expect(stdout.includes('\u001b[')).toBe(expected);
  });
});

describe('where it is started', () => {
  test.skipIf(onWindows)('another folder and a symbolic link', async () => {
    const folder = makeFolder({});
    const link = join(folder, 'resprog');
    symlinkSync(bin, link);
    const { code, stdout } = await finish(process.execPath, [link, 'show', 'slu', '--json'], { cwd: folder });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).id).toBe('slu');
  });

  test.skipIf(onWindows)('an interrupt ends it at once', async () => {
    const child = spawn(process.execPath, [bin, 'check', '-'], { env: cleanEnvironment() });
    const ended = collect(child);
    // More than a pipe holds: once it is written, the program has begun to read.
    await new Promise<unknown>(done => child.stdin.write(`# ${'x'.repeat(1_000_000)}\n`, done));
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: null, signal: 'SIGINT', stdout: '', stderr: '' });
  });
});

describe('files', () => {
  test('-o writes once, refuses to overwrite, and overwrites with --force', async () => {
    const file = join(makeFolder({}), 'out.json');
    expect(await runBin(['show', 'slu', '-o', file])).toMatchObject({ code: 0, stdout: '' });
    expect(JSON.parse(readFileSync(file, 'utf8')).id).toBe('slu');
    const second = await runBin(['show', 'rush', '-o', file]);
    expect(second).toMatchObject({ code: 1, stdout: '' });
    expect(second.stderr).toContain('exists; add --force');
    expect(JSON.parse(readFileSync(file, 'utf8')).id).toBe('slu');
    expect((await runBin(['show', 'rush', '-o', file, '--force'])).code).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8')).id).toBe('rush');
  });

  test.skipIf(onWindows)(
    '-o replaces a regular file behind a link, and nothing but regular files',
    async () => {
      const own = makeFolder({ 'real.json': 'old' });
      const [real, link, pipe, lost] = ['real.json', 'link.json', 'pipe.json', 'lost.json'].map(name =>
        join(own, name),
      ) as [string, string, string, string];
      symlinkSync(real, link);
      symlinkSync(join(own, 'nowhere'), lost);
      await finish('mkfifo', [pipe]);
      expect((await runBin(['show', 'slu', '-o', link, '--force'])).code).toBe(0);
      expect(JSON.parse(readFileSync(real, 'utf8')).id).toBe('slu');
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
      for (const path of [pipe, lost, own]) {
        const { code, stderr } = await runBin(['show', 'slu', '--json', '-o', path, '--force']);
        expect([code, stderr]).toEqual([1, `Error: ${path} is not a regular file; name another file.\n`]);
      }
      expect(lstatSync(pipe).isFIFO()).toBe(true);
      expect(lstatSync(lost).isSymbolicLink()).toBe(true);
    },
  );

  test('a folder that is not there is one message', async () => {
    const { code, stdout, stderr } = await runBin(['list', '-o', join(makeFolder({}), 'no', 'where.csv')]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('could not be written: there is no such folder (ENOENT).');
    expect(stderr).not.toContain('    at ');
  });
});

test('where no browser can be opened, --open says so, and the file is there', async () => {
  const file = join(makeFolder({}), 'slu.html');
  const { code, stdout, stderr } = await runBin(['report', 'slu', '--open', '-o', file]);
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toContain(`Wrote ${file}.\nNo browser can be opened from here; open the file yourself.\n`);
  expect(statSync(file).size).toBeGreaterThan(50_000);
});

test.each([
  ['the whole catalog', [], 1_500_000],
  ['five programs', ['albany', 'bcm', 'brown', 'iowa', 'rush'], 150_000],
] as const)('a report of %s is a small file', async (_, words, most) => {
  const file = join(makeFolder({}), 'report.html');
  await runBin(['report', ...words, '-o', file]);
  expect(statSync(file).size).toBeLessThanOrEqual(most);
});

describe('records of your own', () => {
  test('a broken file stops with its place, and --skip-invalid keeps the rest', async () => {
    const own = makeFolder({ 'good.yaml': recordText('good'), 'bad.yaml': recordText('bad', 'citty: x\n') });
    const stopped = await runBin(['list', '--data', own]);
    expect([stopped.code, stopped.stdout]).toEqual([1, '']);
    expect(stopped.stderr).toContain(
      `${join(own, 'bad.yaml')}:11:1: error: unknown key citty; did you mean city?`,
    );
    const kept = await runBin(['list', '--no-builtin', '--data', own, '--skip-invalid', '--json']);
    expect(JSON.parse(kept.stdout).map(({ id }: { id: string }) => id)).toEqual(['good']);
    expect(kept.stderr).toContain('Left out:');
  });

  test('a key with a line feed forges no line, and a long one is cut', async () => {
    const more = `"a\\nError: forged": 1\n${'k'.repeat(1000)}: 1\n`;
    const own = makeFolder({ 'bad.yaml': recordText('bad', more), 'mine.txt': more });
    for (const options of [[], ['--skip-invalid']]) {
      const { stderr } = await runBin(['list', '--data', own, ...options]);
      expect(stderr).toContain('unknown key a Error: forged');
      expect(stderr).not.toMatch(/^Error: forged/mu);
      expect(stderr.replace(/\s/gu, '')).not.toContain('k'.repeat(201));
    }
    const { stderr } = await runBin(['match', '--answers', join(own, 'mine.txt')]);
    expect(stderr).toContain('unknown key a Error: forged');
    expect(stderr).not.toMatch(/^Error: forged/mu);
  });

  test('RESPROG_DATA replaces a shipped record, and says what that drops; with --verbose, of which', async () => {
    const own = makeFolder({ 'slu.yaml': recordText('slu') });
    const env = cleanEnvironment({ RESPROG_DATA: own });
    const { stdout, stderr } = await runBin(['show', 'slu', '--json', '--verbose'], { env });
    expect(JSON.parse(stdout).name).toBe('Program slu');
    expect(stderr).toContain('replaced by your own: slu');
    expect((await runBin(['show', 'slu', '--json'], { env })).stderr).toMatch(
      /^Your record of slu replaces the shipped one and drops \d+ facts of it;.*\n$/u,
    );
  });

  test('set writes a patch, which counts from then on', async () => {
    const own = makeFolder({});
    const env = cleanEnvironment({ RESPROG_DATA: own });
    const page = ['--source', 'https://example.edu/'];
    const { code, stderr } = await runBin(['set', 'slu', 'moonlighting=yes', ...page], { env });
    expect([code, stderr]).toEqual([0, expect.stringContaining(`Wrote ${join(own, 'slu.yaml')}.\n`)]);
    const shown = await runBin(['show', 'slu', '--fields', 'moonlighting', '--json'], { env });
    expect(JSON.parse(shown.stdout)).toEqual({ moonlighting: true });
    expect((await runBin(['check', own])).code).toBe(0);
  });

  test('a patch changes a shipped record, and marks what it says', async () => {
    const own = makeFolder({ 'slu.yaml': 'amends: slu\nwebsite: https://example.edu/\n' });
    const { stdout, stderr } = await runBin(['show', 'slu', '--data', own, '--verbose']);
    expect(stdout).toContain('https://example.edu/ (amended)');
    expect(stdout).toContain('Residents in all: 24');
    expect(stderr).toContain('amended by your patches: slu');
    const wrong = makeFolder({ 'slv.yaml': 'amends: slv\nwebsite: https://example.edu/\n' });
    const failed = await runBin(['show', 'slu', '--data', wrong]);
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain(
      'slv.yaml:1:1: error: amends slv, and there is no such record; did you mean',
    );
  });

  test('- is the standard input, for check and --data, and stdout for -o', async () => {
    expect(await piped(['check', '-'], recordText('mine'))).toMatchObject({ code: 0, stdout: '' });
    const listed = await piped(
      ['list', '--no-builtin', '--data', '-', '-o', '-', '--json'],
      `\uFEFF${recordText('mine')}`,
    );
    expect(JSON.parse(listed.stdout)).toMatchObject([{ id: 'mine' }]);
    const wrong = await piped(['check', '-'], recordText('mine', 'citty: x\n'));
    expect(wrong).toMatchObject({ code: 1 });
    expect(wrong.stdout).toMatch(/^standard input:11:1: error: unknown key citty/u);
    const endless = await piped(['check', '-'], 'x'.repeat(5_000_000));
    expect(endless.stdout).toMatch(/^standard input: error: the file has/u);
    expect((await runBin(['check', '-'])).code).toBe(1);
  });

  test('what list prints is data again, and prints the same', async () => {
    const all = await runBin(['list', '--json']);
    const lines = await runBin(['list', '--format', 'ndjson']);
    const near = await runBin(['list', '--near', 'chicago', '--json']);
    const again = ['list', '--no-builtin', '--json', '--data', '-'];
    for (const text of [all.stdout, lines.stdout])
      expect((await piped(again, text)).stdout === all.stdout).toBe(true);
    expect(
      (await piped(['list', '--no-builtin', '--near', 'chicago', '--json', '--data', '-'], near.stdout))
        .stdout,
    ).toBe(near.stdout);
    const folder = makeFolder({ 'all.json': all.stdout, 'all.ndjson': lines.stdout });
    const fromFile = ['list', '--no-builtin', '--json'];
    expect((await runBin([...fromFile, '--data', join(folder, 'all.json')])).stdout === all.stdout).toBe(
      true,
    );
    const env = cleanEnvironment({ RESPROG_DATA: join(folder, 'all.ndjson') });
    expect((await runBin(fromFile, { env })).stdout === all.stdout).toBe(true);
    const checked = await runBin(['check', join(folder, 'all.json')]);
    expect([checked.code, checked.stdout.replace(/^.*: warning: record \d+ .*\n/gmu, '')]).toEqual([0, '']);
    expect((await runBin(['diff', join(folder, 'all.json'), '--json'])).stdout).toBe('[]\n');
    const wrong = lines.stdout.replace('"state":"', '"state":"X');
    expect((await piped(['check', '-'], wrong)).stdout).toMatch(
      /^standard input:1:\d+: error: record 1 \([a-z0-9-]+\): state: expected /u,
    );
  });

  test.skipIf(onWindows)('/dev/stdin and a link to a record are accepted', async () => {
    const own = makeFolder({ 'mine.yaml': recordText('mine') });
    symlinkSync('mine.yaml', join(own, 'link'));
    const input = openSync(join(own, 'mine.yaml'), 'r');
    const stdio = [input, 'pipe', 'pipe'] as const;
    expect((await runBin(['check', '/dev/stdin'], { stdio: [...stdio] })).code).toBe(0);
    closeSync(input);
    expect((await runBin(['check', join(own, 'link')])).code).toBe(0);
  });

  test('check finds the same problems and exits 1', async () => {
    const own = makeFolder({ 'bad.yaml': recordText('bad', 'citty: x\n') });
    const { code, stdout } = await runBin(['check', own]);
    expect(code).toBe(1);
    expect(stdout).toBe(`${join(own, 'bad.yaml')}:11:1: error: unknown key citty; did you mean city?\n`);
  });
});

test('a defect says so, with versions and without a stack', async () => {
  const broken = 'JSON.stringify = () => { throw new Error("boom"); };\n';
  const hook = join(makeFolder({ 'hook.mjs': broken }), 'hook.mjs');
  const { code, stdout, stderr } = await finish(process.execPath, [
    '--import',
    pathToFileURL(hook).href,
    bin,
    'list',
    '--json',
  ]);
  expect([code, stdout]).toEqual([70, '']);
  expect(stderr).toContain('This is a defect in resprog: boom');
  expect(stderr).toContain(`Node ${process.versions.node}`);
  expect(stderr).not.toContain('    at ');
});

test('a name in another script takes the cells that it takes', async () => {
  const own = makeFolder({
    'a.yaml': recordText('a').replace('name: Program a', 'name: 東京都庁'),
    'b.yaml': recordText('b').replace('name: Program b', 'name: Boise'),
  });
  const { stdout } = await runBin(['list', '--data', own, '--no-builtin', '--fields', 'name,id']);
  expect(stdout).toBe('NAME      ID\nBoise     b\n東京都庁  a\n');
});
