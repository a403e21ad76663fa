// Runs a whole command line in this process, against the sample catalog unless another is given.
import { CatalogError } from '../../src/catalog/catalog-error.ts';
import { createCatalog } from '../../src/domain/catalog.ts';
import { type Outcome, runProgram, type World } from '../../src/program.ts';
import type { Program } from '../../src/schema/program.ts';
import { sampleCities, samplePrograms } from './sample.ts';

/** A terminal of the width, or a pipe for null. */
export interface RunOptions {
  readonly width?: number | null;
  readonly environment?: Readonly<Record<string, string>>;
  readonly programs?: readonly Program[];
  readonly loadFails?: string;
}

export const pipeWorld = ({
  width = null,
  environment = {},
  programs,
  loadFails,
}: RunOptions = {}): World => {
  const stream = width === null ? { isTerminal: false } : { isTerminal: true, columns: width };
  return {
    environment: { LANG: 'en_US.UTF-8', ...environment },
    platform: 'linux',
    stdout: stream,
    stderr: stream,
    today: '2026-11-22',
    version: '9.9.9',
    loadCatalog: async () => {
      if (loadFails !== undefined) throw new CatalogError(loadFails);
      return { catalog: createCatalog(programs ?? samplePrograms), notes: [], details: [] };
    },
    loadCities: async () => sampleCities,
    explain: error => (error instanceof CatalogError ? error.message : undefined),
  };
};

/** Words separated by single blanks; words that hold blanks go into an array. */
export const runLine = (line: string | readonly string[], options?: RunOptions): Promise<Outcome> =>
  runProgram(
    typeof line === 'string' ? line.split(' ').filter(word => word !== '') : line,
    pipeWorld(options),
  );
