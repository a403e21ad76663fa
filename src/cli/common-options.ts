// The options that every command takes, before or after its name.
import { type Format, formats } from '../render/registry.ts';
import type { UsageError } from './errors.ts';
import { asTyped, either, flag, longFlag, unless, type Values, value, whole } from './options.ts';
import { oneOf, splitList, unknownWord } from './parse.ts';

export const commonOptions = {
  format: value(
    '-f, --format <format>',
    describeFormats(),
    oneOf<Format>(
      'format',
      formats.map(({ name }) => name),
    ),
  ),
  json: flag('--json', 'the same as --format json'),
  fields: value('--fields <fields>', 'only these fields, as a comma list: name,tracks.dr', splitList),
  output: value('-o, --output <file>', 'write a file; its extension tells the format', asTyped),
  force: flag('--force', 'overwrite the file'),
  excel: flag('--excel', 'CSV with the marks that Excel needs'),
  rawCsv: flag('--raw-csv', 'CSV without the guard against formulas'),
  data: whole(
    '--data <dir>',
    'add your own records: a folder, a file (YAML, JSON, NDJSON) or - for stdin (also RESPROG_DATA)',
    asTyped,
  ),
  builtin: unless('--no-builtin', 'leave the shipped records out'),
  skipInvalid: flag('--skip-invalid', 'leave out files with errors instead of stopping'),
  list: value(
    '--list <file>',
    'your list of programs (default: one in your data folder; also RESPROG_LIST)',
    asTyped,
  ),
  years: flag('--years', 'the year of each fact in tables and cards, where its page shows one'),
  plain: flag('--plain', 'no boxes, nothing cut: for screen readers'),
  color: either(
    { flags: '--color', help: 'color, whatever the terminal says' },
    { flags: '--no-color', help: 'no color' },
  ),
  pager: unless('--no-pager', 'print a long result at once (else RESPROG_PAGER, PAGER or less shows it)'),
  verbose: flag('--verbose', 'say more on stderr'),
  version: flag('-V, --version', 'print version, number of programs and data date'),
};

/** What is wrong with a command line that begins with this word: no command is called so, or an option stands before it. */
export const unknownStart = (word: string, commands: readonly string[]): UsageError =>
  word.startsWith('-')
    ? unknownWord('option', word, Object.values(commonOptions).map(longFlag))
    : unknownWord('command', word, commands);

export type CommonValues = Values<typeof commonOptions>;

/** "table, json; contact also vcard; mine, calendar also ics". */
function describeFormats(): string {
  const everywhere = formats.filter(({ only }) => only === undefined).map(({ name }) => name);
  const somewhere = formats.flatMap(({ name, only }) =>
    only === undefined ? [] : [`${only.join(', ')} also ${name}`],
  );
  return [everywhere.join(', '), ...somewhere].join('; ');
}
