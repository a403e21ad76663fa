// The wording of data problems, the same in every format.
import type { Problem } from '../../domain/record/problem.ts';
import { clip } from '../../domain/record/text.ts';

type Wording = (args: Readonly<Record<string, string>>) => string;

const meant = ({ suggestion }: Readonly<Record<string, string>>): string =>
  suggestion === undefined ? '' : `; did you mean ${suggestion}?`;

const saveAs = 'save it as UTF-8 (in most editors: Save As, Encoding)';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'this went away while the folder was read (ENOENT)',
  EACCES: 'you may not read this (EACCES)',
  EPERM: 'you may not read this (EPERM)',
  EBUSY: 'another program holds this open; close it there (EBUSY)',
  ELOOP: 'this is a link that leads nowhere (ELOOP)',
  ENAMETOOLONG: 'the name is too long (ENAMETOOLONG)',
};

const wordings: Readonly<Record<string, Wording>> = {
  'file/too-large': ({ bytes, limit }) => `the file has ${bytes} bytes; at most ${limit} are read`,
  'file/too-many-records': ({ count, limit }) =>
    `the file holds ${count} records; at most ${limit} are read, so split it`,
  'file/too-deep': ({ depth }) => `folders are read to a depth of ${depth}; this one lies deeper`,
  'file/not-regular': () => 'this is not a regular file; pipes and devices are not read',
  'file/link': () => 'this is a link, which is not followed; name what it leads to on its own',
  'file/season': () =>
    'these are the figures of a season, not records; resprog season shows the shipped ones',
  'file/drive': () => 'this is a drive letter alone; write C:\\ for the whole drive, or name a folder on it',
  'file/no-records': ({ kind }) => {
    if (kind === 'season') return 'this holds the figures of seasons and no records';
    return kind === 'file' ? 'this holds no records' : 'this folder holds no records (.yaml)';
  },
  'file/unreadable': ({ reason = '' }) => reasons[reason] ?? `this cannot be read (${reason})`,
  'file/name-not-utf8': () => 'the name is not UTF-8, and nothing is found by it; rename it',
  'file/not-utf8': ({ byte }) => `byte ${byte} is not UTF-8; ${saveAs}`,
  'file/utf16': () => `the file is UTF-16; ${saveAs}`,
  'yaml/syntax': ({ message }) => `not valid YAML: ${message}`,
  'yaml/too-deep': ({ depth }) => `nested more than ${depth} levels deep`,
  'yaml/directive': () => '%YAML directives are not allowed; records are YAML 1.2',
  'yaml/carriage-return': () =>
    'a line ends in CR alone; save the file with LF or CRLF at the ends of its lines',
  'yaml/several': () => 'a second document begins here (---); save each in a file of its own',
  'yaml/tag': () => 'tags (!name) are not allowed; write the value alone',
  'yaml/surrogate': () => 'half a character (a lone surrogate); write the whole character',
  'yaml/cut': ({ comment }) => `a comment cuts the value: ${comment}; write it in quotes`,
  'yaml/reserved-key': ({ key }) => `the key ${key} is not allowed: many tools drop it`,
  'yaml/alias': () => 'aliases (*name) are not allowed; write the value out',
  'yaml/merge': () => 'merge keys (<<) are not allowed; write the values out',
  'yaml/key': () => 'a key must be a plain word',
  'yaml/duplicate-key': ({ key }) => `the key ${key} appears twice`,
  'json/syntax': ({ message }) => `not valid JSON: ${message}`,
  'json/too-deep': ({ depth }) => `nested more than ${depth} levels deep`,
  'json/surrogate': () => 'half a character (a lone surrogate); write the whole character',
  'json/reserved-key': ({ key }) => `the key ${key} is not allowed: many tools drop it`,
  'json/not-a-record': () => 'a record is an object in { } with an "id"',
  'yaml/empty': () => 'nothing is written here; a record is a map that begins with id:',
  'yaml/not-a-record': () => 'a record is a map that begins with id:',
  'yaml/not-a-season': () => 'figures of a season are a map, with lines such as season: 2026',
  'yaml/not-answers': () => 'answers are a map, with lines such as goal: diagnostic',
  'list/not-a-list': () => 'a list is a map, with lines such as programs:',
  'list/newer': ({ version, known }) =>
    `this list is of format ${version}, and this resprog knows format ${known}; install a newer resprog`,
  'list/record': () => 'this is the record of a program, not a list',
  'patch/unknown-program': args => `amends ${args['id']}, and there is no such record${meant(args)}`,
  'patch/empty': () => 'this changes nothing; say a fact otherwise, or take one out with remove:',
  'patch/removes-nothing': args =>
    `${args['fact']} names no fact of ${args['id']}, so nothing is taken out${meant(args)}`,
  'schema/unknown-key': args => `unknown key ${args['key']}${meant(args)}`,
  'schema/missing': ({ key }) => `the key ${key} is missing`,
  'schema/quotes': ({ key, text }) => `${key}: write it in quotes: "${text}"`,
  'schema/empty-track': ({ key }) => `${key}: write {} for a track with nothing more recorded`,
  'schema/value': args =>
    `${args['key']}: expected ${args['expected']}, found ${args['received']}${meant(args)}`,
};

/** What a file holds and messages repeat; the other arguments are words of our own. */
const echoed = (code: string, name: string): boolean =>
  ['key', 'received', 'text', 'comment', 'id', 'fact'].includes(name) || code === 'yaml/syntax';

/** What is wrong, in a sentence without a full stop. */
export function wordProblem({ code, args, record }: Problem): string {
  const shown = Object.fromEntries(
    Object.entries(args).map(([name, text]) => [name, echoed(code, name) ? clip(text) : text]),
  );
  const words = wordings[code]?.(shown) ?? args['message'] ?? code;
  return record === undefined ? words : `record ${clip(record)}: ${words}`;
}

/** One line as compilers write it, so that editors can jump to the place. */
export function describeProblem(problem: Problem): string {
  const { file, line, column, severity } = problem;
  const place = line === 0 ? file : `${file}:${line}:${column}`;
  return `${place}: ${severity}: ${wordProblem(problem)}`;
}
