// Command lines with a list of the applicant's own beside the sample catalog.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../../src/cli/world.ts';
import { makeFolder } from './folder.ts';
import { type RunOptions, runLine } from './run-line.ts';

/** A list in a file of its own; where it will lie, for undefined. */
export const listFile = (text: string | undefined): string =>
  join(makeFolder(text === undefined ? {} : { 'list.yaml': text }), 'list.yaml');

/** Runs a line with a list of this text; without one where it is undefined. Nothing may begin a list. */
export async function runOwn(
  line: string | readonly string[],
  text: string | undefined,
  { environment = {}, ...options }: RunOptions = {},
): Promise<Outcome> {
  const path = listFile(text);
  const outcome = await runLine(line, {
    ...options,
    environment: { NO_COLOR: '1', ...environment, RESPROG_LIST: path },
  });
  if (text === undefined && existsSync(path)) throw new Error(`${line} began a list`);
  return outcome;
}

/** Alpha with all that can be said, beta with a status alone, and an id that no catalog has; nothing of gamma. */
export const ownList = `programs:
  beta: { status: applied }
  alpha:
    tracks: [dr]
    status: interview
    signal: gold
    interview: 2026-12-03 13:00
    deadline: 2026-09-30
    ratings: { residents: 5, place: 4, call: 4 }
    tags: [near, Big City]
    notes: |
      Kind people.
      Asked about ESIR.
  nowhere: { status: applied, tags: [near] }
`;
