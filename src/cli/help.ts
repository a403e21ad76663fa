// The layout of help: usage, description, examples, commands, arguments, options, in this order.
import type { Command as Declaration, Help } from 'commander';
import type { Example } from './command.ts';
import { exitCodes } from './exit-codes.ts';

type Item = readonly [term: string, text: string];

/** Replaces commander's order, in which the long list of options hides the commands. */
export function formatHelp(command: Declaration, helper: Help): string {
  const width = helper.padWidth(command, helper);
  const section = (title: string, items: readonly Item[], pad = width): readonly string[] =>
    items.length === 0 ? [] : [`${title}:`, ...items.map(item => formatItem(item, pad, helper)), ''];
  const common = helper
    .visibleGlobalOptions(command)
    .map((each): Item => [helper.optionTerm(each), helper.optionDescription(each)]);
  return [
    `Usage: ${helper.commandUsage(command)}`,
    '',
    helper.commandDescription(command),
    '',
    ...section(
      'Commands',
      helper
        .visibleCommands(command)
        .map(each => [helper.subcommandTerm(each), helper.subcommandDescription(each)]),
    ),
    ...section(
      'Arguments',
      helper
        .visibleArguments(command)
        .map(each => [helper.argumentTerm(each), helper.argumentDescription(each)]),
    ),
    ...section(
      'Options',
      helper.visibleOptions(command).map(each => [helper.optionTerm(each), helper.optionDescription(each)]),
    ),
    // By their own width, so that every command shows them alike.
    ...section('Common options', common, Math.max(...common.map(([term]) => term.length))),
    ...(command.parent === null ? exitCodeLines() : []),
  ].join('\n');
}

const below = '      ';

/** Term and text beside each other, or, where commander would not break the text, below each other. */
function formatItem([term, text]: Item, pad: number, helper: Help): string {
  const width = helper.helpWidth ?? 80;
  if (text === '' || width - pad - 4 >= helper.minWidthToWrap)
    return helper.formatItem(term, pad, text, helper);
  const lines = helper.boxWrap(text, width - below.length).split('\n');
  return [`  ${term}`, ...lines.map(line => below + line)].join('\n');
}

/** A description with the examples below it; commander leaves its line breaks alone. */
export function describeWithExamples(description: string, examples: readonly Example[]): string {
  if (examples.length === 0) return description;
  const lines = examples.flatMap(({ line, meaning }) => [`  ${line}`, `      ${meaning}`]);
  return `${description}\n\nExamples:\n${lines.join('\n')}`;
}

/** What stands above the table of commands. */
export const rootDescription = describeWithExamples(
  'Explore US radiology residency programs; every fact says where it is from.',
  [
    { line: 'resprog list --track ir-integrated --state IL', meaning: 'find programs' },
    { line: 'resprog show slu', meaning: 'read everything about one' },
    { line: 'resprog compare slu rush', meaning: 'see two side by side' },
  ],
);

const exitCodeLines = (): readonly string[] => [
  'Exit codes:',
  ...Object.values(exitCodes).map(({ code, meaning }) => `  ${String(code).padStart(3)}  ${meaning}`),
  '',
];

/** Words filled into lines of 80 cells, two cells in. */
export function fillLines(words: readonly string[]): string {
  const lines: string[] = [];
  let line = ' ';
  for (const word of words) {
    if (line.length + word.length + 2 > 80) {
      lines.push(line);
      line = ' ';
    }
    line += ` ${word}${word === words.at(-1) ? '' : ','}`;
  }
  return [...lines, line].join('\n');
}
