// Changes the text of a list so that it says something else: comments, order and the writing of all other lines stay.
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** What a list holds, as plain data. */
type Data = { readonly [key: string]: unknown };

/** The text with the data in it. What is said no longer goes, with the remark on its line. */
export function editText(source: string, data: Data): string {
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const text = source.slice(mark.length).replace(/\r\n/gu, '\n');
  const document: Document = parseDocument(text, { schema: 'core', version: '1.2', merge: false });
  const before = write(document);
  document.contents = patched(document, document.contents, data);
  const after = write(document);
  const kept = withLinesOf(text, before, after);
  return mark + (saysSame(kept, after) ? kept : after).replace(/\n/gu, lineEnd);
}

/** An id alone stands for a program of which nothing is said. */
const write = (document: Document): string => document.toString({ lineWidth: 0, nullStr: '' });

const saysSame = (one: string, other: string): boolean =>
  JSON.stringify(parseDocument(one).toJS()) === JSON.stringify(parseDocument(other).toJS());

function patched(document: Document, node: unknown, value: unknown, key?: string): Node {
  if (isMap(node) && isData(value)) return patchMap(document, node, value);
  if (isSeq(node) && Array.isArray(value)) return patchList(document, node, value);
  if (isScalar(node) && node.value === value) return node;
  if (isMap(node) && node.items.length === 0 && value === null) return node;
  const made = created(document, value, key);
  if (isNode(node)) {
    made.comment = node.comment ?? null;
    made.commentBefore = node.commentBefore ?? null;
    if (node.spaceBefore !== undefined) made.spaceBefore = node.spaceBefore;
  }
  return made;
}

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function patchMap(document: Document, map: YAMLMap, data: Data): YAMLMap {
  const kept: Pair[] = [];
  let orphan = '';
  for (const pair of map.items) {
    const key = keyOf(pair);
    if (Object.hasOwn(data, key)) {
      if (orphan !== '' && isNode(pair.key)) pair.key.commentBefore = joined(orphan, pair.key.commentBefore);
      orphan = '';
      pair.value = patched(document, pair.value, data[key], key);
      kept.push(pair);
    } else if (isNode(pair.key)) orphan = joined(orphan, pair.key.commentBefore);
  }
  if (orphan !== '') map.comment = joined(orphan, map.comment);
  const known = new Set(map.items.map(keyOf));
  const added = Object.keys(data)
    .filter(key => !known.has(key))
    .map(key => document.createPair(key, created(document, data[key], key)));
  // What was written as {} would go on in one line.
  if (map.items.length === 0 && added.length > 0) map.flow = false;
  map.items = [...kept, ...added];
  return map;
}

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

/** The entries that stay keep their remarks, wherever they go. */
function patchList(document: Document, list: YAMLSeq, values: readonly unknown[]): YAMLSeq {
  const left = [...list.items];
  list.items = values.map(value => {
    const index = left.findIndex(item => isScalar(item) && item.value === value);
    return index < 0 ? created(document, value) : left.splice(index, 1)[0];
  });
  return list;
}

/** What stands in one line; programs, ranks and lines of text stand below each other. */
const inOneLine: ReadonlySet<string> = new Set(['tracks', 'ratings', 'tags', 'weights']);

function created(document: Document, value: unknown, key?: string): Node {
  const node: Node = document.createNode(value);
  if (isCollection(node) && key !== undefined && inOneLine.has(key)) node.flow = true;
  if (isMap(node))
    for (const { key: inner, value: part } of node.items)
      if (isCollection(part) && inOneLine.has(String(isScalar(inner) ? inner.value : inner)))
        part.flow = true;
  return node;
}

const joined = (one: string | null | undefined, other: string | null | undefined): string =>
  [one, other].filter(part => part !== null && part !== undefined && part !== '').join('\n');

/**
 * The lines of `after`, of which those that are also in `before` are as `source` writes them; `before` is what the
 * package makes of the source. Where it makes another number of lines, `after` itself.
 */
function withLinesOf(source: string, before: string, after: string): string {
  const [written, old, now] = [source, before, after].map(text => text.split('\n'));
  if (written === undefined || old === undefined || now === undefined || written.length !== old.length)
    return after;
  const places = alike(old, now);
  return now.map((line, index) => written[places.get(index) ?? -1] ?? line).join('\n');
}

/** For the lines of a later text the places of the same lines in an earlier one: a longest common subsequence. */
function alike(old: readonly string[], now: readonly string[]): ReadonlyMap<number, number> {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    for (let j = now.length - 1; row !== undefined && j >= 0; j -= 1)
      row[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const places = new Map<number, number>();
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (old[i] === now[j]) {
      places.set(j, i);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return places;
}
