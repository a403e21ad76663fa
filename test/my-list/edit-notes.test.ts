import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editNotes } from '../../src/my-list/edit-notes.ts';
import { makeFolder } from '../support/folder.ts';

/** An editor that runs a line of JavaScript with the text and the path of the file. */
function editor(line: string): string {
  const folder = makeFolder({
    'an editor.mjs': `import { readFileSync, statSync, writeFileSync } from 'node:fs';
const path = process.argv.at(-1); const text = readFileSync(path, 'utf8'); const mode = statSync(path).mode & 0o777;
${line}`,
  });
  return `"${process.execPath}" "${join(folder, 'an editor.mjs')}" --option`;
}

test('gives what the editor saves, with lines as they are here', () => {
  expect(editNotes('one\n', editor("writeFileSync(path, text + 'two\\r\\n')"))).toBe('one\ntwo\n');
});

test('an editor that fails gives nothing', () => {
  expect(editNotes('one\n', editor('process.exitCode = 3'))).toBeUndefined();
  expect(editNotes('one\n', 'no-such-editor-here 2>/dev/null')).toBeUndefined();
  expect(editNotes('one\n', editor("(await import('node:fs')).unlinkSync(path)"))).toBeUndefined();
});

test('an editor of another encoding is said', () => {
  expect(() => editNotes('one\n', editor("writeFileSync(path, 'caf\u00E9', 'latin1')"))).toThrow(
    'The editor saved no UTF-8; your notes are as they were.',
  );
  expect(editNotes('one\n', editor("writeFileSync(path, '\\uFEFFcaf\u00E9')"))).toBe('caf\u00E9');
});

test.skipIf(process.platform === 'win32')('nobody else may read the file, and it is gone afterwards', () => {
  expect(editNotes('', editor('writeFileSync(path, mode.toString(8))'))).toBe('600');
  expect(readdirSync(tmpdir()).filter(name => name.startsWith('resprog-notes-'))).toEqual([]);
});
