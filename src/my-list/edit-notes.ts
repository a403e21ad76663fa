// Lets somebody change a text in the editor that they use elsewhere.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The text as it is when the editor ends; undefined where it ends with an error. `command` may have options of its own
 * and is a line of the shell. The file is the user's alone while it is there, and is removed.
 */
export function editNotes(text: string, command: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'resprog-notes-'));
  try {
    const file = join(folder, 'notes.txt');
    writeFileSync(file, text, { mode: 0o600 });
    // What the editor draws belongs on the terminal, also where the result goes into a pipe.
    const { status } = spawnSync(`${command} "${file}"`, { shell: true, stdio: [0, 2, 2] });
    return status === 0 ? readFileSync(file, 'utf8').replace(/\r\n?/gu, '\n') : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
