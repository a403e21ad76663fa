import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk, diskWith, type FileSystem } from '../../src/catalog/file-system.ts';
import { folderLimits } from '../../src/catalog/find-files.ts';
import { readDataFolder } from '../../src/catalog/read-folder.ts';
import { refusing } from '../support/faults.ts';
import { makeFolder, readBelow } from '../support/folder.ts';

async function read(folder: string, machine: FileSystem = disk) {
  const { files, problems } = await readDataFolder(folder, machine);
  return readBelow(folder, files, problems);
}

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

  test('what is no YAML by its name may be as large as a folder, unless it is YAML', async () => {
    const text = `[${' '.repeat(folderLimits.fileBytes)}]`;
    const folder = makeFolder({ 'a.json': text, 'a.txt': `#${text}`, 'b.json': '' });
    truncateSync(join(folder, 'b.json'), folderLimits.totalBytes + 1);
    const read = (name: string) => readDataFolder(join(folder, name));
    expect((await read('a.json')).files).toMatchObject([{ format: 'json' }]);
    expect((await read('a.txt')).problems).toMatchObject([
      { code: 'file/too-large', args: { bytes: '2097155', limit: '2097152' } },
    ]);
    expect((await read('b.json')).problems).toMatchObject([
      { code: 'file/too-large', args: { bytes: '209715201', limit: '209715200' } },
    ]);
  });

  test('200 MiB are read, and a folder that holds more is an error', async () => {
    const folder = makeFolder({ 'a.yaml': '' });
    const entry = Object.assign(await disk.lstat(join(folder, 'a.yaml')), { size: folderLimits.fileBytes });
    const holding = (count: number): FileSystem => ({
      ...disk,
      readdir: async () => Array.from({ length: count }, (_, index) => `${index}.yaml`),
      lstat: async () => entry,
      readFile: async () => new Uint8Array(),
    });
    expect((await readDataFolder(folder, holding(100))).files).toHaveLength(100);
    await expect(readDataFolder(folder, holding(101))).rejects.toThrow(
      `${folder} holds more than 209715200 bytes of YAML.`,
    );
  });
});

describe('what is read', () => {
  test('the text of a file, without its byte order mark', async () => {
    const folder = makeFolder({ 'a.yaml': '\uFEFFid: ä\r\n' });
    const { files } = await readDataFolder(folder);
    expect(files).toEqual([
      { file: join(folder, 'a.yaml'), relative: 'a.yaml', text: 'id: ä\r\n', format: 'yaml' },
    ]);
  });

  test('a file in another encoding is a problem', async () => {
    const folder = makeFolder({ 'a.yaml': 'x', 'b.yaml': Buffer.from('caf\xE9', 'latin1') });
    expect(await read(folder)).toEqual({
      files: ['a.yaml'],
      problems: [['file/not-utf8', 'b.yaml', { byte: '3' }]],
    });
  });

  test.each(['ENOENT', 'EACCES', 'EBUSY', 'ELOOP'])('so is a file that ends in %s', async reason => {
    const folder = makeFolder({ 'a.yaml': '', 'b.yaml': '' });
    expect(await read(folder, refusing('readFile', 'b.yaml', reason))).toEqual({
      files: ['a.yaml'],
      problems: [['file/unreadable', 'b.yaml', { reason }]],
    });
  });
});

describe('the standard input', () => {
  test.each(['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0'])('is called %s', async name => {
    const { files, problems } = await readDataFolder(
      name,
      diskWith(async () => Buffer.from('id: a')),
    );
    expect(files).toEqual([{ file: 'standard input', relative: '', text: 'id: a', format: 'yaml' }]);
    expect(problems).toEqual([]);
  });

  test.each([
    ['file/too-large', async (limit: number) => new Uint8Array(limit + 1)],
    ['file/utf16', async () => Buffer.from('id: a', 'utf16le')],
    ['file/unreadable', () => Promise.reject(Object.assign(new Error('folder'), { code: 'EISDIR' }))],
  ])('can be wrong: %s', async (code, readStdin) => {
    const { files, problems } = await readDataFolder('-', diskWith(readStdin));
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ code, file: 'standard input' }]);
  });
});
