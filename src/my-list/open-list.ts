// Finds the list of an applicant; what reads and writes it is loaded when it is there or begun.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ListAccess } from '../cli/context.ts';
import type { Writer } from '../write-file.ts';

/** The list in a file, or the one in the data folder of the platform. */
export async function openList(named: string | undefined, writer: Writer): Promise<ListAccess> {
  const path = named ?? (await defaultPath());
  const file = () => import('./list-file.ts');
  return {
    path,
    beside: name => resolve(dirname(path), name),
    read: async () =>
      existsSync(path) ? (await import('./read-list-file.ts')).readListFile(path) : undefined,
    change: async change => (await file()).changeListFile(path, writer, change),
    undo: async () => (await file()).undoListFile(path, writer),
  };
}

async function defaultPath(): Promise<string> {
  const { default: envPaths } = await import('env-paths');
  return join(envPaths('resprog', { suffix: '' }).data, 'list.yaml');
}
