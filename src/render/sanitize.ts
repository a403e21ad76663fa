// The one boundary that makes untrusted text harmless: control, bidi and zero-width characters become visible.
import type { Block, Cell } from '../view/blocks.ts';
import type { Report } from '../view/report.ts';

/**
 * C0 controls except line feed, DEL, C1 controls, bidi marks, embeddings, overrides and isolates, zero-width characters,
 * line and paragraph separators, the byte order mark and lone surrogates.
 */
const active =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the pattern is for
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]|\p{Surrogate}/gu;

/** Writes a character as its JSON escape. */
const escapeCharacter = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');

/** Most text holds nothing to look at: letters of western languages, dashes and quotation marks. */
const harmless = /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027]*$/u;
const harmlessLines = /^[\n\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027]*$/u;

/** Text of one line that a terminal shows and never obeys; tabs and line feeds become blanks. */
export const sanitizeLine = (text: string): string =>
  harmless.test(text) ? text : text.replace(/[\t\n]|\r\n/gu, ' ').replace(active, escapeCharacter);

/** The same for text of several lines, such as a message. */
export const sanitizeText = (text: string): string =>
  text.replace(/\t/gu, '  ').replace(active, escapeCharacter);

/** The same for text of several lines from elsewhere, whatever ends its lines. */
export const sanitizeLines = (text: string): string => sanitizeText(text.replace(/\r\n?/gu, '\n'));

/** JSON text with the characters escaped that JSON.stringify leaves raw; the parsed value stays the same. */
export const escapeJson = (json: string): string =>
  harmlessLines.test(json) ? json : json.replace(active, escapeCharacter);

/** A report in which every string that a person will see is harmless; what a format does not draw costs nothing. */
export const sanitizeReport = (report: Report): Report => ({
  ...report,
  ...(report.title === undefined ? {} : { title: sanitizeLine(report.title) }),
  blocks: () => sanitizeBlocks(report.blocks()),
  notes: report.notes.map(sanitizeText),
  ...(report.hints === undefined ? {} : { hints: report.hints.map(sanitizeText) }),
  result: {
    ...report.result,
    sheet: () => {
      const { columns, rows } = report.result.sheet();
      return { columns: columns.map(sanitizeLine), rows: rows.map(row => row.map(deep)) };
    },
  },
});

/** Blocks of which every string is harmless, those that are so already as they are: most catalogs hold nothing to look at. */
function sanitizeBlocks(blocks: readonly Block[]): readonly Block[] {
  const text = textOf(blocks);
  // JSON writes what is between 0 and a blank with a backslash.
  return harmless.test(text) && !text.includes('\\') ? blocks : blocks.map(deep);
}

/** Everything that the blocks hold, in one line. */
export const textOf = (blocks: readonly Block[]): string =>
  JSON.stringify(blocks, (_, value) => (value instanceof Map ? [...value] : value));

/** Sanitizes every string inside plain data. */
function deep<T extends Block | Cell | undefined>(value: T): T {
  return deepUnknown(value) as T;
}

function deepUnknown(value: unknown): unknown {
  if (typeof value === 'string') return sanitizeLine(value);
  if (Array.isArray(value)) return value.map(deepUnknown);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map) return new Map(Array.from(value, ([key, each]) => [key, deepUnknown(each)]));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, deepUnknown(each)]));
}
