// Turns what a schema finds wrong into problems with line and column.
import type * as v from 'valibot';
import { suggest } from '../domain/query/suggest.ts';
import type { Problem } from '../domain/record/problem.ts';
import { placed, type StrictYaml } from './strict-yaml.ts';

/** The problems of one file; `schema` is the one that was applied, for suggestions of misspelled keys. */
export const schemaProblems = (
  issues: readonly Issue[],
  schema: unknown,
  { file, locate, written }: Pick<StrictYaml, 'locate' | 'written'> & { readonly file: string },
): readonly Problem[] =>
  issues.map(issue => {
    const path = (issue.path ?? []).map(({ key }) => String(key)).join('.');
    const special = asWritten(issue, path, written);
    const { code, args } = special ?? { code: codeOf(issue), args: argsOf(issue, path, schema) };
    return { ...placed(file, code, locate(path)), path, args };
  });

type Issue = v.BaseIssue<unknown>;

/** Mistakes of YAML rather than of what is said, each with what to write instead. */
function asWritten(
  { type, input }: Issue,
  path: string,
  written: StrictYaml['written'],
): Pick<Problem, 'code' | 'args'> | undefined {
  const key = lastKey(path);
  // Digits alone are a number, which would lose its leading zeros.
  if (type === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
    return { code: 'schema/quotes', args: { key, text: written(path) ?? String(input) } };
  if (type === 'strict_object' && input === null && /^tracks\.[^.]+$/u.test(path))
    return { code: 'schema/empty-track', args: { key } };
  return undefined;
}

const lastKey = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

function codeOf({ type, expected, received }: Issue): string {
  if (type !== 'strict_object') return 'schema/value';
  if (expected === 'never') return 'schema/unknown-key';
  return received === 'undefined' ? 'schema/missing' : 'schema/value';
}

function argsOf(issue: Issue, path: string, schema: unknown): Record<string, string> {
  const key = lastKey(path);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const [suggestion] = suggest(key, knownKeys(issue, schema));
    return suggestion === undefined ? { key } : { key, suggestion };
  }
  if (issue.type === 'picklist') {
    const [suggestion] = suggest(String(issue.input), issue.expected?.match(/(?<=")[^"]+(?=")/gu) ?? []);
    const args = {
      key,
      expected: (issue.expected ?? '').replace(/[()"]/gu, '').replace(/ \| /gu, ', '),
      received: issue.received,
    };
    return suggestion === undefined ? args : { ...args, suggestion };
  }
  // Messages of our own say what is wanted; valibot's own repeat what the schema expects.
  const isRule = issue.kind === 'validation' || !issue.message.startsWith('Invalid ');
  return {
    key,
    expected: isRule ? issue.message : (issue.expected ?? issue.message),
    received: issue.received,
  };
}

/** The keys that the object with an unknown key may have. */
function knownKeys(issue: Issue, root: unknown): readonly string[] {
  let schema = root;
  for (const { key } of (issue.path ?? []).slice(0, -1)) schema = step(schema, String(key));
  return Object.keys(entriesOf(schema) ?? {});
}

interface SchemaNode {
  readonly entries?: Record<string, unknown>;
  readonly item?: unknown;
  readonly wrapped?: unknown;
}

const nodeOf = (schema: unknown): SchemaNode => (typeof schema === 'object' && schema !== null ? schema : {});

function entriesOf(schema: unknown): Record<string, unknown> | undefined {
  const { entries, wrapped } = nodeOf(schema);
  return entries ?? (wrapped === undefined ? undefined : entriesOf(wrapped));
}

function step(schema: unknown, key: string): unknown {
  const { entries, item, wrapped } = nodeOf(schema);
  if (wrapped !== undefined) return step(wrapped, key);
  return entries?.[key] ?? item ?? {};
}
