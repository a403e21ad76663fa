// The command line as a function: words and a world in; exit code and text for each stream out.
import { Command as Declaration } from 'commander';
import { type Command, declareCommand, type Listing, reportOf } from './cli/command.ts';
import { type CommonValues, commonOptions, unknownStart } from './cli/common-options.ts';
import type { Context } from './cli/context.ts';
import { FileError } from './cli/errors.ts';
import { exitCodes } from './cli/exit-codes.ts';
import { describeWithExamples, formatHelp, rootDescription } from './cli/help.ts';
import { makeContext } from './cli/make-context.ts';
import { explainFailure, type Failure, isHelp } from './cli/messages.ts';
import { declareOptions, filled, type RawOptions, readOptions } from './cli/options.ts';
import { type Output, parseOutput } from './cli/output.ts';
import { choosePager } from './cli/pager.ts';
import { findKeys, unknownWord } from './cli/parse.ts';
import { fitWidth, lookOf } from './cli/style.ts';
import type { Taken } from './cli/tour.ts';
import type { Outcome, World } from './cli/world.ts';
import { commandNames, listings, listingsFor, loadCommandsFor, loadWelcome } from './commands/index.ts';
import { failureText, wrapForTerminal } from './message-text.ts';
import type { Imprint, Rendered, Style } from './render/format.ts';
import { render } from './render/registry.ts';
import { sanitizeText } from './render/sanitize.ts';
import { pickFromReport, type Report, type Tour } from './view/report.ts';

/** How the scripts of shells ask what may be typed next; no command, so that no help lists it. */
const askingWord = '__complete';

/** Runs one command line. Throws only what is a defect. */
export async function runProgram(args: readonly string[], world: World): Promise<Outcome> {
  if (args[0] === askingWord) {
    const { answerCompletion } = await import('./cli/completion/answer.ts');
    return answerCompletion(args.slice(1), world, { listings, load: loadCommandsFor });
  }
  const run = new Run(world, await loadCommandsFor(args), listingsFor(args));
  const outcome = await outcomeOf(run, args, world);
  const { width } = lookOf({ color: false, plain: args.includes('--plain') }, world, world.stderr);
  return { ...outcome, stderr: await wrapForTerminal(outcome.stderr, width) };
}

async function outcomeOf(run: Run, args: readonly string[], world: World): Promise<Outcome> {
  try {
    await run.declaration.parseAsync([...args], { from: 'user' });
    return run.outcome;
  } catch (error) {
    if (isHelp(error)) return { code: exitCodes.done.code, stdout: await run.helpText(), stderr: '' };
    const failure = explainFailure(error, run.commandName) ?? ofWorld(world.explain(error));
    if (failure === undefined) throw error;
    return { code: failure.code, stdout: '', stderr: failureText(failure) };
  }
}

/** What the world could explain. */
const ofWorld = (message: string | undefined): Failure | undefined =>
  message === undefined ? undefined : { code: exitCodes.failed.code, message };

/** The report with only the fields that --fields names, unless the command understands them itself. */
const pickAsked = (report: Report, { ownFields }: Command, { fields }: CommonValues): Report =>
  fields === undefined || ownFields === true
    ? report
    : pickFromReport(report, findKeys(fields, report.result.keys));

const codeOf = ({ outcome }: Report): number =>
  outcome === 'problems' ? exitCodes.failed.code : exitCodes.done.code;

/** A command that has run, and what was looked at on the terminal. */
interface Done {
  readonly report: Report;
  readonly output: Output;
  readonly drawn: Rendered;
  readonly taken: Taken | undefined;
  /** A pager is not unwelcome. */
  readonly mayPage: boolean;
}

/** One command line on its way from words to an outcome. */
class Run {
  readonly declaration: Declaration;
  commandName: string | undefined;
  help = '';
  outcome: Outcome = { code: exitCodes.done.code, stdout: '', stderr: '' };
  readonly #world: World;

  constructor(world: World, commands: readonly Command[], listings: readonly Listing[]) {
    this.#world = world;
    this.declaration = this.#declareRoot();
    for (const listing of listings.length > 0 ? listings : commands) {
      const command = commands.find(({ name }) => name === listing.name);
      if (command === undefined) this.#list(listing);
      else this.#declare(command);
    }
    this.declaration
      .command('help')
      .summary('Show the help of a command')
      .description('Show the help of a command')
      .allowExcessArguments(false)
      .argument('[command]', 'name of a command')
      .action((name: string | undefined) => this.#showHelp(name));
  }

  #declareRoot(): Declaration {
    const root = new Declaration('resprog')
      .description(rootDescription)
      .argument('[command]')
      .usage('<command> [options]')
      .helpCommand(false)
      .allowExcessArguments()
      .allowUnknownOption()
      .helpOption('-h, --help', 'show help')
      .configureHelp({
        showGlobalOptions: true,
        formatHelp,
        subcommandTerm: each => [each.name(), ...each.aliases()].join(', '),
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
    declareOptions(root, commonOptions);
    root.hook('preSubcommand', (_, command) => {
      this.commandName = command.name();
    });
    return root.action(async (name: string | undefined, raw: RawOptions) => {
      if (readOptions(commonOptions, raw).version) return this.#showVersion(raw);
      if (name !== undefined) throw unknownStart(name, commandNames);
      return this.#execute(await loadWelcome(), [], raw);
    });
  }

  /** A line of the general help. */
  #list({ name, alias, summary }: Listing): Declaration {
    const declaration = this.declaration.command(name).summary(summary);
    return alias === undefined ? declaration : declaration.alias(alias);
  }

  #declare(command: Command): void {
    const declaration = this.#list(command)
      .description(describeWithExamples(`${command.summary}.`, command.examples))
      .allowExcessArguments(false)
      .helpOption('-h, --help', 'show help');
    declareCommand(declaration, command);
    declaration.action(() => {
      const raw = declaration.optsWithGlobals();
      if (readOptions(commonOptions, raw).version) return this.#showVersion(raw);
      return this.#execute(command, declaration.args, raw);
    });
  }

