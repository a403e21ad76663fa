// Streams for questions that are answered line by line, and somebody who types.
import { PassThrough } from 'node:stream';

export function typist() {
  const input = new PassThrough();
  const output = new PassThrough();
  const listeners = new Set<() => void>();
  let text = '';
  output.on('data', chunk => {
    text += String(chunk);
  });
  return {
    streams: {
      input,
      output,
      onInterrupt: (listener: () => void) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    type: (...lines: readonly string[]) => input.write(lines.map(line => `${line}\n`).join('')),
    /** Ctrl-D */
    end: () => input.end(),
    /** Ctrl-C */
    interrupt: () => {
      for (const listener of listeners) listener();
    },
    /** How many wait for Ctrl-C. */
    waiting: () => listeners.size,
    screen: () => text,
  };
}
