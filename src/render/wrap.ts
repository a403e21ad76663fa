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
  const body = text.replace(/^ +/u, '');
  const start = text.slice(0, text.length - body.length);
  const room = Math.max(10, width - Math.max(indent, start.length));
  return start + wrapAnsi(body, room, { hard }).replaceAll('\n', `\n${' '.repeat(indent)}`);
}

export type Wrap = typeof wrapText;
