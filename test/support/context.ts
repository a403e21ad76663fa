// A small world for commands: a fixed day, a fixed version, and the records that a test states.
import { readScript } from '../../src/catalog/completion-files.ts';
import { openRecords } from '../../src/catalog/records.ts';
import type { CommandBody } from '../../src/cli/command.ts';
import type { Context } from '../../src/cli/context.ts';
import type { RawOptions } from '../../src/cli/options.ts';
import { createCatalog, sizeOf } from '../../src/domain/record/catalog.ts';
import type { Program } from '../../src/schema/program.ts';
import type { Report } from '../../src/view/report.ts';
import { sampleCities, sampleOutlines } from './sample.ts';
import { sampleSeasons } from './seasons.ts';
import { today } from './today.ts';

export const contextOf = (programs: readonly Program[]): Context => ({
  catalog: async () => createCatalog(programs),
  catalogSize: async () => sizeOf(createCatalog(programs)),
  dataDate: async () => undefined,
  findPlace: async word => ({ label: word, latitude: 39.8, longitude: -89.64 }),
  cities: async () => sampleCities,
  outlines: async () => sampleOutlines,
  seasons: async () => sampleSeasons,
  interactive: false,
  prompter: async () => {
    throw new Error('Nobody is there to be asked');
  },
  readAnswers: async path => {
    throw new Error(`No answers file ${path}`);
  },
  records: async () => openRecords(today),
  listFile: async () => {
    throw new Error('No list is opened in this test');
  },
  shownList: async () => undefined,
  requireFields: () => undefined,
  completionScript: async shell => readScript(shell),
  readSheet: async path => {
    throw new Error(`No sheet ${path}`);
  },
  readInput: async () => '',
  editText: async text => text,
  fileExists: () => false,
  fileProblem: () => undefined,
  isSameFile: () => false,
  today: '2026-11-22',
  version: '1.2.3',
  verbose: false,
  request: { folders: [], builtin: true, skipInvalid: false, today: '2026-11-22' },
});

/** Runs a command on records; a wrong use throws, as it does in the program. */
export const run = async (
  command: CommandBody,
  programs: readonly Program[],
  args: readonly string[] = [],
  options: RawOptions = {},
): Promise<Report> => command.prepare(args, options)(contextOf(programs));
