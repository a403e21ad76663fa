// Command lines to copy: one line that cmd, PowerShell and POSIX shells all read alike.

/** What no shell looks into: a word that begins with a letter and holds nothing special, or a number. */
const bare = /^(?:[A-Za-z][\w.,=:/+-]*|-{1,2}[A-Za-z][\w-]*|\d+)$/u;

/**
 * What some shell changes between double quotes: $ and ` expand, % does in cmd and ! in bash, \ escapes there before these
 * and at the end, and PowerShell takes curly quotes for straight ones.
 */
const special = /["$%!`\u201c-\u201e]|\\(?:\\|$)/u;

/**
 * A word as it is typed. What double quotes cannot hold everywhere stands in single ones, which cmd does not know, nor
 * PowerShell with an apostrophe in them; control characters, which no file of Windows has, as POSIX shells escape them.
 */
export function quoteWord(word: string): string {
  if (bare.test(word)) return word;
  if (/\p{Cc}/u.test(word)) return `$'${word.replace(/[\\'\p{Cc}]/gu, escaped)}'`;
  return special.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}

/** The bytes of a character in octal, the only form that every such shell ends after three digits. */
const escaped = (character: string): string =>
  [...new TextEncoder().encode(character)].map(byte => `\\${byte.toString(8).padStart(3, '0')}`).join('');

/** The words as one line. */
export const commandLine = (words: readonly string[]): string => words.map(quoteWord).join(' ');
