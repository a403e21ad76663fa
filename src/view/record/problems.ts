// The wording of data problems, the same in every format.
import type { Problem } from '../../domain/record/problem.ts';
import { clip } from '../words.ts';

type Wording = (args: Readonly<Record<string, string>>) => string;

const meant = ({ suggestion }: Readonly<Record<string, string>>): string =>
  suggestion === undefined ? '' : `; did you mean ${suggestion}?`;

const wordings: Readonly<Record<string, Wording>> = {
  'file/too-large': ({ bytes, limit }) => `the file has ${bytes} bytes; at most ${limit} are read`,
  'file/too-deep': ({ depth }) => `folders are read to a depth of ${depth}; this one lies deeper`,
  'file/not-regular': () => 'this is not a regular file; links and pipes are not read',
  'file/not-utf8': ({ byte }) => `byte ${byte} is not UTF-8; save the file as UTF-8`,
  'yaml/syntax': ({ message }) => `not valid YAML: ${message}`,
  'yaml/too-deep': ({ depth }) => `nested more than ${depth} levels deep`,
  'yaml/directive': () => '%YAML directives are not allowed; records are YAML 1.2',
  'yaml/alias': () => 'aliases (*name) are not allowed; write the value out',
  'yaml/merge': () => 'merge keys (<<) are not allowed; write the values out',
  'yaml/key': () => 'a key must be a plain word',
  'yaml/duplicate-key': ({ key }) => `the key ${key} appears twice`,
  'yaml/not-a-record': () => 'a record is a map that begins with id:',
  'yaml/not-answers': () => 'answers are a map, with lines such as goal: diagnostic',
  'schema/unknown-key': args => `unknown key ${args['key']}${meant(args)}`,
  'schema/missing': ({ key }) => `the key ${key} is missing`,
  'schema/value': args =>
    `${args['key']}: expected ${args['expected']}, found ${args['received']}${meant(args)}`,
};

/** What a file holds and messages repeat; the other arguments are words of our own. */
const echoed = (code: string, name: string): boolean =>
  name === 'key' || name === 'received' || code === 'yaml/syntax';

/** What is wrong, in a sentence without a full stop. */
export function wordProblem({ code, args }: Problem): string {
  const shown = Object.fromEntries(
    Object.entries(args).map(([name, text]) => [name, echoed(code, name) ? clip(text) : text]),
  );
  return wordings[code]?.(shown) ?? args['message'] ?? code;
}

/** One line as compilers write it, so that editors can jump to the place. */
export function describeProblem(problem: Problem): string {
  const { file, line, column, severity } = problem;
  const place = line === 0 ? file : `${file}:${line}:${column}`;
  return `${place}: ${severity}: ${wordProblem(problem)}`;
}
