// A command line that is being typed: what its last word is about, without running or checking anything.
import type { Argument, Command } from '../command.ts';
import { commonOptions } from '../common-options.ts';
import type { Option, OptionTable } from '../options.ts';

/** What the last word is about. */
export type Spot =
  | { readonly is: 'option' }
  /** The value of an option, `before` being what stands in the same word, such as `--track=`. */
  | { readonly is: 'value'; readonly option: Option<unknown>; readonly before: string }
  /** A word without a flag; `given` are those of before. */
  | { readonly is: 'word'; readonly given: readonly string[] };

/** What the finished words of a line hold. */
interface Finished {
  readonly given: readonly string[];
  /** An option that waits for its value. */
  readonly open: Option<unknown> | undefined;
  /** Whether `--` says that no more options follow. */
  readonly isClosed: boolean;
}

const flagsOf = ({ flags }: Option<unknown>): readonly string[] => flags.split(/[ ,]+/u).slice(0, 2);

const takesValue = ({ kind }: Option<unknown>): boolean => kind !== 'flag';

const optionCalled = (word: string, table: OptionTable): Option<unknown> | undefined =>
  Object.values(table).find(option => takesValue(option) && flagsOf(option).includes(word));

function readFinished(words: readonly string[], table: OptionTable): Finished {
  const given: string[] = [];
  let open: Option<unknown> | undefined;
  for (const [index, word] of words.entries()) {
    if (open !== undefined) open = undefined;
    else if (word === '--') return { given: [...given, ...words.slice(index + 1)], open, isClosed: true };
    else if (word.startsWith('-')) open = optionCalled(word, table);
    else given.push(word);
  }
  return { given, open, isClosed: false };
}

/** The first word that is no option and no value of a common option, where it is finished. */
export const commandWord = (words: readonly string[]): string | undefined =>
  readFinished(words.slice(0, -1), commonOptions).given[0];

/** Everything that may be said as an option; of a command where there is one. */
export const tableOf = (command: Command | undefined): OptionTable => ({
  ...command?.options,
  ...commonOptions,
});

/** What the last of the words is about; the words are those after `resprog`. */
export function spotOf(words: readonly string[], table: OptionTable): Spot {
  const last = words.at(-1) ?? '';
  const { given, open, isClosed } = readFinished(words.slice(0, -1), table);
  if (open !== undefined) return { is: 'value', option: open, before: '' };
  if (isClosed || !last.startsWith('-')) return { is: 'word', given };
  const [, before = '', flag = ''] = /^((--[a-z-]+)=)/u.exec(last) ?? [];
  const option = optionCalled(flag, table);
  return option === undefined ? { is: 'option' } : { is: 'value', option, before };
}

/** The argument to which the word after some others belongs; the last one may take several. */
export function argumentAt(words: readonly Argument[], index: number): Argument | undefined {
  const last = words.at(-1);
  return words[index] ?? (last?.name.includes('...') === true ? last : undefined);
}

/** `id` of `<id>`, `[id...]` and `--from <id>`. */
export const placeholderOf = (text: string): string => /[<[]([a-z=]+)/u.exec(text)?.[1] ?? '';
