// How many terminal cells a text takes.
import { stripVTControlCharacters } from 'node:util';

/** Cells of text in any script. Until what knows graphemes is loaded, a character counts as one. */
let widthOfAny = (text: string): number => Array.from(text).length;

/** ASCII, Latin letters, and the lines, bars and marks that we draw ourselves: one cell each, no combining. */
const oneCellEach =
  /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u00FF\u2013-\u2027\u2190-\u2193\u2264\u2265\u2500-\u25CF\u2605]*$/u;

/** Loads what knows graphemes where the text to draw needs it: that takes as long as the rest of a start. */
export async function prepareWidth(text: string): Promise<void> {
  if (!oneCellEach.test(text)) widthOfAny = (await import('string-width')).default;
}

/** Terminal cells of a line, colored or not, after `prepareWidth`; most text needs no look at graphemes. */
export function textWidth(line: string): number {
  if (oneCellEach.test(line)) return line.length;
  const text = stripVTControlCharacters(line);
  return oneCellEach.test(text) ? text.length : widthOfAny(text);
}

/** Cells of the widest of the lines; a loop, because Math.max takes no more arguments than the stack holds. */
export function widest(texts: Iterable<string>): number {
  let most = 0;
  for (const text of texts) most = Math.max(most, textWidth(text));
  return most;
}

let segmenter: Intl.Segmenter | undefined;

/** What a person takes for one character each: an emoji of several code points is wider than its parts. */
export function charactersOf(text: string): Iterable<string> {
  if (oneCellEach.test(text)) return text;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
