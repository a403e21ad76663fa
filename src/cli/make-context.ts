// Makes the context of one run: what the options and the world let a command ask for.

import type { MyList } from '../domain/mine/list.ts';
import { type Catalog, type CatalogRequest, sizeOf } from '../domain/record/catalog.ts';
import type { Seasons } from '../domain/season/seasons.ts';
import type { Format } from '../render/registry.ts';
import type { Answers } from '../schema/answers.ts';
import type { CommonValues } from './common-options.ts';
import type { Context, ListAccess } from './context.ts';
import { UsageError } from './errors.ts';
import { findKeys } from './parse.ts';
import { requirePlace } from './query/gazetteer.ts';
import { lookOf } from './style.ts';
import type { World } from './world.ts';

/** `notes` collects what loading has to say. */
export function makeContext(world: World, values: CommonValues, format: Format, notes: string[]): Context {
  const { today, version, loadCatalog, loadCities, loadSeasons, records, openPrompter } = world;
  const { fileExists, fileProblem, isSameFile, readSheet, readInput, editText } = world;
  const { verbose } = values;
  const request = requestOf(values, world);
  let loading: Promise<Catalog> | undefined;
  const load = async (): Promise<Catalog> => {
    const loaded = await loadCatalog(request);
    notes.push(...loaded.notes, ...(verbose ? loaded.details : []));
    return loaded.catalog;
  };
  const catalog = (): Promise<Catalog> => {
    loading ??= load();
    return loading;
  };
  let opening: Promise<ListAccess> | undefined;
  const listFile = (): Promise<ListAccess> => {
    opening ??= world.openList(values.list ?? (world.environment['RESPROG_LIST'] || undefined));
    return opening;
  };
  // A file is handed on, and machines read the other formats.
  const isForEyes = format === 'table' && (values.output === undefined || values.output === '-');
  const loadShown = async (): Promise<MyList | undefined> =>
    isForEyes ? readableList(await listFile(), world, notes) : undefined;
  let shown: Promise<MyList | undefined> | undefined;
  let seasons: Promise<Seasons> | undefined;
  const isShipped = request.builtin && request.folders.length === 0;
  return {
    today,
    version,
    verbose,
    request,
    catalog,
    catalogSize: async () => (isShipped ? world.shippedSize() : sizeOf(await catalog())),
    dataDate: async () => (await loading)?.dataDate,
    findPlace: async word => requirePlace(word, await catalog(), await loadCities()),
    cities: loadCities,
    outlines: world.loadOutlines,
    seasons: () => {
      seasons ??= loadSeasons();
      return seasons;
    },
    get interactive() {
      return world.stdin.isTerminal && world.stderr.isTerminal;
    },
    prompter: () => openPrompter(lookOf(values, world, world.stderr)),
    readAnswers: path => requireAnswers(path, world),
    records,
    listFile,
    shownList: () => {
      shown ??= loadShown();
      return shown;
    },
    requireFields: known => {
      findKeys(values.fields ?? [], known);
    },
    completionScript: world.completion.script,
    readSheet,
    readInput,
    editText,
    fileExists,
    fileProblem,
    isSameFile,
  };
}

/** Undefined, with a note, for a list that cannot be read. */
async function readableList(file: ListAccess, world: World, notes: string[]): Promise<MyList | undefined> {
  try {
    return await file.read();
  } catch (error) {
    const message = world.explain(error);
    if (message === undefined) throw error;
    notes.push(message);
    return undefined;
  }
}

/** The records that options and RESPROG_DATA name. */
export function requestOf(
  { data, builtin, skipInvalid }: Pick<CommonValues, 'data' | 'builtin' | 'skipInvalid'>,
  { environment, platform, today }: Pick<World, 'environment' | 'platform' | 'today'>,
): CatalogRequest {
  // Several, separated as those of PATH are.
  const { RESPROG_DATA = '' } = environment;
  const named = RESPROG_DATA.split(platform === 'win32' ? ';' : ':').filter(folder => folder !== '');
  return { folders: [...named, ...data], builtin, skipInvalid, today };
}

/** Throws UsageError with every place at which a file of answers is wrong. */
async function requireAnswers(path: string, { readAnswers }: World): Promise<Answers> {
  const read = await readAnswers(path);
  if ('answers' in read) return read.answers;
  throw new UsageError(
    [
      `${path} does not hold answers that can be understood.`,
      ...read.problems,
      'resprog match --template prints a file to begin with.',
    ].join('\n'),
  );
}
