// Starts the built command as its own process.
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
export const bin = resolve(root, 'bin/resprog.js');

export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

const inherited = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot'] as const;

/** Only what a process needs, so that the machine's settings do not decide a test. */
export const cleanEnvironment = (extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(inherited.map(name => [name, process.env[name]])),
  // Tests never meet the list of whoever runs them.
  RESPROG_LIST: resolve(import.meta.filename, 'list.yaml'),
  ...extra,
});

/** Runs a program to its end with nothing on its standard input. */
export const finish = (
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<Finished> =>
  collect(spawn(command, args, { env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'], ...options }));

/** What a program says until its end. */
export function collect(child: ChildProcess): Promise<Finished> {
  return new Promise((done, fail) => {
    // A program may end before it has read everything.
    child.stdin?.on('error', () => undefined);
    const parts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name]?.setEncoding('utf8').on('data', (text: string) => {
        parts[name] += text;
      });
    }
    child.on('error', fail);
    child.on('close', (code, signal) => done({ code, signal, ...parts }));
  });
}

export const runBin = (args: readonly string[], options?: SpawnOptions): Promise<Finished> =>
  finish(process.execPath, [bin, ...args], options);
