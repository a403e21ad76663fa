// Runs a whole command line in this process, against the sample catalog unless another is given.
import { join } from 'node:path';
import { CatalogError } from '../../src/catalog/catalog-error.ts';
import { readScript } from '../../src/catalog/completion-files.ts';
import { openRecords } from '../../src/catalog/records.ts';
import type { Outcome, ReadAnswers, World } from '../../src/cli/world.ts';
import { createCatalog, sizeOf } from '../../src/domain/record/catalog.ts';
import { openList } from '../../src/my-list/open-list.ts';
import { readSheet } from '../../src/my-list/read-sheet.ts';
import { runProgram } from '../../src/program.ts';
import type { Prompter } from '../../src/prompt/prompter.ts';
import type { Program } from '../../src/schema/program.ts';
import { describeProblem } from '../../src/view/record/problems.ts';
import { sampleCities, sampleOutlines, samplePrograms } from './sample.ts';
import { sampleSeasons } from './seasons.ts';
import { today } from './today.ts';

/** A terminal of the width, or a pipe for null. */
export interface RunOptions {
  readonly width?: number | null;
  readonly environment?: Readonly<Record<string, string>>;
  readonly programs?: readonly Program[];
  readonly platform?: string;
  readonly codePage?: number;
  readonly loadFails?: string;
  /** Somebody to ask; without one, stdin is no terminal. */
  readonly prompter?: Prompter;
  /** Answers files by path. */
  readonly answers?: Readonly<Record<string, ReadAnswers>>;
  /** What stdin holds. */
  readonly input?: string;
  /** What the user's editor makes of a text. */
  readonly edit?: (text: string) => string | undefined;
}

/** Nobody can write there: its folder is a file. */
const noList = join(import.meta.filename, 'list.yaml');

export const pipeWorld = ({
  width = null,
  environment = {},
  programs,
  platform = 'linux',
  codePage,
  loadFails,
  prompter,
  answers = {},
  input = '',
  edit = text => text,
}: RunOptions = {}): World => {
  const stream = width === null ? { isTerminal: false } : { isTerminal: true, columns: width };
  return {
    environment: { LANG: 'en_US.UTF-8', ...environment },
    platform,
    codePage: async () => codePage,
    stdin: { isTerminal: prompter !== undefined },
    stdout: stream,
    stderr: prompter === undefined ? stream : { isTerminal: true, columns: width ?? 80 },
    today: '2026-11-22',
    version: '9.9.9',
    loadCatalog: async () => {
      if (loadFails !== undefined) throw new CatalogError(loadFails);
      return { catalog: createCatalog(programs ?? samplePrograms), notes: [], details: [] };
    },
    shippedSize: () => sizeOf(createCatalog(programs ?? samplePrograms)),
    completion: {
      script: async shell => readScript(shell),
      ids: async () => (programs ?? samplePrograms).map(({ id, name }) => [id, name] as const),
    },
    loadCities: async () => sampleCities,
    loadOutlines: async () => sampleOutlines,
    loadSeasons: async () => sampleSeasons,
    readAnswers: async path => {
      const read = answers[path];
      if (read === undefined) throw new CatalogError(`${path} cannot be read (ENOENT).`);
      return read;
    },
    records: async () => openRecords(today),
    openList: path => openList(path ?? noList, { id: 1, platform: 'linux', isRunning: () => true }),
    readSheet: async path => readSheet(path),
    readInput: async () => input,
    editText: async text => edit(text),
    fileExists: path => path in answers,
    fileProblem: (path, force) =>
      path in answers && !force ? `${path} exists; add --force to overwrite it.` : undefined,
    isSameFile: (one, other) => one === other,
    openPrompter: async () => {
      if (prompter === undefined) throw new Error('Nobody is there to be asked');
      return prompter;
    },
    explain: error =>
      error instanceof CatalogError
        ? [error.message, ...error.problems.map(describeProblem)].join('\n')
        : undefined,
  };
};

/** Words separated by single blanks; words that hold blanks go into an array. */
export const runLine = (line: string | readonly string[], options?: RunOptions): Promise<Outcome> =>
  runProgram(
    typeof line === 'string' ? line.split(' ').filter(word => word !== '') : line,
    pipeWorld(options),
  );

/** What leaves a terminal of the width, or is not there at all, after its command line; addresses are never broken. */
export async function tooWide(
  lines: readonly string[],
  width: number,
  options: RunOptions = {},
): Promise<readonly string[]> {
  const found = lines.map(async line => {
    const { stdout } = await runLine(line, { environment: { NO_COLOR: '1' }, ...options, width });
    const long = stdout.split('\n').filter(each => each.length > width && !each.includes('://'));
    return (stdout.trim() === '' ? ['nothing', ...long] : long).map(each => `${line}: ${each}`);
  });
  return (await Promise.all(found)).flat();
}
