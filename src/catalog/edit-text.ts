// Changes the text of a YAML file so that it says something else: comments, order and the writing of all other lines stay.
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
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isMap as isData } from '../schema/plain-data.ts';
import { alike } from './same-lines.ts';

/** What a file holds, as plain data. */
type Data = { readonly [key: string]: unknown };

/** How what is new in a file is written. */
export interface Layout {
  /** Keys whose values stand in one line; `key[]` is each entry of a list. */
  readonly inOneLine: ReadonlySet<string>;
  /** New keys stand where the data have them, not at the end. */
  readonly inOrder?: boolean;
}

/** The text with the data in it. What is said no longer goes, with the remark on its line. */
export function editText(source: string, data: Data, layout: Layout): string {
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const text = source.slice(mark.length).replace(/\r\n/gu, '\n');
  const document = read(withNulls(text));
  const before = write(document);
  document.contents = patched({ document, ...layout }, document.contents, data);
  const after = write(document);
  const kept = withLinesOf(text, before, after);
  return mark + (saysSame(kept, after) ? kept : after).replace(/\n/gu, lineEnd);
}

function read(text: string): Document {
  const document: Document = parseDocument(text, { schema: 'core', version: '1.2', merge: false });
  visit(document, {
    Scalar: (_, node) => {
      if (node.source === nothing) node.source = '';
    },
    Pair: (_, { key, value }) => {
      if (isNode(key) && isCollection(value) && value.commentBefore && startsBeside(key, value, text))
        value.commentBefore = besideKey + value.commentBefore;
    },
  });
  return document;
}

/** An id alone stands for a program of which nothing is said. */
const write = (document: Document): string =>
  document.toString({ lineWidth: 0, nullStr: '' }).replace(besideForm, ': #').replaceAll(besideKey, '');

/** Begins a remark that stands on the line of a key with lines below it, where the package writes none; no text has it. */
const besideKey = '\uE000';
const besideForm = new RegExp(`:\\n +#${besideKey}`, 'gu');

/** Whether the remark before a value begins on the line of its key. */
const startsBeside = (key: Node, value: Node, text: string): boolean =>
  /^[^\n]*#/u.test(text.slice(key.range?.[1], value.range?.[0]));

/** One of the words for null, which people hardly write. */
const nothing = 'Null';

/** The text with a word where a key has no value: the package takes every remark below such a key for its own. */
function withNulls(text: string): string {
  const places: number[] = [];
  visit(parseDocument(text), {
    Pair: (_, { value }) => {
      if (isScalar(value) && value.source === '' && value.value === null && value.range)
        places.push(value.range[0]);
    },
  });
  return places.reduceRight((now, place) => `${now.slice(0, place)} ${nothing} ${now.slice(place)}`, text);
}

function saysSame(one: string, other: string): boolean {
  const [first, second] = [parseDocument(one), parseDocument(other)];
  return first.errors.length === 0 && JSON.stringify(first.toJS()) === JSON.stringify(second.toJS());
}

interface Edit extends Layout {
  readonly document: Document;
}

function patched(edit: Edit, node: unknown, value: unknown, key?: string): Node {
  if (isMap(node) && isData(value)) return patchMap(edit, node, value, key);
  if (isSeq(node) && Array.isArray(value)) return patchList(edit, node, value, key);
  if (isScalar(node) && node.value === value) return node;
  if (isMap(node) && node.items.length === 0 && value === null) return node;
  const made = created(edit, value, key);
  if (isNode(node)) moveRemarks(node, made);
  return made;
}

/** What stands beside the id of a program stays there when the first thing is said of it, and when the last one goes. */
function moveRemarks(from: Node, to: Node): void {
  const [before, behind] = [from.commentBefore ?? null, from.comment ?? null];
  const [gets, loses] = [isCollection(to) && !isCollection(from), isCollection(from) && !isCollection(to)];
  to.commentBefore = gets && behind !== null ? besideKey + joined(behind, before) : loses ? null : before;
  to.comment = gets ? null : loses ? joined(before, behind) || null : behind;
  if (from.spaceBefore !== undefined) to.spaceBefore = from.spaceBefore;
}

