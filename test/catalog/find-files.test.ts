import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CatalogError } from '../../src/catalog/catalog-error.ts';
import { disk, type FileSystem } from '../../src/catalog/file-system.ts';
import { findFiles } from '../../src/catalog/find-files.ts';
import { refusing } from '../support/faults.ts';
import { makeFolder, readBelow } from '../support/folder.ts';

const onWindows = process.platform === 'win32';

async function read(folder: string, files: FileSystem = disk) {
  const { found, problems } = await findFiles(folder, files);
  return readBelow(folder, found, problems);
}

describe('which files are read', () => {
  test('YAML in any letter case and to a depth of four, in a fixed order', async () => {
    const folder = makeFolder({
      'mo/slu.yaml': '',
      'b.YML': '',
      'a.yaml': '',
      'c~1.yaml': '',
      'il/x/y/deep.yml': '',
      'il.yaml': '',
    });
    expect(await read(folder)).toEqual({
      files: ['a.yaml', 'b.YML', 'c~1.yaml', 'il.yaml', 'il/x/y/deep.yml', 'mo/slu.yaml'],
      problems: [],
    });
  });

  test('dotfiles, backups, other files and modules are passed over', async () => {
    const folder = makeFolder({
      '.hidden.yaml': '',
      '.git/a.yaml': '',
      'a.yaml~': '',
      'a.yaml.bak': '',
      '#a.yaml#': '',
      'notes.md': '',
      yaml: '',
      'node_modules/a.yaml': '',
      'old~/a.yaml': '',
    });
    expect(await read(folder)).toEqual({ files: [], problems: [] });
  });

  test('the order does not depend on that in which the machine names them', async () => {
    const folder = makeFolder({ 'b/c/d/e/x.yaml': '', 'a/c/d/e/x.yaml': '', 'il.yaml': '', 'il/a.yaml': '' });
    const turned = async (path: string) => [...(await disk.readdir(path))].sort().reverse();
    const { files, problems } = await read(folder, { ...disk, readdir: turned });
    expect(files).toEqual(['il.yaml', 'il/a.yaml']);
    expect(problems.map(([, file]) => file)).toEqual(['a/c/d/e', 'b/c/d/e']);
  });

  test('20,000 files are read, and one more is an error', async () => {
    const folder = makeFolder({ 'a.yaml': '' });
    const holding = (count: number): FileSystem => ({
      ...disk,
      readdir: async () => Array.from({ length: count }, (_, index) => `${index}.yaml`),
      lstat: () => entry,
    });
    const entry = disk.lstat(join(folder, 'a.yaml'));
    expect((await findFiles(folder, holding(20_000))).found).toHaveLength(20_000);
    await expect(findFiles(folder, holding(20_001))).rejects.toThrow(
      new CatalogError(`${folder} holds more than 20000 YAML files.`),
    );
  });

  test('folders that lie too deep are reported', async () => {
    expect(await read(makeFolder({ 'a/b/c/d/x.yaml': '' }))).toEqual({
      files: [],
      problems: [['file/too-deep', 'a/b/c/d', { depth: '4' }]],
    });
  });

  test.skipIf(onWindows)(
    'links are reported, not followed; a link to the folder itself is no loop',
    async () => {
      const folder = makeFolder({ 'a.yaml': 'id: a' });
      symlinkSync(join(folder, 'a.yaml'), join(folder, 'link.yaml'));
      symlinkSync(folder, join(folder, 'loop'));
      symlinkSync('nowhere', join(folder, 'lost'));
      symlinkSync('a.yaml', join(folder, 'other.md'));
      expect(await read(folder)).toEqual({
        files: ['a.yaml'],
        problems: [
          ['file/link', 'link.yaml', {}],
          ['file/link', 'loop', {}],
        ],
      });
      const { problems } = await findFiles(folder, disk);
      expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    },
  );

  test.skipIf(onWindows)('a pipe is reported and blocks nothing', async () => {
    const folder = makeFolder({ 'a.yaml': 'id: a' });
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
    expect(await read(folder)).toEqual({
      files: ['a.yaml'],
      problems: [['file/not-regular', 'pipe.yaml', {}]],
    });
  });

  test('a single file is a folder of one', async () => {
    const folder = makeFolder({ 'mo/slu.yaml': 'id: slu' });
    const file = join(folder, 'mo/slu.yaml');
    const { found } = await findFiles(file, disk);
    expect(found).toEqual([{ file, relative: 'slu.yaml', target: file, bytes: 7 }]);
  });

  test.skipIf(onWindows)('a link to a file, given directly, goes by the name of the file', async () => {
    const folder = makeFolder({ 'slu.yaml': 'id: slu' });
    const file = join(folder, 'link.yaml');
    symlinkSync('slu.yaml', file);
    expect((await findFiles(file, disk)).found).toMatchObject([{ file, relative: 'slu.yaml', bytes: 7 }]);
  });

  test.skipIf(onWindows)('a link to a folder, given directly, is that folder', async () => {
    const folder = makeFolder({ 'own/a.yaml': '' });
    symlinkSync('own', join(folder, 'link'));
    expect(await read(join(folder, 'link'))).toEqual({ files: ['a.yaml'], problems: [] });
  });

  test('a link of which the machine does not say where it leads is opened by its own name', async () => {
    const file = join(makeFolder({ 'a.yaml': '' }), 'a.yaml');
    const machine = { ...disk, realpath: () => Promise.reject(new Error('refused')) };
    expect((await findFiles(file, machine)).found).toMatchObject([{ relative: 'a.yaml', target: file }]);
  });

  test.each(['none', 'a.yaml/none'])('%s, which is not there, is an error', async path => {
    const missing = join(makeFolder({ 'a.yaml': '' }), path);
    await expect(findFiles(missing, disk)).rejects.toThrow(
      new CatalogError(`There is no folder or file ${missing}.`),
    );
  });

  test('a name of 100 KB is cut in the message', async () => {
    const path = join(makeFolder({}), 'x'.repeat(100_000));
    const { problems } = await findFiles(path, disk);
    expect(problems).toMatchObject([{ code: 'file/unreadable', args: { reason: 'ENAMETOOLONG' } }]);
    expect(problems[0]?.file.length).toBeLessThan(210);
    const missing = join(makeFolder({}), 'x/'.repeat(1000));
    await expect(findFiles(missing, disk)).rejects.toThrow(/^.{100,250}$/u);
  });

  test.skipIf(onWindows)('a pipe in place of a folder is an error', async () => {
    const pipe = join(makeFolder({}), 'pipe.yaml');
    execFileSync('mkfifo', [pipe]);
    expect((await findFiles(pipe, disk)).problems).toMatchObject([{ code: 'file/not-regular', file: pipe }]);
  });

  test('a drive letter alone is no folder', async () => {
    expect((await findFiles('q:', disk)).problems).toMatchObject([{ code: 'file/drive', file: 'q:' }]);
    for (const path of ['q:x', './q:']) await expect(findFiles(path, disk)).rejects.toThrow(CatalogError);
  });

  test.skipIf(onWindows)('but where a folder can have such a name, it is one', async () => {
    const machine = { ...disk, stat: () => disk.stat(makeFolder({})), readdir: async () => [] };
    expect(await findFiles('q:', machine)).toEqual({ found: [], problems: [] });
  });
});

