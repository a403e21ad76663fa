// Lets somebody change a text in the editor that they use elsewhere.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeText } from '../catalog/decode.ts';
import { ListError } from './list-error.ts';

/**
 * The text as it is when the editor ends; undefined where it ends with an error or takes the file away. `command` may
 * have options of its own and is a line of the shell. The file is the user's alone while it is there, and is removed.
 * Throws ListError where the editor saves another encoding than UTF-8.
 */
export function editNotes(text: string, command: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'resprog-notes-'));
  try {
    const file = join(folder, 'notes.txt');
    writeFileSync(file, text, { mode: 0o600 });
    // What the editor draws belongs on the terminal, also where the result goes into a pipe.
    const { status } = spawnSync(`${command} "${file}"`, { shell: true, stdio: [0, 2, 2] });
    return status === 0 && existsSync(file) ? readSaved(file) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readSaved(file: string): string {
  const decoded = decodeText(readFileSync(file), file);
  if ('problem' in decoded)
    throw new ListError('The editor saved no UTF-8; your notes are as they were. Set it to UTF-8.');
  return decoded.text.replace(/\r\n?/gu, '\n');
}
