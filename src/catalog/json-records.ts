// Reads records in JSON: the list that is printed, one record, or a record a line. Problems name the record.
import type { Position, Problem } from '../domain/record/problem.ts';
import { isMap, maxNesting, reservedKeys } from '../schema/plain-data.ts';
import { withoutPrinted } from './as-printed.ts';
import { fileProblem, placed } from './file-problem.ts';
import { folderLimits } from './find-files.ts';
import {
  followPlaces,
  JsonFault,
  type JsonPlace,
  JsonScanner,
  linesOf,
  startsOfEntries,
} from './json-places.ts';
import type { ParseResult } from './parse-record.ts';
import { quickProgram, readProgram } from './read-program.ts';
import { schemaProblems, withPath } from './schema-problems.ts';

/** Records that are read one after the other, and how many there are. */
export interface RecordList {
  readonly count: number;
  readonly results: Iterable<ParseResult>;
}

/** The records of a list, or the one record that the text is. */
export function readJson(text: string, file: string): RecordList {
  const data = parse(text);
  if (data === undefined) return { count: 1, results: [{ problems: [syntaxProblem(text, file)] }] };
  const isOne = !Array.isArray(data.value);
  const entries: readonly unknown[] = Array.isArray(data.value) ? data.value : [data.value];
  if (entries.length > folderLimits.files) return tooMany(entries.length, file);
  const source = makeSource(text, file, { isOne, startOf: isOne ? () => 0 : startsOf(text) });
  return { count: entries.length, results: readEach(entries, source) };
}

/** Each may have many problems; a file of as many records as a folder may hold is enough. */
const tooMany = (count: number, file: string): RecordList => {
  const limits = { count: String(count), limit: String(folderLimits.files) };
  return { count: 1, results: [{ problems: [fileProblem('file/too-many-records', file, limits)] }] };
};

/** A record a line; lines that are blank hold none. */
export function readJsonLines(text: string, file: string): RecordList {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ line, start });
    start += line.length + 1;
  }
  if (lines.length > folderLimits.files) return tooMany(lines.length, file);
  const startOf = (index: number): number => lines[index]?.start ?? 0;
  const source = makeSource(text, file, { isOne: false, startOf });
  return { count: lines.length, results: readLines(lines, source) };
}

interface Line {
  readonly line: string;
  /** Its offset in the text. */
  readonly start: number;
}

/** A file of records and how to find their places. */
interface Source {
  readonly text: string;
  readonly file: string;
  /** Whether an escape may stand for half a character. */
  readonly halves: boolean;
  /** Whether the file is the record, which needs no name then. */
  readonly isOne: boolean;
  /** Where a record begins. */
  readonly startOf: (index: number) => number;
  readonly position: (offset: number) => Position;
}

const makeSource = (text: string, file: string, more: Pick<Source, 'isOne' | 'startOf'>): Source => ({
  text,
  file,
  halves: mayHoldHalves(text),
  position: linesOf(text),
  ...more,
});

/** The starts of the records of a list, which are looked for when the first is asked for. */
function startsOf(text: string): Source['startOf'] {
  let starts: readonly number[] | undefined;
  return index => {
    starts ??= startsOfEntries(text);
    return starts[index] ?? 0;
  };
}

function* readEach(entries: readonly unknown[], source: Source): Iterable<ParseResult> {
  for (const [index, entry] of entries.entries()) yield readEntry(entry, index, source);
}

function* readLines(lines: readonly Line[], source: Source): Iterable<ParseResult> {
  for (const [index, each] of lines.entries()) {
    const data = parse(each.line);
    yield data === undefined
      ? { problems: [lineProblem(each, index, source)] }
      : readEntry(data.value, index, source);
  }
}

function readEntry(entry: unknown, index: number, source: Source): ParseResult {
  const { file } = source;
  const data = withoutPrinted(entry);
  const program = source.halves ? undefined : quickProgram(data);
  if (program === undefined) return readSlowly(data, index, source);
  const name = nameOf(program, index, source);
  const locate = (path: string): Position => {
    const at = placeOf(index, source);
    return source.position(at instanceof JsonFault ? at.offset : followPlaces(at, path).offset);
  };
  return { file, ...name, program, locate, warnings: [] };
}