describe('what cannot be looked at is a problem with its path, and the rest is read', () => {
  const folder = () => makeFolder({ 'a.yaml': '', 'b.yaml': '', 'sub/c.yaml': '', 'notes.md': '' });

  test.each([
    ['a file that goes away', 'lstat', 'b.yaml', 'ENOENT'],
    ['a file that another program holds', 'lstat', 'b.yaml', 'EBUSY'],
    ['a folder without rights', 'readdir', 'sub', 'EACCES'],
    ['a folder that goes away', 'lstat', 'sub', 'ENOENT'],
  ] as const)('%s', async (_, call, ending, reason) => {
    expect(await read(folder(), refusing(call, ending, reason))).toEqual({
      files: ['a.yaml', 'b.yaml', 'sub/c.yaml'].filter(each => !each.startsWith(ending)),
      problems: [['file/unreadable', ending, { reason }]],
    });
  });

  test('a file without rights is not taken for one with a name that is not UTF-8', async () => {
    const path = makeFolder({ 'caf\uFFFD.yaml': '' });
    expect(await read(path, refusing('lstat', '.yaml', 'EACCES'))).toEqual({
      files: [],
      problems: [['file/unreadable', 'caf\uFFFD.yaml', { reason: 'EACCES' }]],
    });
  });

  test('but what is no record does not matter', async () => {
    expect((await read(folder(), refusing('lstat', 'notes.md', 'EBUSY'))).problems).toEqual([]);
  });

  test.each([
    ['readdir', 'EACCES'],
    ['stat', 'EPERM'],
  ] as const)('a folder as a whole, by %s', async (call, reason) => {
    const path = folder();
    expect(await read(path, refusing(call, path, reason))).toEqual({
      files: [],
      problems: [['file/unreadable', '', { reason }]],
    });
  });

  test.skipIf(process.platform !== 'linux')('a name that is not UTF-8', async () => {
    const path = makeFolder({ 'a.yaml': '' });
    writeFileSync(Buffer.concat([Buffer.from(`${path}/caf`), Buffer.from([0xe9]), Buffer.from('.yaml')]), '');
    expect(await read(path)).toEqual({
      files: ['a.yaml'],
      problems: [['file/name-not-utf8', 'caf\uFFFD.yaml', {}]],
    });
  });
});
