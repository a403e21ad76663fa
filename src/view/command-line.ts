// Command lines to copy: one line that cmd, PowerShell and POSIX shells all read alike.

/** What no shell looks into: a word that begins with a letter and holds nothing special, or a number. */
const bare = /^(?:[A-Za-z][\w.,=:/+-]*|-{1,2}[A-Za-z][\w-]*|\d+)$/u;

/**
 * What some shell changes between double quotes: $ and ` expand, % does in cmd and ! in bash, \ escapes there before these
 * and at the end, and PowerShell takes curly quotes for straight ones.
 */
const special = /["$%!`\u201c-\u201e]|\\(?:\\|$)|\p{Cc}/u;

/** A word as it is typed. What double quotes cannot hold everywhere stands in single ones, which cmd alone does not know. */
export function quoteWord(word: string): string {
  if (bare.test(word)) return word;
  return special.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}

/** The words as one line. */
export const commandLine = (words: readonly string[]): string => words.map(quoteWord).join(' ');
