// Where the result goes and in which format: --format, --json, -o FILE and its extension.
import { clip } from '../domain/record/text.ts';
import { type Format, formats } from '../render/registry.ts';
import { orList } from '../view/words.ts';
import type { CommonValues } from './common-options.ts';
import { UsageError } from './errors.ts';

export interface Output {
  readonly format: Format;
  /** The file to write; undefined for stdout. */
  readonly file: string | undefined;
  readonly force: boolean;
}

type OutputValues = Pick<CommonValues, 'format' | 'json' | 'output' | 'force' | 'excel'>;

/** Understands the output options of a command. Throws UsageError. */
export function parseOutput(values: OutputValues, command: string): Output {
  const { force, excel } = values;
  const file = values.output === '-' ? undefined : values.output;
  if (file?.startsWith('=')) throw new UsageError('-o takes a file name: -o FILE or --output=FILE.');
  const format = askedFormat(values) ?? formatOf(file) ?? 'table';
  const allowed = formats.filter(({ only }) => only?.includes(command) ?? true).map(({ name }) => name);
  if (!allowed.includes(format)) {
    throw new UsageError(`This command has no ${format} format; it prints ${orList(allowed)}.`);
  }
  if (excel && format !== 'csv') throw new UsageError('--excel goes with CSV.');
  return { format, file, force };
}

function askedFormat({ format, json }: OutputValues): Format | undefined {
  if (!json) return format;
  if (format !== undefined && format !== 'json')
    throw new UsageError(`--json and --format ${format} exclude each other.`);
  return 'json';
}

function formatOf(file: string | undefined): Format | undefined {
  if (file === undefined) return undefined;
  const extension = /\.[^./\\]+$/u.exec(file)?.[0].toLowerCase() ?? '';
  const format = formats.find(({ extensions }) => extensions.includes(extension));
  if (format === undefined) {
    const known = formats.flatMap(({ extensions }) => extensions).join(', ');
    throw new UsageError(
      `The file name "${clip(file)}" does not tell the format; name it ${known}, or add --format.`,
    );
  }
  return format.name;
}
