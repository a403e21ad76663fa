// Whether a result goes through a pager, and through which: one pure function, so that every case can be listed in a table.
import type { Environment, Stream } from './style.ts';

/** A command line of the user's own for the shell, or the usual program. */
export type Pager = { readonly line: string } | { readonly usual: true };

interface Shown {
  /** All that the command says on the terminal. */
  readonly text: string;
  readonly stdout: Stream;
  readonly environment: Environment;
  readonly platform: string;
}

/** RESPROG_PAGER, then PAGER, then less; undefined where the text fits, is no terminal's, or no pager is wanted. */
export function choosePager({ text, stdout, environment, platform }: Shown): Pager | undefined {
  if (!stdout.isTerminal || environment['TERM'] === 'dumb') return undefined;
  const { RESPROG_PAGER, PAGER } = environment;
  const line = RESPROG_PAGER ?? (PAGER || undefined);
  // Windows has none that is there for everybody and shows color.
  const isWanted = line === undefined ? platform !== 'win32' : !/^\s*(?:cat\s*)?$/u.test(line);
  if (!isWanted || fits(text, stdout)) return undefined;
  return line === undefined ? { usual: true } : { line };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences that color text
const color = /\u001b\[[\d;]*m/gu;

/** Whether the text leaves room for the line of the prompt; unknown sizes count as large. */
function fits(text: string, { rows = 0, columns = 0 }: Stream): boolean {
  if (rows <= 0) return true;
  const lines = text.replace(color, '').split('\n').slice(0, -1);
  const height = (line: string): number => (columns <= 0 ? 1 : Math.max(1, Math.ceil(line.length / columns)));
  return lines.reduce((sum, line) => sum + height(line), 0) < rows;
}