  async #showVersion(raw: RawOptions): Promise<void> {
    for (const command of await loadCommandsFor(['version'])) await this.#execute(command, [], raw);
  }

  /** Nobody copies the examples of a terminal that is too narrow for them. */
  async helpText(): Promise<string> {
    return wrapForTerminal(this.help, fitWidth(false, this.#world.stdout), () => false);
  }

  async #showHelp(name: string | undefined): Promise<void> {
    const named =
      name === undefined
        ? this.declaration
        : this.declaration.commands.find(each => each.name() === name || each.alias() === name);
    if (named === undefined) throw unknownWord('command', name ?? '', commandNames);
    named.outputHelp();
    this.outcome = { ...this.outcome, stdout: await this.helpText() };
  }

  async #execute(command: Command, args: readonly string[], raw: RawOptions): Promise<void> {
    const values = readOptions(commonOptions, raw);
    const output = parseOutput(values, command.name);
    for (const word of args) filled(word, command.name);
    const start = command.prepare(args, raw);
    // Before anything is read or asked: what cannot be written must not cost an interview.
    const problem =
      output.file === undefined ? undefined : this.#world.fileProblem(output.file, output.force);
    if (problem !== undefined) throw new FileError(problem);
    const notes: string[] = [];
    const context = makeContext(this.#world, values, output.format, notes);
    const report = pickAsked(await reportOf(command, start, context), command, values);
    const style = await this.#style(values, output, {
      task: command.summary,
      version: this.#world.version,
      day: this.#world.today,
      dataDate: await context.dataDate(),
    });
    const drawn = await render(output.format, { ...report, notes: [...notes, ...report.notes] }, style);
    const { tour } = report;
    const isSeen = output.format === 'table' && output.file === undefined && this.#world.stdout.isTerminal;
    const taken = tour !== undefined && isSeen ? await this.#takeTour(tour, context, style) : undefined;
    const mayPage = values.pager && !style.plain;
    this.outcome = this.#outcomeOf({ report, output, drawn, taken, mayPage });
  }

  #outcomeOf({ report, output, drawn, taken, mayPage }: Done): Outcome {
    const { pages, opensFile = false, save = taken?.save } = report;
    const { file, force, format } = output;
    const written = file === undefined ? [] : [`Wrote ${file}.`];
    const notesText = [...drawn.notes, ...written.map(sanitizeText)].map(note => `${note}\n`).join('');
    const isPrinted = file === undefined && taken === undefined;
    const shown = { ...this.#world, text: drawn.text + notesText };
    const pager = isPrinted && mayPage ? choosePager(shown) : undefined;
    return {
      code: taken?.isInterrupted ? exitCodes.interrupted.code : codeOf(report),
      stdout: isPrinted ? drawn.text : '',
      stderr: notesText,
      ...(file === undefined ? {} : { file: { path: file, text: drawn.text, force } }),
      ...(pager === undefined ? {} : { pager }),
      ...(save === undefined ? {} : { save: { ...save, force } }),
      edits: (report.edits ?? []).map(({ replaces, ...edit }) => ({
        ...edit,
        force: true,
        ...(replaces === undefined ? { isNew: true } : { replaces }),
      })),
      ...(pages === undefined || format !== 'table' ? {} : { pages }),
      ...(opensFile ? { opensFile } : {}),
    };
  }

  /** Shows the report on the terminal bit by bit; nothing of it is left to print. */
  async #takeTour(tour: Tour, { prompter, fileProblem }: Context, style: Style): Promise<Taken> {
    const { takeTour } = await import('./cli/tour.ts');
    const draw = async (report: Report): Promise<string> => {
      const { text, notes } = await render('table', { ...report, notes: [] }, style);
      return text + notes.map(note => `${note}\n`).join('');
    };
    return takeTour(tour, {
      prompter: await prompter(),
      draw,
      fileProblem: path => fileProblem(path, false),
    });
  }

  async #style(values: CommonValues, { file, format }: Output, imprint: Imprint): Promise<Style> {
    const { years, rawCsv, excel } = values;
    const { environment, platform, stdout } = this.#world;
    const isPiped = platform === 'win32' && file === undefined && format === 'table' && !stdout.isTerminal;
    const pipeCodePage = isPiped ? await this.#world.codePage() : undefined;
    const look =
      file === undefined
        ? lookOf(values, { environment, platform, pipeCodePage }, stdout)
        : lookOf(values, { environment: {}, platform }, { isTerminal: false });
    return { ...look, years, rawCsv, excel, imprint };
  }
}
