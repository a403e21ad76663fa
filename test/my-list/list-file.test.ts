import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { star, unstar } from '../../src/domain/mine/list.ts';
import { changeListFile, undoListFile } from '../../src/my-list/list-file.ts';
import { readListFile } from '../../src/my-list/read-list-file.ts';
import { makeFolder } from '../support/folder.ts';

const writer = { id: process.pid, platform: 'linux', isRunning: () => true };
const starring = (path: string, ...ids: readonly string[]) =>
  changeListFile(path, writer, list => star(list, ids));
const idsIn = (path: string): readonly string[] => [...(readListFile(path)?.programs.keys() ?? [])];

describe('a list that is not there yet', () => {
  test('is begun with a comment, in a folder that is made', async () => {
    const path = join(makeFolder({}), 'a', 'b', 'list.yaml');
    await starring(path, 'slu');
    expect(readFileSync(path, 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=.*\/list\.schema\.json\n# [\s\S]*programs:\n {2}slu:\n$/u,
    );
    expect(readdirSync(join(path, '..')).sort()).toEqual(['list.yaml', 'list.yaml.bak']);
  });
});

test('a change keeps the state before it beside the list', async () => {
  const path = join(makeFolder({ 'list.yaml': '# mine\nprograms:\n  slu: # near\n' }), 'list.yaml');
  const { before, after } = await starring(path, 'mir');
  expect([[...before.programs.keys()], [...after.programs.keys()]]).toEqual([['slu'], ['slu', 'mir']]);
  expect(readFileSync(path, 'utf8')).toBe('# mine\nprograms:\n  slu: # near\n  mir:\n');
  expect(readFileSync(`${path}.bak`, 'utf8')).toBe('# mine\nprograms:\n  slu: # near\n');
});

test('a byte order mark and CRLF stay, and so do they in the state before', async () => {
  const text = '\uFEFF# mine\r\nprograms:\r\n  slu:\r\n';
  const path = join(makeFolder({ 'list.yaml': text }), 'list.yaml');
  await starring(path, 'mir');
  expect(readFileSync(path, 'utf8')).toBe(`${text}  mir:\r\n`);
  expect(readFileSync(`${path}.bak`, 'utf8')).toBe(text);
});

test('a change that changes nothing writes nothing', async () => {
  const path = join(makeFolder({ 'list.yaml': 'programs: {slu: }\n' }), 'list.yaml');
  await starring(path, 'slu');
  expect(readFileSync(path, 'utf8')).toBe('programs: {slu: }\n');
  expect(existsSync(`${path}.bak`)).toBe(false);
});

test('the last change is taken back, and taken back again', async () => {
  const path = join(makeFolder({}), 'list.yaml');
  await expect(undoListFile(path, writer)).rejects.toThrow('There is no change of');
  await starring(path, 'slu');
  await starring(path, 'mir');
  await undoListFile(path, writer);
  expect(idsIn(path)).toEqual(['slu']);
  const { after } = await undoListFile(path, writer);
  expect([...after.programs.keys()]).toEqual(['slu', 'mir']);
  expect(idsIn(path)).toEqual(['slu', 'mir']);
  expect(readdirSync(join(path, '..')).sort()).toEqual(['list.yaml', 'list.yaml.bak']);
});

describe('a run that was killed while it took a change back', () => {
  const [earlier, later] = ['programs:\n  slu:\n', 'programs:\n  slu:\n  mir:\n'];

  test('has taken it back, which can be taken back', async () => {
    const files = { 'list.yaml': earlier, 'list.yaml.bak': earlier, 'list.yaml.undone': later };
    const path = join(makeFolder(files), 'list.yaml');
    await undoListFile(path, writer);
    expect(idsIn(path)).toEqual(['slu', 'mir']);
    expect(readdirSync(join(path, '..')).sort()).toEqual(['list.yaml', 'list.yaml.bak']);
  });

  test('has changed nothing', async () => {
    const files = { 'list.yaml': later, 'list.yaml.bak': earlier, 'list.yaml.undone': later };
    const path = join(makeFolder(files), 'list.yaml');
    await starring(path, 'slu');
    expect([idsIn(path), idsIn(`${path}.bak`)]).toEqual([['slu', 'mir'], ['slu']]);
    expect(readdirSync(join(path, '..')).sort()).toEqual(['list.yaml', 'list.yaml.bak']);
  });
});

test('where the list is gone, the state before it stays, and can be had back', async () => {
  const path = join(makeFolder({ 'list.yaml.bak': 'programs:\n  slu:\n' }), 'list.yaml');
  await starring(path, 'mir');
  expect(readFileSync(`${path}.bak`, 'utf8')).toBe('programs:\n  slu:\n');
  rmSync(path);
  await undoListFile(path, writer);
  expect(idsIn(path)).toEqual(['slu']);
});

test.skipIf(process.platform === 'win32')(
  "a new list is its owner's alone, and the state before it as open as the list",
  async () => {
    const modes = (path: string) =>
      [path, `${path}.bak`].map(each => (statSync(each).mode & 0o777).toString(8));
    const path = join(makeFolder({}), 'list.yaml');
    await starring(path, 'slu');
    expect(modes(path)).toEqual(['600', '600']);
  },
);

test('the first change can be taken back', async () => {
  const path = join(makeFolder({}), 'list.yaml');
  await starring(path, 'slu');
  await undoListFile(path, writer);
  expect(idsIn(path)).toEqual([]);
});

test('a link leads to the file that is changed', async () => {
  const folder = makeFolder({ 'real/list.yaml': 'programs:\n  slu:\n' });
  symlinkSync(join('real', 'list.yaml'), join(folder, 'mine.yaml'));
  await starring(join(folder, 'mine.yaml'), 'mir');
  expect(readFileSync(join(folder, 'real', 'list.yaml'), 'utf8')).toBe('programs:\n  slu:\n  mir:\n');
});

describe('what cannot be read or written is said and left alone', () => {
  const refused = async (path: string, message: RegExp): Promise<void> => {
    await expect(starring(path, 'mir')).rejects.toThrow(message);
  };

  test('a folder', async () => {
    const folder = makeFolder({});
    mkdirSync(join(folder, 'list.yaml'));
    await refused(join(folder, 'list.yaml'), /is not a regular file/u);
  });

  test('a pipe, without waiting for it', async () => {
    const path = join(makeFolder({}), 'list.yaml');
    execFileSync('mkfifo', [path]);
    await refused(path, /is not a regular file/u);
  });

  test('five megabytes', async () => {
    const path = join(makeFolder({ 'list.yaml': `# ${'x'.repeat(5_000_000)}\n` }), 'list.yaml');
    await refused(path, /has 5000003 bytes; a list has at most 2000000/u);
  });

  test('a file that is read-only', async () => {
    const path = join(makeFolder({ 'list.yaml': 'programs:\n  slu:\n' }), 'list.yaml');
    chmodSync(path, 0o444);
    await refused(path, /is read-only, and is left as it is/u);
    expect(idsIn(path)).toEqual(['slu']);
  });

  test('a broken one, with the places', async () => {
    const path = join(makeFolder({ 'list.yaml': 'programs:\n  slu: { status: hired }\n' }), 'list.yaml');
    await expect(starring(path, 'mir')).rejects.toMatchObject({
      message: expect.stringContaining('cannot be understood, and is left as it is'),
      problems: [expect.objectContaining({ line: 2, column: 10 })],
    });
    expect(readFileSync(path, 'utf8')).toBe('programs:\n  slu: { status: hired }\n');
  });

  test('one that is not UTF-8', async () => {
    const path = join(makeFolder({ 'list.yaml': Uint8Array.from([0x23, 0x20, 0xe9, 0x0a]) }), 'list.yaml');
    await expect(starring(path, 'mir')).rejects.toMatchObject({
      problems: [expect.objectContaining({ code: 'file/not-utf8', line: 1, column: 3 })],
    });
  });

  test('a folder that cannot be made', async () => {
    const folder = makeFolder({ file: '' });
    const says =
      /^The folder .* could not be made: a part of its path is a file \((?:EEXIST|ENOTDIR)\)\. Name/u;
    await refused(join(folder, 'file', 'list.yaml'), says);
    await refused(join(folder, 'file', 'deeper', 'list.yaml'), says);
  });
});

test('a change that throws leaves the file and no lock', async () => {
  const path = join(makeFolder({ 'list.yaml': 'programs:\n  slu:\n' }), 'list.yaml');
  const failing = changeListFile(path, writer, () => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(readdirSync(join(path, '..'))).toEqual(['list.yaml']);
});

test('many at once all take effect', async () => {
  const path = join(makeFolder({}), 'list.yaml');
  const ids = Array.from({ length: 12 }, (_, index) => `p${index}`);
  await Promise.all(ids.map(id => starring(path, id)));
  expect([...idsIn(path)].sort()).toEqual([...ids].sort());
  await changeListFile(path, writer, list => unstar(list, ids.slice(1)));
  expect(idsIn(path)).toEqual(['p0']);
});

test('the lock of a run that was killed is taken away', async () => {
  const path = join(makeFolder({ 'list.yaml': '', 'list.yaml.lock/x': '' }), 'list.yaml');
  execFileSync('rm', [join(`${path}.lock`, 'x')]);
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(`${path}.lock`, longAgo, longAgo);
  await starring(path, 'slu');
  expect(idsIn(path)).toEqual(['slu']);
});

test('what a killed run left of a file does not matter', async () => {
  const folder = makeFolder({ 'list.yaml': 'programs:\n  slu:\n' });
  writeFileSync(join(folder, '.list.yaml.resprog-999999'), 'programs:\n  sl');
  await changeListFile(
    join(folder, 'list.yaml'),
    { id: 1, platform: 'linux', isRunning: () => false },
    list => star(list, ['mir']),
  );
  expect(readdirSync(folder).sort()).toEqual(['list.yaml', 'list.yaml.bak']);
});
