// What a shell is told that asks how a word may go on: a line that says what to do, then a line a word with its meaning.

import type { Command, Listing } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { longFlag, type Option, type OptionTable } from '../options.ts';
import type { Outcome, World } from '../world.ts';
import { type Candidate, candidatesFor, type Sources, wantsFile } from './candidates.ts';
import { idsFor } from './ids.ts';
import { argumentAt, commandWord, placeholderOf, type Spot, spotOf, tableOf } from './line.ts';

/** The commands, of which one is loaded where its options or arguments are asked for. */
export interface Commands {
  readonly listings: readonly Listing[];
  readonly load: (words: readonly string[]) => Promise<readonly Command[]>;
}

/** What may stand there; `file` where the shell itself is to complete the name of a file. */
type Answer = 'file' | readonly Candidate[];

/**
 * Answers a shell's script. The words are those after `resprog` up to the cursor; the last one begins with `=`, because
 * some shells drop an empty word.
 */
export async function answerCompletion(
  words: readonly string[],
  world: World,
  commands: Commands,
): Promise<Outcome> {
  const typed = [...words.slice(0, -1), (words.at(-1) ?? '').replace(/^=/u, '')];
  const sources = { ids: () => idsFor(typed.slice(0, -1), world), cities: world.loadCities };
  const answer = await complete(typed, sources, commands);
  return { code: exitCodes.done.code, stdout: written(answer), stderr: '' };
}

function written(answer: Answer): string {
  if (answer === 'file') return ':file\n';
  const lines = answer.map(({ value, says = '' }) => `${value}\t${says}\n`);
  return [answer.some(({ isOpen }) => isOpen === true) ? ':open\n' : ':\n', ...lines].join('');
}

async function complete(words: readonly string[], sources: Sources, commands: Commands): Promise<Answer> {
  const name = commandWord(words);
  const command = name === undefined ? undefined : (await commands.load([name]))[0];
  const table = tableOf(command);
  const spot = spotOf(words, table);
  const last = words.at(-1) ?? '';
  switch (spot.is) {
    case 'option':
      return optionsFor(last, table);
    case 'value':
      return completeValue(spot, command, last, sources);
    case 'word':
      if (command === undefined) return commandsFor(last, spot.given, commands.listings);
      return completeWord(spot.given.slice(1), { command, table, last, sources });
  }
}

async function completeValue(
  { option, before }: Extract<Spot, { is: 'value' }>,
  command: Command | undefined,
  last: string,
  sources: Sources,
): Promise<Answer> {
  const wanted = { placeholder: placeholderOf(option.flags), choices: option.choices };
  if (wanted.placeholder === 'fields' && command?.recordFields !== true) return [];
  if (wantsFile(wanted)) return 'file';
  const typed = last.slice(before.length);
  const isList = option.kind === 'list' || wanted.placeholder === 'fields';
  const head = isList ? typed.slice(0, typed.lastIndexOf(',') + 1) : '';
  const found = await candidatesFor(wanted, typed.slice(head.length), sources, head.split(','));
  return found.map(each => ({
    ...each,
    value: before + head + each.value,
    isOpen: isList || each.isOpen === true,
  }));
}

interface Typing {
  readonly command: Command;
  readonly table: OptionTable;
  readonly last: string;
  readonly sources: Sources;
}

/** A word without a flag; where none belongs, the options. */
async function completeWord(
  given: readonly string[],
  { command, table, last, sources }: Typing,
): Promise<Answer> {
  const argument = argumentAt(command.arguments ?? [], given.length);
  if (argument === undefined) return last === '' ? optionsFor('--', table) : [];
  const wanted = { placeholder: placeholderOf(argument.name), choices: argument.choices };
  return wantsFile(wanted) ? 'file' : candidatesFor(wanted, last, sources, given);
}

/** The commands, which `help` takes, too. */
function commandsFor(
  typed: string,
  given: readonly string[],
  listings: readonly Listing[],
): readonly Candidate[] {
  const help = { name: 'help', summary: 'Show the help of a command' };
  if (given.length > 0 && (given.length > 1 || given[0] !== help.name)) return [];
  return [...listings, help]
    .filter(({ name }) => name.startsWith(typed))
    .map(({ name, summary }) => ({ value: name, says: summary }));
}

function optionsFor(typed: string, table: OptionTable): readonly Candidate[] {
  const flags = Object.values(table).flatMap((option: Option<unknown>) =>
    [option, ...(option.opposite === undefined ? [] : [option.opposite])].map(each => ({
      value: longFlag(each),
      says: each.help,
    })),
  );
  return [...flags, { value: '--help', says: 'show help' }].filter(({ value }) => value.startsWith(typed));
}
