// Parses YAML as strictly as records and answers need it: 1.2 core, no directives, tags, aliases, merge or duplicate keys.
import {
  Composer,
  type CST,
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
} from 'yaml';
import type { Position, Problem } from '../domain/record/problem.ts';
import { maxNesting } from '../schema/plain-data.ts';
import { placeIn } from './decode.ts';
import { placed } from './file-problem.ts';
import { readPlainData } from './yaml-data.ts';
import { findCutValues, findForbidden, firstTooDeep } from './yaml-nodes.ts';

/** Plain data with the places of its keys in the file. */
export interface StrictYaml {
  readonly data: unknown;
  /** Position of the deepest key on the way to a dotted path that the file holds. */
  readonly locate: (path: string) => Position;
  /** The value at a dotted path as it is written; undefined where the file has none. */
  readonly written: (path: string) => string | undefined;
  readonly warnings: readonly Problem[];
}

/** The data of a file whose top level is a map, or its problems. Places are worked out when they are asked for. */
export function parseStrictYaml(marked: string, file: string): YamlResult {
  const text = marked.replace(/^\uFEFF/u, '');
  // To the parser this is a blank, to an editor the end of a line.
  const alone = text.search(/\r(?!\n)/u);
  if (alone >= 0) return { problems: [placed(file, 'yaml/carriage-return', placeIn(text.slice(0, alone)))] };
  const data = readPlainData(parseDocuments(text), text);
  if (data === undefined) return parseWithPlaces(text, file);
  let places: YamlResult | undefined;
  const withPlaces = (): Partial<StrictYaml> => {
    places ??= parseWithPlaces(text, file);
    return 'problems' in places ? {} : places;
  };
  return {
    data,
    locate: path => withPlaces().locate?.(path) ?? { line: 1, column: 1 },
    written: path => withPlaces().written?.(path),
    warnings: [],
  };
}

/** Whether a text holds nothing but blanks, of which a byte order mark is one, and comments. */
export const isBlank = (text: string): boolean => /^(?:\s|#.*(?:\r?\n|$))*$/u.test(text);

type YamlResult = StrictYaml | { readonly problems: readonly Problem[] };

/** The same by way of everything that can be wrong, and where. */
function parseWithPlaces(text: string, file: string): YamlResult {
  const lines = new LineCounter();
  const problem = (code: string, offset: number, args: Record<string, string> = {}): Problem => ({
    ...placed(file, code, position(lines, offset)),
    args,
  });
  const tooDeep = (offset: number) => ({
    problems: [problem('yaml/too-deep', offset, { depth: String(maxNesting) })],
  });
  const [document, second] = parseDocuments(text, lines);
  if (document === undefined) return tooDeep(0);
  const deep = firstTooDeep(document);
  if (deep !== undefined) return tooDeep(startOf(deep));
  // A second document is named alone: what else is wrong may be wrong with that one.
  if (second !== undefined) return { problems: [problem('yaml/several', second.range[0])] };
  const found = [
    ...syntaxProblems(document, problem),
    ...findForbidden(document).map(({ code, node, args }) => problem(code, startOf(node), args)),
  ];
  if (found.length > 0) return { problems: found };
  return {
    data: document.toJS(),
    locate: path => position(lines, follow(document, path).offset),
    written: path => sourceOf(follow(document, path).node, text),
    warnings: findCutValues(document, text).map(({ offset, comment }) => ({
      ...problem('yaml/cut', offset, { comment }),
      severity: 'warning',
    })),
  };
}

type MakeProblem = (code: string, offset: number, args?: Record<string, string>) => Problem;

/** What the parser finds. */
function syntaxProblems(document: Document.Parsed, problem: MakeProblem): readonly Problem[] {
  const { errors, warnings, directives } = document;
  return [
    ...[...errors, ...warnings]
      // Tags are found in the nodes, known ones and others alike.
      .filter(({ code }) => code !== 'TAG_RESOLVE_FAILED')
      .map(({ message, pos }) => problem('yaml/syntax', pos[0], { message: firstLine(message) })),
    ...(directives.yaml.explicit ? [problem('yaml/directive', 0)] : []),
  ];
}

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

const firstLine = (message: string): string => message.replace(/\n.*/su, '');

/** How much may be open at once; more than `maxNesting`, which is counted in what was read. */
const maxOpen = 100;

/**
 * The documents of a text; none where it nests so deeply that making nodes of it, which recurses, could exhaust the
 * stack. That would end the process in the middle of a regular expression, and nobody could catch it.
 */
function parseDocuments(text: string, lines?: LineCounter): readonly Document.Parsed[] {
  const parser = new Parser(lines?.addNewLine);
  const tokens: CST.Token[] = [];
  lines?.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > maxOpen) return [];
  }
  for (const token of parser.end()) tokens.push(token);
  const composer = new Composer({ schema: 'core', version: '1.2', merge: false, uniqueKeys: false });
  return [...composer.compose(tokens, true, text.length)];
}

const position = (lines: LineCounter, offset: number): Position => {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
};

interface Followed {
  /** The value at the end of the path; undefined where the path ends before. */
  readonly node: unknown;
  /** Of the deepest key on the way. */
  readonly offset: number;
}

function follow(document: Document, path: string): Followed {
  const keys = path.split('.');
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const [index, key] of keys.entries()) {
    // The keys of qualifiers, scopes and notes are dotted paths themselves.
    const rest = child(node, keys.slice(index).join('.'));
    const next = child(node, key) ?? rest;
    if (next === undefined) return { node: undefined, offset };
    offset = startOf(isPair(next) ? next.key : next);
    node = isPair(next) ? next.value : next;
    if (next === rest) break;
  }
  return { node, offset };
}

function child(node: unknown, key: string): unknown {
  if (isMap(node)) return node.items.find(({ key: each }) => isScalar(each) && String(each.value) === key);
  return isSeq(node) ? node.items[Number(key)] : undefined;
}

const sourceOf = (node: unknown, text: string): string | undefined =>
  isNode(node) && node.range ? text.slice(node.range[0], node.range[1]) : undefined;
