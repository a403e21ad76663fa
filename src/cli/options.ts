// Options as data: a table says once what a command takes; its declaration, its typed values and its help come from it.
import type { Command as Declaration } from 'commander';
import { UsageError } from './errors.ts';
import { splitList } from './parse.ts';

/** Turns one typed word into a value; `flag` is the long name, for messages. Throws UsageError. */
export interface Parse<V> {
  (word: string, flag: string): V;
  /** The words that it takes, where they are a closed list that the option's placeholder does not tell. */
  readonly choices?: readonly string[];
}

/** The same, with the words that it takes. */
export const withChoices = <V>(choices: readonly string[], parse: Parse<V>): Parse<V> =>
  Object.assign((word: string, flag: string) => parse(word, flag), { choices });

/** One flag as commander and the help know it: `-t, --track <track>`. */
interface Flag {
  readonly flags: string;
  readonly help: string;
}

export interface Option<V> extends Flag {
  /** `list` splits its value at commas, `whole` does not; both may be repeated. */
  readonly kind: 'flag' | 'value' | 'list' | 'whole';
  /** The flag that says the contrary. */
  readonly opposite?: Flag;
  /** The words that it takes, for completion, where its placeholder does not tell. */
  readonly choices?: readonly string[] | undefined;
  /** What commander collected, as a value. */
  readonly read: (raw: unknown, flag: string) => V;
}

export type OptionTable = Readonly<Record<string, Option<unknown>>>;

/** What a command gets of its table. */
export type Values<T extends OptionTable> = {
  readonly [K in keyof T]: T[K] extends Option<infer V> ? V : never;
};

/** What commander collected: words by the name that it derives from the long flag. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** A flag: false unless it is given. */
export const flag = (flags: string, help: string): Option<boolean> => ({
  flags,
  help,
  kind: 'flag',
  read: raw => raw === true,
});

/** A `--no-…` flag: true unless it is given. */
export const unless = (flags: string, help: string): Option<boolean> => ({
  flags,
  help,
  kind: 'flag',
  read: raw => raw !== false,
});

/** A flag and its opposite, of which the last one counts: undefined unless one is given. */
export const either = (on: Flag, opposite: Flag): Option<boolean | undefined> => ({
  ...on,
  opposite,
  kind: 'flag',
  read: raw => (typeof raw === 'boolean' ? raw : undefined),
});

/** One value, the last one when it is repeated: undefined unless it is given. */
export const value = <V>(flags: string, help: string, parse: Parse<V>): Option<V | undefined> => ({
  flags,
  help,
  kind: 'value',
  choices: parse.choices,
  read: (raw, name) => (typeof raw === 'string' ? parse(filled(raw, name), name) : undefined),
});

/** Values in comma lists, added up when the option is repeated. */
export const list = <V>(flags: string, help: string, parse: Parse<V>): Option<readonly V[]> => ({
  flags,
  help,
  kind: 'list',
  choices: parse.choices,
  read: (raw, name) =>
    wordsOf(raw)
      .flatMap(word => splitList(filled(word, name)))
      .map(word => parse(word, name)),
});

/** Values that may themselves hold commas, added up when the option is repeated. */
export const whole = <V>(flags: string, help: string, parse: Parse<V>): Option<readonly V[]> => ({
  flags,
  help,
  kind: 'whole',
  choices: parse.choices,
  read: (raw, name) => wordsOf(raw).map(word => parse(filled(word, name), name)),
});

/** The word itself. */
export const asTyped: Parse<string> = word => word;

const wordsOf = (raw: unknown): readonly string[] => (Array.isArray(raw) ? raw.map(String) : []);

/** Throws UsageError for a word of nothing but blanks and commas: mostly a variable of a script that is not set. */
export function filled(word: string, what: string): string {
  if (/^[\s,]*$/u.test(word))
    throw new UsageError(`${what} was given an empty word; write something, or leave it out.`);
  return word;
}

/** `--track` of `-t, --track <track>`. */
export const longFlag = ({ flags }: Flag): string => /--[a-z-]+/u.exec(flags)?.[0] ?? flags;

/** Declares the options of a table, in its order. Nothing is parsed here. */
export function declareOptions(command: Declaration, table: OptionTable): void {
  for (const { flags, help, kind, opposite } of Object.values(table)) {
    if (kind === 'list' || kind === 'whole') command.option(flags, help, collect);
    else command.option(flags, help);
    if (opposite !== undefined) command.option(opposite.flags, opposite.help);
  }
}

const collect = (word: string, earlier: readonly string[] = []): readonly string[] => [...earlier, word];

/** The typed values of a table, parsed in its order; throws UsageError. */
export function readOptions<T extends OptionTable>(table: T, raw: RawOptions): Values<T> {
  const read = Object.entries(table).map(([key, option]) => {
    const long = longFlag(option);
    return [key, option.read(raw[rawName(long)], long)];
  });
  return Object.fromEntries(read) as Values<T>;
}

/** The name under which commander keeps a flag: `minPositions` of `--min-positions`, `builtin` of `--no-builtin`. */
const rawName = (long: string): string =>
  long
    .replace(/^--(?:no-)?/u, '')
    .replace(/-(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());
