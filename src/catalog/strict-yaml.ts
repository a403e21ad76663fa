// Parses YAML as strictly as records and answers need it: 1.2 core, no directives, aliases, merge or duplicate keys.
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Position, Problem } from '../domain/record/problem.ts';

const maxNesting = 20;

/** Text that could nest deeper than this is not parsed at all, so that the parser's own recursion stays shallow. */
const textBound = { brackets: 200, indent: 400 } as const;

/** Plain data with the places of its keys in the file. */
export interface StrictYaml {
  readonly data: unknown;
  /** Position of the deepest key on the way to a dotted path that the file holds. */
  readonly locate: (path: string) => Position;
}

/** The data of a file whose top level is a map, or its problems. */
export function parseStrictYaml(
  text: string,
  file: string,
): StrictYaml | { readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const problem = (code: string, offset: number, args: Record<string, string> = {}): Problem => ({
    ...placed(file, code, position(lines, offset)),
    args,
  });
  const tooDeep = (offset: number) => ({
    problems: [problem('yaml/too-deep', offset, { depth: String(maxNesting) })],
  });
  const document = mayNestDeeply(text) ? undefined : parseShallow(text, lines);
  if (document === undefined) return tooDeep(0);
  const deep = firstTooDeep(document);
  if (deep !== undefined) return tooDeep(startOf(deep));
  const found = [...document.errors, ...document.warnings].map(({ message, pos }) =>
    problem('yaml/syntax', pos[0], { message: firstLine(message) }),
  );
  if (document.directives?.yaml.explicit) found.push(problem('yaml/directive', 0));
  found.push(...findForbidden(document, problem));
  if (found.length > 0) return { problems: found };
  return {
    data: document.toJS({ maxAliasCount: 0 }),
    locate: path => positionOf(document, lines, path === '' ? [] : path.split('.')),
  };
}

/** An error of a file at a place. */
export const placed = (file: string, code: string, { line, column }: Position) =>
  ({ code, severity: 'error', file, line, column, path: '' }) as const;

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

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

const firstLine = (message: string): string => message.split('\n')[0] ?? message;

/** Whether a line opens with more indentation and marks, or more brackets are open, than the bounds; comments do not count. */
function mayNestDeeply(text: string): boolean {
  let open = 0;
  for (const line of text.split('\n')) {
    const indent = /^(?:[-?:][ \t]|[ \t])*/u.exec(line)?.[0].length ?? 0;
    if (/^[ \t]*#/u.test(line)) continue;
    if (indent > textBound.indent) return true;
    for (const character of line) {
      if (character === '[' || character === '{') open += 1;
      else if (character === ']' || character === '}') open = Math.max(0, open - 1);
      if (open > textBound.brackets) return true;
    }
  }
  return false;
}

/** Undefined where brackets hidden from the bound, such as closing ones in quotes, nest too deeply for the parser. */
function parseShallow(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    return parseDocument(text, {
      schema: 'core',
      version: '1.2',
      merge: false,
      uniqueKeys: false,
      lineCounter,
      prettyErrors: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The first map or list that lies deeper than records may nest. */
function firstTooDeep(document: Document): Node | undefined {
  let found: Node | undefined;
  visit(document, {
    Collection: (_, node, path) => {
      if (path.filter(isCollection).length < maxNesting) return undefined;
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}

const position = (lines: LineCounter, offset: number): Position => {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
};

function positionOf(document: Document, lines: LineCounter, path: readonly string[]): Position {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const [index, key] of path.entries()) {
    // The keys of qualifiers, scopes and notes are dotted paths themselves.
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
