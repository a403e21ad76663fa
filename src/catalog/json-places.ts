// Finds its way in the text of JSON: where the value at a path stands, and where a text stops being JSON.
import type { Position } from '../domain/record/problem.ts';
import { maxNesting } from '../schema/plain-data.ts';

/** A value of JSON with its place; of what lies in it, the places too. */
export interface JsonPlace {
  readonly start: number;
  readonly end: number;
  /** By key, or by index as text. */
  readonly inner: ReadonlyMap<string, InnerPlace>;
}

interface InnerPlace {
  /** Of the key, where there is one. */
  readonly offset: number;
  readonly place: JsonPlace;
}

/** Where a text stops being JSON that is read here. */
export class JsonFault extends Error {
  readonly offset: number;
  readonly tooDeep: boolean;

  constructor(message: string, offset: number, tooDeep = false) {
    super(message);
    this.offset = offset;
    this.tooDeep = tooDeep;
  }
}

const blanks = /[ \t\r\n]*/uy;
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
// Control characters end a string: it may not hold them.
const plainPart = /[^"\\\p{Cc}]*[\u007F-\u009F]*/uy;
const escapePart = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/uy;

/** As jq prints records without -c. */
const another = 'another record begins here; write a list in [ ], or a record a line';

const none: ReadonlyMap<string, InnerPlace> = new Map();

/** A text in JSON, or what lists and maps begin, go on and end with. */
const mark = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},]/gsu;

/** Where the records of a list start, however deep they nest, in a text that is JSON. */
export function startsOfEntries(text: string): readonly number[] {
  const starts: number[] = [];
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(mark)) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth === 1 && (sign === ',' || starts.length === 0)) starts.push(afterBlanks(text, index + 1));
  }
  return starts;
}

function afterBlanks(text: string, at: number): number {
  blanks.lastIndex = at;
  return at + (blanks.exec(text)?.[0].length ?? 0);
}

/** Goes through a text from an offset on. Throws JsonFault. */
export class JsonScanner {
  readonly #text: string;
  at: number;

  constructor(text: string, at = 0) {
    this.#text = text;
    this.at = at;
    this.#skip();
  }

  /** The list that begins here. */
  list(): void {
    this.#take('[', 'a list in [ ]');
    if (this.#takes(']')) return;
    do this.value();
    while (this.#goesOn(']'));
  }

  end(): void {
    if (this.#text[this.at] === '{') throw new JsonFault(another, this.at);
    if (this.at < this.#text.length) throw this.#fault('nothing more');
  }

  /** The value here, which lies in so many others. */
  value(depth = 0): JsonPlace {
    const start = this.at;
    const first = this.#text[start];
    if ((first === '{' || first === '[') && depth >= maxNesting)
      throw new JsonFault('nested too deeply', start, true);
    let inner = none;
    if (first === '{') inner = this.#object(depth);
    else if (first === '[') inner = this.#array(depth);
    else if (first === '"') this.#string();
    else if (this.#match(word) === '') throw this.#fault('a value');
    const end = this.at;
    this.#skip();
    return { start, end, inner };
  }

  #object(depth: number): ReadonlyMap<string, InnerPlace> {
    const inner = new Map<string, InnerPlace>();
    this.#take('{', '{');
    if (this.#takes('}', false)) return inner;
    do {
      const offset = this.at;
      if (this.#text[offset] !== '"') throw this.#fault('a key in double quotes');
      const key = this.#string();
      this.#skip();
      this.#take(':', 'a colon');
      inner.set(key, { offset, place: this.value(depth + 1) });
    } while (this.#goesOn('}', false));
    return inner;
  }

  #array(depth: number): ReadonlyMap<string, InnerPlace> {
    const inner = new Map<string, InnerPlace>();
    this.#take('[', '[');
    if (this.#takes(']', false)) return inner;
    do {
      const place = this.value(depth + 1);
      inner.set(String(inner.size), { offset: place.start, place });
    } while (this.#goesOn(']', false));
    return inner;
  }

  #string(): string {
    const start = this.at;
    this.at += 1;
    while (this.#match(plainPart) !== '' || this.#match(escapePart) !== '');
    if (this.#text[this.at] !== '"') throw this.#fault('the end of a text in double quotes');
    this.at += 1;
    return String(JSON.parse(this.#text.slice(start, this.at)));
  }

  /** After an entry: true where a comma leads to the next, false where the list or map ends. */
  #goesOn(close: ']' | '}', skips = true): boolean {
    if (this.#takes(',')) return true;
    if (this.#takes(close, skips)) return false;
    throw this.#fault(`a comma or ${close}`);
  }

  #take(sign: string, expected: string): void {
    if (!this.#takes(sign)) throw this.#fault(expected);
  }

  #takes(sign: string, skips = true): boolean {
    if (this.#text[this.at] !== sign) return false;
    this.at += 1;
    if (skips) this.#skip();
    return true;
  }

  #skip(): void {
    this.#match(blanks);
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [found = ''] = pattern.exec(this.#text) ?? [];
    this.at += found.length;
    return found;
  }

  #fault(expected: string): JsonFault {
    const found = this.at < this.#text.length ? '' : ', and the text ends';
    return new JsonFault(`expected ${expected}${found}`, this.at);
  }
}

export interface JsonFollowed {
  /** The value at the end of the path; undefined where the path ends before. */
  readonly place: JsonPlace | undefined;
  /** Of the deepest key on the way. */
  readonly offset: number;
}

/** Goes along a dotted path from a value. */
export function followPlaces(root: JsonPlace, path: string): JsonFollowed {
  const keys = path.split('.');
  let place = root;
  let offset = root.start;
  for (const [index, key] of keys.entries()) {
    // The keys of qualifiers, scopes and notes are dotted paths themselves.
    const rest = place.inner.get(keys.slice(index).join('.'));
    const next = place.inner.get(key) ?? rest;
    if (next === undefined) return { place: undefined, offset };
    ({ offset, place } = next);
    if (next === rest) break;
  }
  return { place, offset };
}

/** Tells line and column of an offset; the lines are counted when first asked for. */
export function linesOf(text: string): (offset: number) => Position {
  let starts: readonly number[] | undefined;
  return offset => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
