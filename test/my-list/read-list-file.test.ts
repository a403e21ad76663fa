import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listIn, readListFile, readText } from '../../src/my-list/read-list-file.ts';
import { makeFolder } from '../support/folder.ts';

const fileOf = (content: string | Uint8Array): string =>
  join(makeFolder({ 'list.yaml': content }), 'list.yaml');

test('a list that is not there is none', () => {
  const path = join(makeFolder({}), 'list.yaml');
  expect(readListFile(path)).toBeUndefined();
  expect(readText(path)).toBeUndefined();
});

test('a file holds its text and its programs, in their order', () => {
  const path = fileOf('programs:\n  slu:\n  mir: { status: applied }\n');
  expect(readText(path)).toBe('programs:\n  slu:\n  mir: { status: applied }\n');
  expect([...(readListFile(path)?.programs ?? [])]).toEqual([
    ['slu', {}],
    ['mir', { status: 'applied' }],
  ]);
});

test('a text that says nothing is a list with nothing on it', () => {
  expect(listIn('', 'list.yaml').programs.size).toBe(0);
});

test.each([
  ['a folder', (path: string) => mkdirSync(path), /is a folder; a list is a file/u],
  ['a pipe', (path: string) => execFileSync('mkfifo', [path]), /is not a regular file/u],
] as const)('%s is refused', (_, make, message) => {
  const path = join(makeFolder({}), 'list.yaml');
  make(path);
  expect(() => readListFile(path)).toThrow(message);
});

test('so is a file that is too large, without reading it', () => {
  expect(() => readListFile(fileOf('#'.repeat(2_000_001)))).toThrow(
    /has 2000001 bytes; a list has at most 2000000/u,
  );
  expect(readListFile(fileOf('#'.repeat(2_000_000)))?.programs.size).toBe(0);
});

test('what cannot be understood is said with its places', () => {
  expect(() => readListFile(fileOf('programs:\n  slu: { status: hired }\n'))).toThrow(
    expect.objectContaining({
      name: 'ListError',
      message: expect.stringContaining('cannot be understood, and is left as it is'),
      problems: [expect.objectContaining({ line: 2, column: 10 })],
    }),
  );
  expect(() => readListFile(fileOf(Uint8Array.from([0x23, 0xe9])))).toThrow(
    expect.objectContaining({ problems: [expect.objectContaining({ code: 'file/not-utf8' })] }),
  );
});
