// Breaks text between words, because inquirer breaks it inside them.

/** Lines of at most `width` characters, longer words left whole; the first line may be shorter by `taken`. */
export function wrapWords(text: string, width: number, taken = 0): string {
  const [first = '', ...rest] = text.split(' ');
  const lines: string[] = [];
  let line = first;
  for (const word of rest) {
    const room = width - (lines.length === 0 ? taken : 0);
    if (line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}

/** The same for a line such as "  Label  text": what does not fit continues below the text. */
export function wrapHanging(line: string, width: number): string {
  const [label = ''] = /^(?: {2}\S+(?: \S+)* {2,})?/u.exec(line) ?? [];
  const indent = ' '.repeat(label.length);
  const text = wrapWords(line.slice(label.length), Math.max(20, width - label.length));
  return label + text.replaceAll('\n', `\n${indent}`);
}
