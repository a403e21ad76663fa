// What is looked for in parsed YAML: nesting, what records may not use, and values that a comment cuts.
import { type Document, isCollection, isMap, isScalar, type Node, type Scalar, visit } from 'yaml';
import { maxNesting, reservedKeys } from '../schema/plain-data.ts';

interface Forbidden {
  readonly code: string;
  readonly node: unknown;
  readonly args?: Record<string, string>;
}

/** Everything that other tools would read otherwise, or drop. */
export function findForbidden(document: Document): readonly Forbidden[] {
  const found: Forbidden[] = [];
  if (!isMap(document.contents))
    found.push({ code: document.contents === null ? 'yaml/empty' : 'yaml/not-a-record', node: undefined });
  visit(document, {
    Alias: (_, node) => void found.push({ code: 'yaml/alias', node }),
    Value: (_, node) => {
      if (node.tag !== undefined) found.push({ code: 'yaml/tag', node });
      if (isScalar(node) && typeof node.value === 'string' && /\p{Cs}/u.test(node.value))
        found.push({ code: 'yaml/surrogate', node });
      if (isMap(node)) for (const each of forbiddenKeys(node.items.map(({ key }) => key))) found.push(each);
    },
  });
  return found;
}

function* forbiddenKeys(keys: readonly unknown[]): Iterable<Forbidden> {
  const seen = new Set<unknown>();
  for (const node of keys) {
    const name = isScalar(node) ? node.value : undefined;
    if (typeof name !== 'string') yield { code: 'yaml/key', node };
    else if (name === '<<') yield { code: 'yaml/merge', node };
    else if (reservedKeys.has(name)) yield { code: 'yaml/reserved-key', node, args: { key: name } };
    else if (seen.has(name)) yield { code: 'yaml/duplicate-key', node, args: { key: name } };
    seen.add(name);
  }
}

interface CutValue {
  readonly offset: number;
  readonly comment: string;
}

/** Values without quotes that end before a # with something right behind it: `Univ #1` is `Univ`. */
export function findCutValues(document: Document, text: string): readonly CutValue[] {
  const found: CutValue[] = [];
  visit(document, {
    Scalar: (role, scalar) => {
      const comment = role === 'key' ? undefined : commentThatCuts(scalar, text);
      if (comment !== undefined) found.push({ offset: scalar.range?.[0] ?? 0, comment });
    },
  });
  return found;
}

/** The comment right behind a value without quotes; undefined where there is none. */
export function commentThatCuts({ type, range }: Scalar, text: string): string | undefined {
  if (type !== 'PLAIN' || !range || !' \t'.includes(text.charAt(range[1]) || '\n')) return undefined;
  return /^[ \t]+(#[^\s#][^\r\n]*)/u.exec(text.slice(range[1], range[1] + 500))?.[1]?.trimEnd();
}

/** The first map or list that lies deeper than records may nest. */
export function firstTooDeep(document: Document): Node | undefined {
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
