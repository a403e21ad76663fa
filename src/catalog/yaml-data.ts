// Makes plain data of parsed YAML in one walk, as long as there is nothing in it to complain about.
import { type Document, isMap, isScalar, isSeq, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { maxNesting, reservedKeys } from '../schema/plain-data.ts';
import { commentThatCuts } from './yaml-nodes.ts';

/** The text, and whether it may hold half a character. */
interface Written {
  readonly text: string;
  readonly halves: boolean;
}

/** Thrown inside the walk, once, for whatever it is. */
const suspect = Symbol('suspect');

/**
 * The data of a text that is one document and a map; undefined where anything in it is a problem or a warning, which
 * a closer look has to name.
 */
export function readPlainData(documents: readonly Document.Parsed[], text: string): unknown {
  const [document, ...others] = documents;
  if (document === undefined || others.length > 0) return undefined;
  const { contents, errors, warnings, directives } = document;
  if (errors.length + warnings.length > 0 || directives.yaml.explicit || !isMap(contents)) return undefined;
  try {
    return mapData(contents, { text, halves: /\\[uU]|\p{Cs}/u.test(text) }, 1);
  } catch (error) {
    if (error === suspect) return undefined;
    throw error;
  }
}

function nodeData(node: unknown, written: Written, depth: number): unknown {
  if (isScalar(node)) return scalarData(node, written);
  if (depth >= maxNesting) throw suspect;
  if (isMap(node)) return mapData(node, written, depth + 1);
  if (isSeq(node)) return listData(node, written, depth + 1);
  throw suspect;
}

function mapData(map: YAMLMap, written: Written, depth: number): unknown {
  const data: Record<string, unknown> = {};
  if (map.tag !== undefined) throw suspect;
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? scalarData(key, written, true) : undefined;
    if (typeof name !== 'string' || name === '<<' || reservedKeys.has(name)) throw suspect;
    if (Object.hasOwn(data, name)) throw suspect;
    // A key without anything behind it, as in { a }, has the value null.
    data[name] = value === null || value === undefined ? null : nodeData(value, written, depth);
  }
  return data;
}

function listData(list: YAMLSeq, written: Written, depth: number): unknown {
  if (list.tag !== undefined) throw suspect;
  return list.items.map(item => nodeData(item, written, depth));
}

function scalarData(scalar: Scalar, { text, halves }: Written, isKey = false): unknown {
  const { value, tag } = scalar;
  if (tag !== undefined) throw suspect;
  if (halves && typeof value === 'string' && /\p{Cs}/u.test(value)) throw suspect;
  if (!isKey && commentThatCuts(scalar, text) !== undefined) throw suspect;
  return value;
}
