// The contract of a command: what it takes, how its words become an input, and what it returns.
import type { Command as Declaration } from 'commander';
import type { Report } from '../view/report.ts';
import { type CommonValues, commonOptions } from './common-options.ts';
import type { Context } from './context.ts';
import { NotFoundError } from './errors.ts';
import { declareOptions, type OptionTable, type RawOptions, readOptions, type Values } from './options.ts';

export interface Example {
  readonly line: string;
  /** What it does or gives, in a few words. */
  readonly meaning: string;
}

/** A word without a flag: `<id>`, `[id]` or, for several, `[id...]`. */
export interface Argument {
  readonly name: string;
  readonly help: string;
  /** The words that it takes, where they are a closed list. */
  readonly choices?: readonly string[];
}

/** How a command is called, and what it does, in the table of commands. */
export interface Listing {
  readonly name: string;
  readonly alias?: string;
  readonly summary: string;
}

interface Described<T extends OptionTable> {
  readonly examples: readonly Example[];
  readonly arguments?: readonly Argument[];
  /** The command's own options; the common ones are there already. */
  readonly options: T;
  /** The command itself understands --fields; elsewhere they pick columns of its result. */
  readonly ownFields?: boolean;
  /** --fields takes fields of a record. */
  readonly recordFields?: boolean;
  /** Text below the help. */
  readonly helpAfter?: string;
}

interface CommandParts<T extends OptionTable, Input> extends Described<T> {
  /** Words to an input; throws UsageError. Touches nothing. */
  readonly input: (args: readonly string[], values: CommonValues & Values<T>) => Input;
  /** Input to a report; no printing, no process. */
  readonly run: (input: Input, context: Context) => Report | Promise<Report>;
}

/** A command with the types of its options and its input closed over, so that a table of them is a plain array. */
export interface CommandBody extends Described<OptionTable> {
  /** Checks the words at once; the returned function runs. */
  readonly prepare: (
    args: readonly string[],
    raw: RawOptions,
  ) => (context: Context) => Report | Promise<Report>;
}

export interface Command extends Listing, CommandBody {}

export function defineCommand<T extends OptionTable, Input>({
  input,
  run,
  ...described
}: CommandParts<T, Input>): CommandBody {
  return {
    ...described,
    prepare: (args, raw) => {
      const values = { ...readOptions(commonOptions, raw), ...readOptions(described.options, raw) };
      const typed = input(args, values);
      return context => run(typed, context);
    },
  };
}

/** Declares what the command takes. */
export function declareCommand(declaration: Declaration, command: Command): void {
  const { arguments: words = [], options, helpAfter } = command;
  for (const { name, help } of words) declaration.argument(name, help);
  declareOptions(declaration, options);
  if (helpAfter !== undefined) declaration.addHelpText('after', helpAfter);
}

/** The report of a prepared command; where a word names no program, the error has the flag for what else it means. */
export async function reportOf(
  command: Pick<CommandBody, 'arguments' | 'options'>,
  start: ReturnType<CommandBody['prepare']>,
  context: Context,
): Promise<Report> {
  try {
    return await start(context);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    const { withFlags } = await import('./query/not-a-name.ts');
    throw withFlags(error, command, (await context.catalog()).programs);
  }
}
