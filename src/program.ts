// The command line as a function: words and a world in; exit code and text for each stream out.
import { Command as Declaration } from 'commander';
import { type Command, commonFormats, type Options } from './cli/command.ts';
import { declareCommonOptions } from './cli/common-options.ts';
import type { Context } from './cli/context.ts';
import { UsageError } from './cli/errors.ts';
import { exitCodes } from './cli/exit-codes.ts';
import { requirePlace } from './cli/gazetteer.ts';
import { describeWithExamples, formatHelp } from './cli/help.ts';
import { explainFailure, isHelp } from './cli/messages.ts';
import { type Output, parseOutput } from './cli/output.ts';
import { unknownWord, words } from './cli/parse.ts';
import { type Environment, fitWidth, type Stream, showsUnicode, wantsColor } from './cli/style.ts';
import { commands } from './commands/index.ts';
import { version } from './commands/version.ts';
import { welcome } from './commands/welcome.ts';
import type { Catalog } from './domain/catalog.ts';
import type { City } from './domain/places.ts';
import type { Style } from './render/format.ts';
import { render } from './render/registry.ts';
import { sanitiseText } from './render/sanitise.ts';

/** Which records the global options ask for. */
export interface CatalogRequest {
  readonly folders: readonly string[];
  readonly builtin: boolean;
  readonly skipInvalid: boolean;
  readonly today: string;
}

export interface LoadedCatalog {
  readonly catalog: Catalog;
  /** For stderr. */
  readonly notes: readonly string[];
  /** For stderr, with --verbose. */
  readonly details: readonly string[];
}

/** All that the program knows of the process. */
export interface World {
  readonly environment: Environment;
  readonly platform: string;
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly today: string;
  readonly version: string;
  /** Throws errors that `explain` can explain. */
  readonly loadCatalog: (request: CatalogRequest) => Promise<LoadedCatalog>;
  /** The gazetteer for --near. */
  readonly loadCities: () => Promise<readonly City[]>;
  /** Failures of loading and writing in words; undefined for a defect. */
  readonly explain: (error: unknown) => string | undefined;
}

/** What is to be done with the process. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly file?: { readonly path: string; readonly text: string; readonly force: boolean };
  readonly page?: string;
}

const purpose = 'Explore US radiology residency programs: every fact has a source and an age.';

const rootExamples = [
  { line: 'resprog list --track ir-integrated --state IL', says: 'find programs' },
  { line: 'resprog show slu', says: 'read everything about one' },
  { line: 'resprog compare slu rush', says: 'see two side by side' },
] as const;

/** Runs one command line. Throws only what is a defect. */
export async function runProgram(args: readonly string[], world: World): Promise<Outcome> {
  const run = new Run(world);
  try {
    await run.declaration.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (isHelp(error)) return { code: exitCodes.done.code, stdout: run.help, stderr: '' };
    const failure = explainFailure(error, run.commandName);
    if (failure !== undefined) return { code: failure.code, stdout: '', stderr: errorText(failure.message) };
    const message = world.explain(error);
    if (message === undefined) throw error;
    return { code: exitCodes.failed.code, stdout: '', stderr: errorText(message) };
  }
  return run.outcome;
}

/** Notes one a line; on a terminal wrapped between words. */
async function wrapNotes(notes: readonly string[], stream: Stream): Promise<string> {
  const text = notes.map(note => `${note}\n`).join('');
  const width = fitWidth(false, stream);
  if (width === null || notes.every(note => note.length <= width)) return text;
  const { default: wrapAnsi } = await import('wrap-ansi');
  return wrapAnsi(text, width);
}

const errorText = (message: string): string => `Error: ${sanitiseText(message)}\n`;

/** One command line on its way from words to an outcome. */
class Run {
  readonly declaration: Declaration;
  commandName: string | undefined;
  help = '';
  outcome: Outcome = { code: exitCodes.done.code, stdout: '', stderr: '' };
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    this.declaration = this.#declareRoot();
    for (const command of commands) this.#declare(command);
    this.declaration
      .command('help')
      .summary('Show the help of a command')
      .description('Show the help of a command')
      .argument('[command]', 'name of a command')
      .action((name: string | undefined) => this.#showHelp(name));
  }