function patchMap(edit: Edit, map: YAMLMap, data: Data, name = ''): YAMLMap {
  const kept: Pair[] = [];
  let orphan = '';
  for (const pair of map.items) {
    const key = keyOf(pair);
    if (Object.hasOwn(data, key)) {
      if (orphan !== '' && isNode(pair.key)) pair.key.commentBefore = joined(orphan, pair.key.commentBefore);
      orphan = '';
      pair.value = patched(edit, pair.value, data[key], key);
      kept.push(pair);
    } else if (isNode(pair.key)) orphan = joined(orphan, pair.key.commentBefore);
  }
  if (orphan !== '') map.comment = joined(orphan, map.comment);
  const known = new Set(map.items.map(keyOf));
  // What was written as {} would go on in one line.
  const keys = Object.keys(data);
  if (map.items.length === 0 && keys.length > 0) map.flow = edit.inOneLine.has(name);
  for (const [index, key] of keys.entries()) {
    if (known.has(key)) continue;
    const place = kept.findIndex(pair => keyOf(pair) === keys[index - 1]);
    kept.splice(
      edit.inOrder === true ? place + 1 : kept.length,
      0,
      edit.document.createPair(key, created(edit, data[key], key)),
    );
  }
  map.items = kept;
  return map;
}

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

/** The entries that stay keep their remarks, wherever they go; of a map that changed, what stays in it does. */
function patchList(edit: Edit, list: YAMLSeq, values: readonly unknown[], key?: string): YAMLSeq {
  const left = [...list.items];
  const take = (isIt: (item: unknown) => boolean): unknown => {
    const index = left.findIndex(isIt);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const same = values.map(value => take(item => contentOf(edit, item) === JSON.stringify(value)));
  const takeNearest = (value: unknown): unknown => {
    const most = Math.max(0, ...left.map(item => likeness(item, value)));
    return most === 0 ? undefined : take(item => likeness(item, value) === most);
  };
  list.items = values.map((value, index) => {
    const near = same[index] ?? takeNearest(value);
    return near === undefined ? created(edit, value, entryOf(key)) : patched(edit, near, value);
  });
  return list;
}

const entryOf = (key: string | undefined): string => `${key}[]`;

const contentOf = ({ document }: Edit, item: unknown): string | undefined =>
  isNode(item) ? JSON.stringify(item.toJS(document)) : undefined;

/**
 * How many keys of an entry say the same; 0 where it is about something else, as it begins otherwise or has another name.
 */
function likeness(item: unknown, value: unknown): number {
  if (!isMap(item) || !isData(value)) return 0;
  const isSame = (pair: Pair): boolean =>
    isScalar(pair.value) && data(value, keyOf(pair)) === pair.value.value;
  const [first] = item.items;
  const name = item.items.find(pair => keyOf(pair) === 'name' && Object.hasOwn(value, 'name'));
  const isAlike = first !== undefined && isSame(first) && (name === undefined || isSame(name));
  return isAlike ? item.items.filter(isSame).length : 0;
}

const data = (value: Data, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);

function created({ document, inOneLine }: Edit, value: unknown, key?: string): Node {
  const node: Node = document.createNode(value);
  const lay = (part: unknown, name: string | undefined): void => {
    if (isCollection(part) && name !== undefined && inOneLine.has(name)) part.flow = true;
    else if (isSeq(part)) for (const item of part.items) lay(item, entryOf(name));
    else if (isMap(part)) for (const pair of part.items) lay(pair.value, keyOf(pair));
    // Other readers of YAML take a day without quotes for a date.
    else if (isScalar(part) && name === 'readOn') part.type = 'QUOTE_DOUBLE';
  };
  lay(node, key);
  return node;
}

const joined = (one: string | null | undefined, other: string | null | undefined): string =>
  [one, other].filter(part => part !== null && part !== undefined && part !== '').join('\n');

/**
 * The lines of `after`, of which those that are also in `before` are as `source` writes them; `before` is what the
 * package makes of the source.
 */
function withLinesOf(source: string, before: string, after: string): string {
  const [written, old, now] = [source.split('\n'), before.split('\n'), after.split('\n')];
  const [inOld, inSource] = [alike(old, now), alike(written.map(bare), old.map(bare))];
  const lines = now.flatMap((line, index) => {
    const place = inOld.get(index);
    const kept = place === undefined ? line : written[inSource.get(place) ?? -1];
    // The package parts some remarks from what stands above them.
    return kept ?? (line === '' ? [] : line);
  });
  return lines.join('\n').replace(/\n?$/u, '\n');
}

/** A line without what each editor does in its own way. */
const bare = (line: string): string => line.replace(/\s+/gu, '');
