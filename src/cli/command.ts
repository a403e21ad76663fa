// The contract of a command: how it is declared, how its words become an input, and what it returns.
import type { Command as Declaration } from 'commander';
import type { Format } from '../render/format.ts';
import type { Report } from '../view/report.ts';
import type { Context } from './context.ts';

/** Options as commander hands them over: declared names to parsed values. */
export type Options = Readonly<Record<string, unknown>>;

export interface Example {
  readonly line: string;
  readonly says: string;
}

export interface CommandParts<Input> {
  readonly name: string;
  readonly alias?: string;
  readonly summary: string;
  readonly examples: readonly Example[];
  /** Formats beyond the common ones, or the only ones that make sense. */
  readonly formats?: readonly Format[];
  /** The command itself understands --fields; otherwise they pick columns of its result. */
  readonly ownFields?: boolean;
  /** Adds arguments and options; the common options are there already. */
  readonly declare: (command: Declaration) => void;
  /** Words to a typed input; throws UsageError. Touches nothing. */
  readonly input: (args: readonly string[], options: Options) => Input;
  /** Input to a report; no printing, no process. */
  readonly run: (input: Input, context: Context) => Report | Promise<Report>;
}

/** A command with its input type closed over, so that a registry is a plain array. */
export interface Command extends Omit<CommandParts<never>, 'input' | 'run'> {
  /** Checks the words at once; the returned function runs. */
  readonly prepare: (
    args: readonly string[],
    options: Options,
  ) => (context: Context) => Report | Promise<Report>;
}

/** The formats of a command that says nothing else. */
export const commonFormats: readonly Format[] = ['table', 'json', 'ndjson', 'csv', 'tsv', 'markdown'];

export function defineCommand<Input>({ input, run, ...rest }: CommandParts<Input>): Command {
  return {
    ...rest,
    prepare: (args, options) => {
      const typed = input(args, options);
      return context => run(typed, context);
    },
  };
}
