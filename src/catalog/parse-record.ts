// Turns the YAML text of one record into a Program, or into problems with line and column.
import * as v from 'valibot';
import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Position, Problem } from '../domain/problem.ts';
import { suggest } from '../domain/suggest.ts';
import { type Program, programSchema } from '../schema/program.ts';

/** A record with the places of its keys in the file. */
export interface ParsedRecord {
  readonly file: string;
  readonly program: Program;
  /** Position of the deepest key on the way to a dotted path that the file holds. */
  readonly locate: (path: string) => Position;
}

export type ParseResult = ParsedRecord | { readonly problems: readonly Problem[] };

const maxNesting = 20;

/** Parses and validates one record. YAML 1.2 core only: no directives, aliases, merge or duplicate keys. */
export function parseRecord(text: string, file: string): ParseResult {
  const lines = new LineCounter();
  const problem = (code: string, offset: number, args: Record<string, string> = {}): Problem => ({
    ...placed(file, code, position(lines, offset)),
    args,
  });
  const depth = nestingIn(text);
  if (depth > maxNesting) return { problems: [problem('yaml/too-deep', 0, { depth: String(maxNesting) })] };
  const document = parseDocument(text, {
    schema: 'core',
    version: '1.2',
    merge: false,
    uniqueKeys: false,
    lineCounter: lines,
    prettyErrors: false,
  });
  const found = [...document.errors, ...document.warnings].map(({ message, pos }) =>
    problem('yaml/syntax', pos[0], { message: firstLine(message) }),
  );
  if (document.directives?.yaml.explicit) found.push(problem('yaml/directive', 0));
  found.push(...findForbidden(document, problem));
  if (found.length > 0) return { problems: found };
  return validate(document, lines, file);
}

function validate(document: Document, lines: LineCounter, file: string): ParseResult {
  const locate = (path: string) => positionOf(document, lines, path === '' ? [] : path.split('.'));
  const result = v.safeParse(programSchema, document.toJS({ maxAliasCount: 0 }) as unknown);
  if (result.success) return { file, program: result.output as Program, locate };
  return {
    problems: result.issues.map(issue => {
      const path = (issue.path ?? []).map(({ key }) => String(key)).join('.');
      return { ...placed(file, codeOf(issue), locate(path)), path, args: argsOf(issue, path) };
    }),
  };
}

const placed = (file: string, code: string, { line, column }: Position) =>
  ({ code, severity: 'error', file, line, column, path: '' }) as const;

type Issue = v.BaseIssue<unknown>;

function codeOf(issue: Issue): string {
  if (issue.type === 'strict_object')
    return issue.expected === 'never' ? 'schema/unknown-key' : codeOfMissing(issue);
  return 'schema/value';
}

const codeOfMissing = (issue: Issue): string =>
  issue.received === 'undefined' ? 'schema/missing' : 'schema/value';

function argsOf(issue: Issue, path: string): Record<string, string> {
  const key = path.split('.').at(-1) ?? '';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const [suggestion] = suggest(key, knownKeys(issue));
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
  const isRule = issue.kind === 'validation';
  return {
    key,
    expected: isRule ? issue.message : (issue.expected ?? issue.message),
    received: issue.received,
  };
}

/** The keys that the object with an unknown key may have. */
function knownKeys(issue: Issue): readonly string[] {
  let schema: unknown = programSchema;
  for (const { key } of (issue.path ?? []).slice(0, -1)) schema = step(schema, String(key));
  return Object.keys(entriesOf(schema) ?? {});
}

interface SchemaNode {
  readonly entries?: Record<string, unknown>;
  readonly item?: unknown;
  readonly wrapped?: unknown;
}

function entriesOf(schema: unknown): Record<string, unknown> | undefined {
  const { entries, wrapped } = schema as SchemaNode;
  return entries ?? (wrapped === undefined ? undefined : entriesOf(wrapped));
}

function step(schema: unknown, key: string): unknown {
  const { entries, item, wrapped } = schema as SchemaNode;
  if (wrapped !== undefined) return step(wrapped, key);
  return entries?.[key] ?? item ?? {};
}

type MakeProblem = (code: string, offset: number, args?: Record<string, string>) => Problem;

function findForbidden(document: Document, problem: MakeProblem): Problem[] {
  const found: Problem[] = [];
  if (document.contents === null || !isMap(document.contents)) found.push(problem('yaml/not-a-record', 0));
  visit(document, {
    Alias: (_, node) => void found.push(problem('yaml/alias', startOf(node))),
    Map: (_, node) => {
      const seen = new Set<unknown>();
      for (const { key } of node.items) {
        const name = isScalar(key) ? key.value : undefined;
        if (typeof name !== 'string') found.push(problem('yaml/key', startOf(key)));
        else if (name === '<<') found.push(problem('yaml/merge', startOf(key)));
        else if (seen.has(name)) found.push(problem('yaml/duplicate-key', startOf(key), { key: name }));
        seen.add(name);
      }
    },
  });
  return found;
}

const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;

const firstLine = (message: string): string => message.split('\n')[0] ?? message;

/** An upper bound of the nesting, so that the parser's own recursion stays shallow. */
function nestingIn(text: string): number {
  let flow = 0;
  let deepest = 0;
  for (const line of text.split('\n')) {
    const indent = /^(?:[-?:][ \t]|[ \t])*/u.exec(line)?.[0] ?? '';
    const marks = indent.replace(/[ \t]/gu, '').length;
    deepest = Math.max(deepest, marks);
    for (const character of line) {
      if (character === '[' || character === '{') flow += 1;
      else if (character === ']' || character === '}') flow = Math.max(0, flow - 1);
      deepest = Math.max(deepest, flow);
    }
    deepest = Math.max(deepest, Math.ceil((indent.length - marks * 2) / 4));
  }
  return deepest;
}

const position = (lines: LineCounter, offset: number): Position => {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
};

function positionOf(document: Document, lines: LineCounter, path: readonly string[]): Position {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const [index, key] of path.entries()) {
    // The keys of qualifiers and notes are dotted paths themselves.
    const next = child(node, key) ?? child(node, path.slice(index).join('.'));
    if (next === undefined) break;
    offset = startOf(isPair(next) ? next.key : next);
    node = isPair(next) ? next.value : next;
  }
  return position(lines, offset);
}

function child(node: unknown, key: string): unknown {
  if (isMap(node)) return node.items.find(({ key: each }) => isScalar(each) && String(each.value) === key);
  return isSeq(node) ? node.items[Number(key)] : undefined;
}
