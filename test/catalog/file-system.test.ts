import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk, diskWith } from '../../src/catalog/file-system.ts';
import { makeFolder } from '../support/folder.ts';

const onWindows = process.platform === 'win32';

describe('a file', () => {
  test('is read as bytes', async () => {
    const path = join(makeFolder({ a: new Uint8Array([1, 255]) }), 'a');
    expect([...(await disk.readFile(path))]).toEqual([1, 255]);
  });

  test.skipIf(onWindows)('is not read through a link, nor waited for behind a pipe', async () => {
    const folder = makeFolder({ a: 'x' });
    symlinkSync('a', join(folder, 'link'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await expect(disk.readFile(join(folder, 'link'))).rejects.toMatchObject({ code: 'ELOOP' });
    expect(await disk.readFile(join(folder, 'pipe'))).toHaveLength(0);
  });
});

test('the standard input is what was handed in, or nothing', async () => {
  const given = diskWith(async limit => new Uint8Array(limit));
  expect(await given.readStdin(3)).toHaveLength(3);
  expect(await diskWith(undefined).readStdin(3)).toHaveLength(0);
});