  #declareRoot(): Declaration {
    const root = new Declaration('resprog')
      .description(describeWithExamples(purpose, rootExamples))
      .argument('[command]')
      .usage('<command> [options]')
      .helpCommand(false)
      .helpOption('-h, --help', 'show help')
      .configureHelp({
        showGlobalOptions: true,
        formatHelp,
        visibleArguments: each => (each.parent === null ? [] : [...each.registeredArguments]),
      })
      .configureOutput({
        writeOut: text => {
          this.help += text;
        },
        writeErr: () => undefined,
        getOutHelpWidth: () => fitWidth(false, this.#world.stdout) ?? 80,
        getOutHasColors: () => false,
      })
      .exitOverride();
    declareCommonOptions(root);
    root.hook('preSubcommand', (_, command) => {
      this.commandName = command.name();
    });
    return root.action((name: string | undefined, options: Options) => {
      if (options['version'] === true) return this.#execute(version, [], options);
      if (name !== undefined)
        throw unknownWord('command', name, [...commands.map(each => each.name), 'help']);
      return this.#execute(welcome, [], options);
    });
  }

  #declare(command: Command): void {
    const declaration = this.declaration
      .command(command.name)
      .summary(command.summary)
      .description(describeWithExamples(`${command.summary}.`, command.examples))
      .helpOption('-h, --help', 'show help');
    if (command.alias !== undefined) declaration.alias(command.alias);
    command.declare(declaration);
    declaration.action(() => {
      const options = declaration.optsWithGlobals();
      if (options['version'] === true) return this.#execute(version, [], options);
      return this.#execute(command, declaration.args, options);
    });
  }

  #showHelp(name: string | undefined): void {
    const named =
      name === undefined
        ? this.declaration
        : this.declaration.commands.find(each => each.name() === name || each.alias() === name);
    if (named === undefined)
      throw unknownWord('command', name ?? '', [...commands.map(each => each.name), 'help']);
    named.outputHelp();
    this.outcome = { ...this.outcome, stdout: this.help };
  }

  async #execute(command: Command, args: readonly string[], options: Options): Promise<void> {
    const output = parseOutput(options, command.formats ?? commonFormats);
    if (options['excel'] === true && output.format !== 'csv') throw new UsageError('--excel goes with CSV.');
    const start = command.prepare(args, options);
    const notes: string[] = [];
    const result = await start(this.#context(options, notes));
    const style = this.#style(options, output);
    const drawn = await render(output.format, { ...result, notes: [...notes, ...result.notes] }, style);
    const written = output.file === undefined ? [] : [`Wrote ${output.file}.`];
    this.outcome = {
      code: result.outcome === 'problems' ? exitCodes.failed.code : exitCodes.done.code,
      stdout: output.file === undefined ? drawn.text : '',
      stderr: await wrapNotes([...drawn.notes, ...written.map(sanitiseText)], this.#world.stderr),
      ...(output.file === undefined
        ? {}
        : { file: { path: output.file, text: drawn.text, force: output.force } }),
      ...(result.page === undefined || output.format !== 'table' ? {} : { page: result.page }),
    };
  }

  #context(options: Options, notes: string[]): Context {
    const { today, version: own, environment, loadCatalog, loadCities } = this.#world;
    const fromEnvironment = environment['RESPROG_DATA'];
    const folders = [
      ...(fromEnvironment === undefined || fromEnvironment === '' ? [] : [fromEnvironment]),
      ...words(options['data']),
    ];
    const request = {
      folders,
      builtin: options['builtin'] !== false,
      skipInvalid: options['skipInvalid'] === true,
      today,
    };
    const verbose = options['verbose'] === true;
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
    const findPlace = async (word: string) => requirePlace(word, await catalog(), await loadCities());
    return { today, version: own, verbose, catalog, findPlace };
  }

  #style(options: Options, { file }: Output): Style {
    const { environment, platform, stdout } = this.#world;
    const stream: Stream = file === undefined ? stdout : { isTerminal: false };
    const flag = typeof options['color'] === 'boolean' ? options['color'] : undefined;
    return {
      color: wantsColor(flag, file === undefined ? environment : {}, stream),
      width: fitWidth(options['plain'] === true, stream),
      unicode: showsUnicode(environment, platform, stream),
      years: options['years'] === true,
      rawCsv: options['rawCsv'] === true,
      excel: options['excel'] === true,
    };
  }
}
