import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CatalogError } from '../../src/catalog/catalog-error.ts';
import { fileProblem, folderLimits, readDataFolder } from '../../src/catalog/read-folder.ts';
import { makeFolder } from '../support/folder.ts';

const onWindows = process.platform === 'win32';

async function read(folder: string) {
  const { files, problems } = await readDataFolder(folder);
  return {
    files: files.map(each => each.relative),
    problems: problems.map(({ code, file, args }) => [code, relative(folder, file), args]),
  };
}

describe('which files are read', () => {
  test('YAML in any letter case and to a depth of four, in a fixed order', async () => {
    const folder = makeFolder({
      'mo/slu.yaml': '',
      'b.YML': '',
      'a.yaml': '',
      'il/x/y/deep.yml': '',
      'il.yaml': '',
    });
    expect(await read(folder)).toEqual({
      files: ['a.yaml', 'b.YML', 'il.yaml', 'il/x/y/deep.yml', 'mo/slu.yaml'],
      problems: [],
    });
  });

  test('dotfiles, backups, other files and modules are passed over', async () => {
    const folder = makeFolder({
      '.hidden.yaml': '',
      '.git/a.yaml': '',
      'a.yaml~': '',
      '#a.yaml#': '',
      'notes.md': '',
      yaml: '',
      'node_modules/a.yaml': '',
    });
    expect(await read(folder)).toEqual({ files: [], problems: [] });
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
      expect(await read(folder)).toEqual({
        files: ['a.yaml'],
        problems: [['file/not-regular', 'link.yaml', {}]],
      });
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
    const { files } = await readDataFolder(join(folder, 'mo/slu.yaml'));
    expect(files).toEqual([{ file: join(folder, 'mo/slu.yaml'), relative: 'slu.yaml', text: 'id: slu' }]);
  });

  test('a folder that is not there is an error', async () => {
    const missing = join(makeFolder({}), 'none');
    await expect(readDataFolder(missing)).rejects.toThrow(new CatalogError(`There is no folder ${missing}`));
  });

  test.skipIf(onWindows)('a pipe in place of a folder is an error', async () => {
    const pipe = join(makeFolder({}), 'pipe.yaml');
    execFileSync('mkfifo', [pipe]);
    await expect(readDataFolder(pipe)).rejects.toThrow(CatalogError);
  });
});

describe('how much is read', () => {
  test('a file over the limit is reported without its content; one at the limit is read', async () => {
    const folder = makeFolder({ 'a.yaml': '', 'b.yaml': '' });
    truncateSync(join(folder, 'a.yaml'), folderLimits.fileBytes + 1);
    truncateSync(join(folder, 'b.yaml'), folderLimits.fileBytes);
    expect(await read(folder)).toEqual({
      files: ['b.yaml'],
      problems: [['file/too-large', 'a.yaml', { bytes: '2097153', limit: '2097152' }]],
    });
  });

  test('a folder that holds too much is an error', async () => {
    const folder = makeFolder({ 'a.yaml': '' });
    truncateSync(join(folder, 'a.yaml'), folderLimits.totalBytes + 1);
    await expect(readDataFolder(folder)).rejects.toThrow(/holds more than 209715200 bytes/u);
  });
});

describe('encoding', () => {
  test.each([
    ['Latin-1 in the middle', Buffer.from('name: caf\xE9 x', 'latin1'), '9'],
    ['Latin-1 before more of it', Buffer.from('\xE4\xF6\xFC', 'latin1'), '0'],
    ['a character cut short', Buffer.from('ab€').subarray(0, 4), '2'],
    ['UTF-16', Buffer.from('\uFEFFid: a', 'utf16le'), '0'],
    ['after a byte order mark', Buffer.concat([Buffer.from('\uFEFFid'), Buffer.from([0xff])]), '5'],
    ['a stray continuation byte', Buffer.from([0x61, 0x80]), '1'],
  ])('%s is refused, with the byte', async (_, bytes, byte) => {
    expect(await read(makeFolder({ 'a.yaml': bytes }))).toEqual({
      files: [],
      problems: [['file/not-utf8', 'a.yaml', { byte }]],
    });
  });

  test('a byte order mark is taken off, other text is left as it is', async () => {
    const { files } = await readDataFolder(makeFolder({ 'a.yaml': '\uFEFFid: ä\r\n' }));
    expect(files[0]?.text).toBe('id: ä\r\n');
  });
});

test('a problem of a file as a whole has no line', () => {
  expect(fileProblem('file/too-large', 'a.yaml')).toEqual({
    code: 'file/too-large',
    severity: 'error',
    file: 'a.yaml',
    line: 0,
    column: 0,
    path: '',
    args: {},
  });
});
