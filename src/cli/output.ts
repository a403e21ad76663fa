// Where the result goes and in which format: --format, --json, -o FILE and its extension.
import { type Format, formats } from '../render/format.ts';
import type { Options } from './command.ts';
import { UsageError } from './errors.ts';
import { listWords, parseChoice } from './parse.ts';

const byExtension: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.vcf': 'vcard',
  '.txt': 'table',
};

export interface Output {
  readonly format: Format;
  /** The file to write; undefined for stdout. */
  readonly file: string | undefined;
  readonly force: boolean;
}

/** Understands the output options; `allowed` are the command's formats. Throws UsageError. */
export function parseOutput(options: Options, allowed: readonly Format[]): Output {
  const file = typeof options['output'] === 'string' ? options['output'] : undefined;
  if (file === '' || file?.startsWith('='))
    throw new UsageError('-o takes a file name: -o FILE or --output=FILE.');
  const format = askedFormat(options) ?? formatOf(file) ?? 'table';
  if (!allowed.includes(format)) {
    throw new UsageError(`This command has no ${format} format; it prints ${listWords(allowed)}.`);
  }
  return { format, file, force: options['force'] === true };
}

function askedFormat(options: Options): Format | undefined {
  const asked =
    typeof options['format'] === 'string' ? parseChoice('format', options['format'], formats) : undefined;
  if (options['json'] !== true) return asked;
  if (asked !== undefined && asked !== 'json')
    throw new UsageError(`--json and --format ${asked} exclude each other.`);
  return 'json';
}

function formatOf(file: string | undefined): Format | undefined {
  if (file === undefined) return undefined;
  const extension = /\.[^./\\]+$/u.exec(file)?.[0].toLowerCase() ?? '';
  const format = byExtension[extension];
  if (format === undefined) {
    throw new UsageError(
      `The file name "${file}" does not tell the format; name it ${Object.keys(byExtension).join(', ')}, or add --format.`,
    );
  }
  return format;
}
