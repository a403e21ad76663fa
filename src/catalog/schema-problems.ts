// Turns what a schema finds wrong into problems with line and column.
import type * as v from 'valibot';
import { suggest } from '../domain/query/suggest.ts';
import type { Problem } from '../domain/record/problem.ts';
import { placed } from './file-problem.ts';
import type { StrictYaml } from './strict-yaml.ts';

/** The problems of one file; `schema` is the one that was applied, for suggestions of misspelled keys. */
export const schemaProblems = (
  issues: readonly Issue[],
  schema: SchemaNode,
  { file, locate, written }: Pick<StrictYaml, 'locate' | 'written'> & { readonly file: string },
): readonly Problem[] =>
  issues.map(issue => {
    const path = keysTo(issue).join('.');
    const special = asWritten(issue, path, written);
    const { code, args } = special ?? { code: codeOf(issue), args: argsOf(issue, schema) };
    return { ...placed(file, code, locate(path)), path, args };
  });

/** The same without a place, as of words that stand in no file: they name the whole path. */
export const schemaWords = (issues: readonly Issue[], schema: SchemaNode): readonly Problem[] =>
  schemaProblems(issues, schema, { file: '', locate: () => nowhere, written: () => undefined }).map(withPath);

const nowhere = { line: 0, column: 0 };

/** Where the place does not tell, a key alone says little. */
export const withPath = (problem: Problem): Problem =>
  problem.args['key'] === undefined ? problem : { ...problem, args: { ...problem.args, key: problem.path } };

export type Issue = v.BaseIssue<unknown>;

/** Where the fault lies: a list in the place of a map is at fault as a whole, not its first entry. */
const keysTo = (issue: Issue): readonly string[] =>
  (isListForMap(issue) ? (issue.path ?? []).slice(0, -1) : (issue.path ?? [])).map(({ key }) => String(key));

const isListForMap = ({ expected, path }: Issue): boolean =>
  expected === 'never' && Array.isArray(path?.at(-1)?.input);

/** Mistakes of YAML rather than of what is said, each with what to write instead. */
function asWritten(
  issue: Issue,
  path: string,
  written: StrictYaml['written'],
): Pick<Problem, 'code' | 'args'> | undefined {
  const { type, input } = issue;
  const key = lastKey(issue);
  if (isListForMap(issue))
    return { code: 'schema/value', args: { key, expected: 'a map (key: value)', received: 'a list' } };
  // Digits alone are a number, which would lose its leading zeros.
  if (type === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
    return { code: 'schema/quotes', args: { key, text: written(path) ?? String(input) } };
  if (type === 'strict_object' && input === null && /^tracks\.[^.]+$/u.test(path))
    return { code: 'schema/empty-track', args: { key } };
  return undefined;
}

/** The last key, which may hold dots, with the place in its list: an index alone would say nothing. */
function lastKey(issue: Issue): string {
  const keys = keysTo(issue);
  return keys.slice(keys.findLastIndex(key => !/^\d+$/u.test(key))).join('.');
}

function codeOf({ expected, received }: Issue): string {
  if (expected === 'never') return 'schema/unknown-key';
  return received === 'undefined' ? 'schema/missing' : 'schema/value';
}

function argsOf(issue: Issue, schema: SchemaNode): Record<string, string> {
  const { type, input, expected, received, message } = issue;
  const key = lastKey(issue);
  if (expected === 'never') return { key, ...meant(key, knownKeys(issue, schema)) };
  if (type === 'picklist' && expected !== null) {
    const choices = expected.replace(/[()"]/gu, '').split(' | ');
    return { key, expected: choices.join(', '), received, ...meant(String(input), choices) };
  }
  // Messages of our own say what is wanted; valibot's own repeat what the schema expects.
  const isOurs = expected === null || !message.startsWith('Invalid ');
  return { key, expected: isOurs ? message : (kinds[expected] ?? expected), received: found(issue) };
}

/** Kinds of values as people call them. */
const kinds: Readonly<Record<string, string>> = {
  Object: 'a map (key: value)',
  Array: 'a list',
  boolean: 'true or false',
};

/** A short list says more than that it is one. */
const found = ({ input, received }: Issue): string =>
  Array.isArray(input) && input.every(each => typeof each !== 'object')
    ? `[${input.join(', ')}]`
    : (kinds[received] ?? received);

function meant(text: string, known: readonly string[]): { readonly suggestion?: string } {
  const [suggestion] = suggest(text, known);
  return suggestion === undefined ? {} : { suggestion };
}

/** What is used of a schema to find its way along a path. */
export interface SchemaNode {
  readonly kind: 'schema';
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  /** Of a map with keys of any name. */
  readonly value?: SchemaNode;
  readonly wrapped?: SchemaNode;
}

/** The keys that the object with an unknown key may have. */
function knownKeys({ path }: Issue, root: SchemaNode): readonly string[] {
  let schema: SchemaNode | undefined = root;
  for (const { key } of path?.slice(0, -1) ?? []) schema = step(schema, String(key));
  return Object.keys(unwrapped(schema)?.entries ?? {});
}

function step(schema: SchemaNode | undefined, key: string): SchemaNode | undefined {
  const { entries, item, value } = unwrapped(schema) ?? {};
  return entries?.[key] ?? item ?? value;
}

const unwrapped = (schema: SchemaNode | undefined): SchemaNode | undefined =>
  schema?.wrapped === undefined ? schema : unwrapped(schema.wrapped);
