// What goes to stderr: errors and notes, made harmless and broken between words.
import { exitCodes } from './cli/exit-codes.ts';
import type { Failure } from './cli/messages.ts';
import { sanitizeText } from './render/sanitize.ts';
import { staysWhole } from './render/stays-whole.ts';

/** Text broken between words to fit a width, for null not at all; lines that fit keep their indent, and others go on one step further in. */
export async function wrapForTerminal(
  text: string,
  width: number | null,
  isWhole: (line: string) => boolean = staysWhole,
): Promise<string> {
  const lines = text.split('\n');
  const fits = (line: string): boolean => width === null || line.length <= width || isWhole(line);
  if (width === null || lines.every(fits)) return text;
  const { wrapText } = await import('./render/wrap.ts');
  return lines
    .map(line => {
      const start = /^ */u.exec(line)?.[0].length ?? 0;
      return fits(line) ? line : wrapText(line, width, { indent: start === 0 ? 0 : start + 2 });
    })
    .join('\n');
}

/** Leaving the questions is no error. */
export const failureText = ({ code, message }: Failure): string =>
  code === exitCodes.interrupted.code ? `${message}\n` : errorText(message);

/** An error with its mark; what it names may come from anywhere. */
export const errorText = (message: string): string => `Error: ${sanitizeText(message)}\n`;
