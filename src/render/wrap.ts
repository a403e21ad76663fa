// Breaks text into lines between words; the one place that does.
import wrapAnsi from 'wrap-ansi';

export interface WrapOptions {
  /** Blanks before every line but the first. */
  readonly indent?: number;
  /** Breaks words that are longer than a line; otherwise they stay whole, so that an address can be copied. */
  readonly hard?: boolean;
}

/** Lines of at most `width` terminal cells, the indent included; blanks at the beginning of the text stay. */
export function wrapText(
  text: string,
  width: number,
  { indent = 0, hard = false }: WrapOptions = {},
): string {
  const body = withWholePhones(text.replace(/^ +/u, ''));
  const start = text.slice(0, text.length - body.length);
  const room = Math.max(10, width - Math.max(indent, start.length));
  const lines = withPlainPhones(wrapAnsi(body, room, { hard }));
  return start + lines.replaceAll('\n', `\n${' '.repeat(indent)}`);
}

/** A blank that no line breaks at in the place of the one in a phone number. */
const withWholePhones = (text: string): string => text.replace(/(\(\d{3}\)) (?=\d{3}-\d{4})/gu, '$1\u00A0');

const withPlainPhones = (text: string): string => text.replace(/(\(\d{3}\))\u00A0(?=\d{3}-\d{4})/gu, '$1 ');

/** The parts of a text that lines break between, with a phone number as one. */
export const wholeWords = (text: string): readonly string[] => withWholePhones(text).split(' ');

export type Wrap = typeof wrapText;
