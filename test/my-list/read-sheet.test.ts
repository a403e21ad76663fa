import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSheet } from '../../src/my-list/read-sheet.ts';
import { makeFolder } from '../support/folder.ts';

const sheetIn = (content: string | Uint8Array) => readSheet(join(makeFolder({ 'a.csv': content }), 'a.csv'));

const expected = {
  columns: ['id', 'notes'],
  rows: [
    ['slu', 'a, "b"\nc'],
    ['mir', ''],
  ],
};

test.each([
  ['commas', 'id,notes\nslu,"a, ""b""\nc"\nmir,\n'],
  ['semicolons, CRLF and a byte order mark', '\uFEFFid;notes\r\nslu;"a, ""b""\nc"\r\nmir;\r\n'],
  ['tabs', 'id\tnotes\nslu\t"a, ""b""\nc"\nmir\t\n\n'],
])('%s', (_, content) => {
  expect(sheetIn(content)).toEqual(expected);
});

test('rows may be shorter than the head', () => {
  expect(sheetIn('id,status,notes\nslu\n').rows).toEqual([['slu']]);
});

test.each([
  ['empty', '', /is empty; its first line names the columns/u],
  ['a quote that never ends', 'id,notes\nslu,"a\n', /is no sheet that can be read/u],
  ['not UTF-8', Uint8Array.from([0x69, 0x64, 0x0a, 0xe9]), /cannot be read/u],
  ['too large', `id\n${'x'.repeat(5_000_001)}`, /a sheet has at most 5000000/u],
])('%s', (_, content, message) => {
  expect(() => sheetIn(content)).toThrow(message);
});

test('a folder, a pipe and nothing at all are said', () => {
  const folder = makeFolder({});
  execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
  expect(() => readSheet(folder)).toThrow(/is not a regular file/u);
  expect(() => readSheet(join(folder, 'pipe.csv'))).toThrow(/is not a regular file/u);
  expect(() => readSheet(join(folder, 'no.csv'))).toThrow(
    /cannot be read: there is no such file \(ENOENT\)\.$/u,
  );
});
