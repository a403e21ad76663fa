// How many terminal cells a text takes.
import stringWidth from 'string-width';

/** ASCII, Latin letters, and the lines, bars and marks that we draw ourselves: one cell each, no combining. */
const oneCellEach =
  /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u00FF\u2013-\u2027\u2190-\u2193\u2264\u2265\u2500-\u25CF]*$/u;

/** Terminal cells of a line; most text needs no look at graphemes. */
export const textWidth = (text: string): number => (oneCellEach.test(text) ? text.length : stringWidth(text));

/** Cells of the widest of the lines; a loop, because Math.max takes no more arguments than the stack holds. */
export function widest(texts: Iterable<string>): number {
  let most = 0;
  for (const text of texts) most = Math.max(most, textWidth(text));
  return most;
}
