// How many terminal cells a text takes.
import stringWidth from 'string-width';

const printableAscii = /^[\x20-\x7E]*$/u;

/** Terminal cells of a line; plain ASCII, which most text is, needs no look at graphemes. */
export const textWidth = (text: string): number =>
  printableAscii.test(text) ? text.length : stringWidth(text);
