// The list as a file with the built command: what it cannot be, notes from stdin and from an editor, and who sees it.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formats } from '../src/render/registry.ts';
import { makeFolder, recordText } from './support/folder.ts';
import { hasPython, runInTerminal } from './support/pty.ts';
import { runLine } from './support/run-line.ts';
import { bin, cleanEnvironment, collect, runBin } from './support/spawn.ts';

const onWindows = process.platform === 'win32';
const good = '# mine\nprograms:\n  slu: # near\n    notes: one\n';

interface Wrong {
  /** Puts something at the path of the list; gives another path where that is to be the list. */
  readonly make: (path: string) => unknown;
  readonly says: RegExp;
  /** It may be read, but not written. */
  readonly isReadable?: boolean;
}

const holding = (text: string) => (path: string) => writeFileSync(path, text);

const wrong: Readonly<Record<string, Wrong>> = {
  'a folder': { make: path => mkdirSync(path), says: /list\.yaml is a folder; a list is a file/u },
  'a pipe with a name': {
    make: path => execFileSync('mkfifo', [path]),
    says: /list\.yaml is not a regular file; name another file/u,
  },
  'the record of a program': {
    make: holding(recordText('slu')),
    says: /list\.yaml:1:1: error: this is the record of a program, not a list/u,
  },
  'five megabytes long': {
    make: holding(`# ${'x'.repeat(5_000_000)}\n`),
    says: /has 5000003 bytes; a list has at most 2000000/u,
  },
  'read-only': {
    make: path => {
      writeFileSync(path, good);
      chmodSync(path, 0o444);
    },
    says: /is read-only, and is left as it is/u,
    isReadable: true,
  },
  'in no folder, but below a file': {
    make: path => {
      writeFileSync(path, good);
      return join(path, 'list.yaml');
    },
    says: /The folder .*list\.yaml could not be made: a part of its path is a file/u,
  },
  'broken YAML': {
    make: holding('programs:\n  slu: [\n'),
    says: /list\.yaml:\d+:\d+: error: not valid YAML/u,
  },
  'of a newer format': {
    make: holding('version: 2\nprograms:\n  slu: { mood: good }\n'),
    says: /list\.yaml:1:1: error: this list is of format 2, .* install a newer resprog/u,
  },
};

/** All that lies in a folder, with the bytes of the regular files. */
const contents = (folder: string): unknown =>
  readdirSync(folder).map(name => {
    const path = join(folder, name);
    return [name, lstatSync(path).isFile() ? readFileSync(path, 'utf8') : 'no file'];
  });

describe.skipIf(onWindows)('a list that is', () => {
  const reading = [
    ['list', '--state', 'MO'],
    ['show', 'slu'],
    ['compare', 'slu', 'rush'],
  ];
  const runAll = (lines: readonly (readonly string[])[], env = cleanEnvironment()) =>
    Promise.all(lines.map(args => runBin(args, { env })));
  let withoutList: ReturnType<typeof runAll> | undefined;

  test.each(Object.entries(wrong))('%s is said and left as it is', async (_, { make, says, isReadable }) => {
    const folder = makeFolder({ 'mine.csv': 'id,status\nslu,applied\n' });
    const path = join(folder, 'list.yaml');
    const named = make(path);
    const env = cleanEnvironment({ RESPROG_LIST: typeof named === 'string' ? named : path });
    const before = contents(folder);
    const refused = await runAll(
      [
        ['star', 'mir'],
        ['mark', 'slu', '--status', 'applied'],
        ['rank', 'add', 'slu/dr'],
        ['mine', '--read', join(folder, 'mine.csv'), '--yes'],
      ],
      env,
    );
    for (const { code, stdout, stderr } of refused) {
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^Error: /u);
      expect(stderr).toMatch(says);
    }
    expect(contents(folder)).toEqual(before);

    withoutList ??= runAll(reading);
    const [shown, plain] = [await runAll(reading, env), await withoutList];
    expect(shown.map(({ code }) => code)).toEqual([0, 0, 0]);
    const texts = shown.map(({ stdout }) => stdout);
    if (isReadable === true) expect(texts.every(text => text !== '')).toBe(true);
    else expect(texts).toEqual(plain.map(({ stdout }) => stdout));
    expect(contents(folder)).toEqual(before);
  });
});