/** Reads what is wrong in some way, or may be. */
function readSlowly(data: unknown, index: number, source: Source): ParseResult {
  const { text, file, position } = source;
  const name = nameOf(data, index, source);
  const at = placeOf(index, source);
  if (at instanceof JsonFault) return { problems: [{ ...faultProblem(at, file, position), ...name }] };
  const locate = (path: string): Position => position(followPlaces(at, path).offset);
  const found = [...forbidden(data)].map(({ code, path, args = {} }) => ({
    ...placed(file, code, locate(path)),
    ...name,
    path,
    args,
  }));
  if (found.length > 0) return { problems: found };
  const result = readProgram(data);
  if (!('issues' in result)) return { file, ...name, ...result, locate, warnings: [] };
  const written = (path: string): string | undefined => {
    const { place } = followPlaces(at, path);
    return place === undefined ? undefined : text.slice(place.start, place.end);
  };
  const problems = schemaProblems(result.issues, result.schema, { file, locate, written });
  return { problems: source.isOne ? problems : problems.map(problem => ({ ...withPath(problem), ...name })) };
}

/** "17 (slu)", or the number alone where there is no id. */
function nameOf(data: unknown, index: number, { isOne }: Source): { readonly record?: string } {
  if (isOne) return {};
  const { id, amends = id }: Readonly<Record<string, unknown>> = isMap(data) ? data : {};
  return { record: `${index + 1}${typeof amends === 'string' ? ` (${amends})` : ''}` };
}

interface Forbidden {
  readonly code: string;
  readonly path: string;
  readonly args?: Record<string, string>;
}

/** What tools drop or misread, as in YAML. */
function* forbidden(data: unknown): Iterable<Forbidden> {
  if (!isMap(data)) yield { code: 'json/not-a-record', path: '' };
  else yield* forbiddenIn(data, '');
}

function* forbiddenIn(value: unknown, path: string): Iterable<Forbidden> {
  if (typeof value === 'string' && /\p{Cs}/u.test(value)) yield { code: 'json/surrogate', path };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    const below = path === '' ? key : `${path}.${key}`;
    if (reservedKeys.has(key)) yield { code: 'json/reserved-key', path: below, args: { key } };
    else yield* forbiddenIn(each, below);
  }
}

/** Text that is UTF-8 holds whole characters; only escapes can stand for halves. */
const mayHoldHalves = (text: string): boolean => text.includes('\\ud') || text.includes('\\uD');

/** Undefined for what is no JSON; the value may be any. */
function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** What nests deeply enough is valid JSON and yet a fault. */
function placeOf(index: number, { text, startOf }: Source): JsonPlace | JsonFault {
  try {
    return new JsonScanner(text, startOf(index)).value();
  } catch (error) {
    return asFault(error);
  }
}

function asFault(error: unknown): JsonFault {
  if (error instanceof JsonFault) return error;
  throw error;
}

function faultProblem(
  { message, offset, tooDeep }: JsonFault,
  file: string,
  at: Source['position'],
): Problem {
  const problem = placed(file, tooDeep ? 'json/too-deep' : 'json/syntax', at(offset));
  return { ...problem, args: tooDeep ? { depth: String(maxNesting) } : { message } };
}

/** The one place from which on a text is no JSON. */
const syntaxProblem = (text: string, file: string): Problem =>
  faultProblem(findFault(text), file, linesOf(text));

function lineProblem({ line, start }: Line, index: number, source: Source): Problem {
  const problem = faultProblem(findFault(line), source.file, offset => source.position(start + offset));
  return { ...problem, ...nameOf(undefined, index, source) };
}

function findFault(text: string): JsonFault {
  const scanner = new JsonScanner(text);
  try {
    if (text.trimStart().startsWith('[')) scanner.list();
    else scanner.value();
    scanner.end();
  } catch (error) {
    return asFault(error);
  }
  return new JsonFault('this is not understood', scanner.at);
}
