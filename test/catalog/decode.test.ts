import { expect, test } from 'vitest';
import { decodeText, placeIn } from '../../src/catalog/decode.ts';

const problemOf = (bytes: Uint8Array) => {
  const decoded = decodeText(bytes, 'a.yaml');
  return 'problem' in decoded ? decoded.problem : undefined;
};

test.each([
  ['Latin-1 in the middle', Buffer.from('name: caf\xE9 x', 'latin1'), { byte: '9', line: 1, column: 10 }],
  ['Latin-1 before more of it', Buffer.from('\xE4\xF6\xFC', 'latin1'), { byte: '0', line: 1, column: 1 }],
  ['Latin-1 on a later line', Buffer.from('a\r\nb\xE9', 'latin1'), { byte: '4', line: 2, column: 2 }],
  ['a character cut short', Buffer.from('ab€').subarray(0, 4), { byte: '2', line: 1, column: 3 }],
  [
    'after a byte order mark',
    Buffer.concat([Buffer.from('\uFEFFid'), Buffer.from([0xff])]),
    { byte: '5', line: 1, column: 3 },
  ],
  [
    'after such a mark further on, which counts',
    Buffer.concat([Buffer.from('a\uFEFF'), Buffer.from([0xff])]),
    { byte: '4', line: 1, column: 3 },
  ],
  ['a stray continuation byte', Buffer.from([0x61, 0x80]), { byte: '1', line: 1, column: 2 }],
])('%s is refused, with byte, line and column', (_, bytes, { byte, line, column }) => {
  expect(problemOf(bytes)).toMatchObject({ code: 'file/not-utf8', args: { byte }, line, column });
});

test.each([
  ['little-endian with its mark', Buffer.from('\uFEFFid: a', 'utf16le')],
  ['little-endian', Buffer.from('id: a', 'utf16le')],
  ['big-endian with its mark', Buffer.from('\uFEFFid: a', 'utf16le').swap16()],
  ['big-endian', Buffer.from('id: a', 'utf16le').swap16()],
])('UTF-16, %s, is named', (_, bytes) => {
  expect(problemOf(bytes)).toMatchObject({ code: 'file/utf16', line: 0 });
});

test.each([
  [0xff, 0x61],
  [0xfe, 0x61],
  [0x61, 0xfe],
  [0x61, 0xff],
])('half a mark of UTF-16, as in %i %i, is none', (...bytes) => {
  expect(problemOf(Uint8Array.from(bytes))).toMatchObject({ code: 'file/not-utf8' });
});

test.each([
  ['nothing', '', ''],
  ['one letter', 'a', 'a'],
  ['one zero', '\0', '\0'],
  ['a byte order mark', '\uFEFFid: ä\r\n', 'id: ä\r\n'],
])('%s is UTF-8', (_, written, text) => {
  expect(decodeText(Buffer.from(written), 'a.yaml')).toEqual({ text });
});

test('a place is that of the character that follows', () => {
  expect(['', 'ab', 'a\nb', 'a\r\n'].map(placeIn)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 2 },
    { line: 2, column: 1 },
  ]);
});