/** A list in a folder of its own. */
function newList() {
  const path = join(makeFolder({ 'list.yaml': good }), 'list.yaml');
  return {
    path,
    text: () => readFileSync(path, 'utf8'),
    notes: () => parse(readFileSync(path, 'utf8')).programs.slu.notes,
  };
}

describe('notes on stdin', () => {
  const noteFrom = (path: string, input: string | Uint8Array) => {
    const child = spawn(process.execPath, [bin, 'mark', 'slu', '--note', '-'], {
      env: cleanEnvironment({ RESPROG_LIST: path }),
    });
    child.stdin.end(input);
    return collect(child);
  };

  test('are added, all lines of them', async () => {
    const { path, text, notes } = newList();
    expect((await noteFrom(path, 'Kind people: "really"\r\n\r\n# call 漢\r\n')).code).toBe(0);
    expect(notes()).toBe('one\nKind people: "really"\n\n# call 漢\n');
    expect(text()).toContain('# mine\nprograms:\n  slu: # near\n');
  });

  test.each([
    ['too long', 'x'.repeat(100_001), /too long for a note/u],
    ['not UTF-8', Uint8Array.from([0x61, 0xff]), /stdin:1:2: error: .*UTF-8/u],
  ])('that are %s are said, and nothing changes', async (_, input, says) => {
    const { path, text } = newList();
    const { code, stderr } = await noteFrom(path, input);
    expect([code, text()]).toEqual([1, good]);
    expect(stderr).toMatch(says);
  });
});

describe.skipIf(!hasPython())('notes in an editor', () => {
  const edit = (path: string, editor: string) =>
    runInTerminal(['mark', 'slu', '--edit'], [], {
      environment: { RESPROG_LIST: path, VISUAL: editor, TMPDIR: dirname(path) },
    });

  test('are what it leaves, and its line may have options', async () => {
    const { path, notes } = newList();
    const script = 'echo "$1 two" >> "$2"\n';
    const editor = join(makeFolder({ 'an editor.sh': script }), 'an editor.sh');
    const { code, screen } = await edit(path, `sh "${editor}" --wait`);
    expect([code, notes()]).toEqual([0, 'one--wait two\n']);
    expect(screen).toContain('notes');
  });

  test('are as they were after one that fails, is not there, or takes the file away', async () => {
    const after = ['false', 'no-such-editor-anywhere', 'rm -f'].map(async editor => {
      const { path, text } = newList();
      const { code, screen } = await edit(path, editor);
      return [code, text(), screen.includes('your notes are as they were')];
    });
    expect(await Promise.all(after)).toEqual(after.map(() => [1, good, true]));
  });
});

describe('what is said on a list stays out of what others read', () => {
  const mine =
    'season: 2027\nprograms:\n  ID: { status: interview, signal: gold, interview: 2026-12-03, ratings: { zeal: 5 }, tags: [zoo], notes: zebra }\nrank: [ID/dr]\n';
  const machine = formats.filter(({ name, only }) => name !== 'table' && only === undefined);

  test.each(machine.map(({ name }) => name))('in %s', async format => {
    const path = join(makeFolder({ 'list.yaml': mine.replaceAll('ID', 'alpha') }), 'list.yaml');
    for (const line of [
      'list',
      'show alpha',
      'compare alpha beta',
      'match --goal interventional --no-input',
    ]) {
      const [without, beside] = await Promise.all(
        [{}, { RESPROG_LIST: path }].map(environment =>
          runLine(`${line} --format ${format}`, { environment }),
        ),
      );
      expect(beside?.stdout).not.toBe('');
      expect(beside?.stdout).toBe(without?.stdout);
    }
  });

  test('and out of the JSON of the built command', async () => {
    const path = join(makeFolder({ 'list.yaml': mine.replaceAll('ID', 'slu') }), 'list.yaml');
    const lines = [
      ['list'],
      ['show', 'slu'],
      ['compare', 'slu', 'rush'],
      ['match', '--no-input', '--goal', 'diagnostic'],
    ];
    for (const args of lines) {
      const [without, beside] = await Promise.all(
        [{}, { RESPROG_LIST: path }].map(environment =>
          runBin([...args, '--json'], { env: cleanEnvironment(environment) }),
        ),
      );
      expect(beside?.stdout === without?.stdout, args.join(' ')).toBe(true);
      expect(JSON.parse(beside?.stdout ?? '')).toBeTruthy();
    }
  });
});
