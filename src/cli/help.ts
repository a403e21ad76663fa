// The layout of help: usage, description, examples, commands, arguments, options, in this order.
import type { Command as Declaration, Help } from 'commander';
import type { Example } from './command.ts';
import { exitCodes } from './exit-codes.ts';

/** Replaces commander's order, in which the long list of options hides the commands. */
export function formatHelp(command: Declaration, helper: Help): string {
  const width = helper.padWidth(command, helper);
  const items = (title: string, terms: readonly (readonly [string, string])[]): readonly string[] =>
    terms.length === 0
      ? []
      : [`${title}:`, ...terms.map(([term, says]) => helper.formatItem(term, width, says, helper)), ''];
  return [
    `Usage: ${helper.commandUsage(command)}`,
    '',
    helper.commandDescription(command),
    '',
    ...items(
      'Commands',
      helper
        .visibleCommands(command)
        .map(each => [helper.subcommandTerm(each), helper.subcommandDescription(each)]),
    ),
    ...items(
      'Arguments',
      helper
        .visibleArguments(command)
        .map(each => [helper.argumentTerm(each), helper.argumentDescription(each)]),
    ),
    ...items(
      'Options',
      helper.visibleOptions(command).map(each => [helper.optionTerm(each), helper.optionDescription(each)]),
    ),
    ...items(
      'Common options',
      helper
        .visibleGlobalOptions(command)
        .map(each => [helper.optionTerm(each), helper.optionDescription(each)]),
    ),
    ...(command.parent === null ? exitCodeLines() : []),
  ].join('\n');
}

/** A description with the examples below it; commander leaves its line breaks alone. */
export function describeWithExamples(description: string, examples: readonly Example[]): string {
  if (examples.length === 0) return description;
  const lines = examples.flatMap(({ line, says }) => [`  ${line}`, `      ${says}`]);
  return `${description}\n\nExamples:\n${lines.join('\n')}`;
}

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
