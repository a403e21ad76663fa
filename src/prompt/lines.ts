// Reads what is typed line by line, as the terminal hands it over: no key is read alone, and nothing is drawn.
import { createInterface } from 'node:readline';
import { InterruptedError } from './interrupted-error.ts';

export interface LineStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Calls the listener once at Ctrl-C, until what it gives back is called. */
  readonly onInterrupt: (listener: () => void) => () => void;
}

/** Asks for the next line; throws InterruptedError at Ctrl-C and at the end of the input, which is Ctrl-D. */
export type NextLine = () => Promise<string>;

/** Between two lines the input is paused, so that it keeps no process from ending. */
export function lineReader({ input, output, onInterrupt }: LineStreams): NextLine {
  const typed: string[] = [];
  let isAtEnd = false;
  let look = (): void => undefined;
  const lines = createInterface({ input, terminal: false });
  lines.on('line', line => {
    typed.push(line);
    look();
  });
  lines.on('close', () => {
    isAtEnd = true;
    look();
  });
  lines.pause();
  return () =>
    new Promise((resolve, reject) => {
      const settle = (then: () => void): void => {
        look = () => undefined;
        stopListening();
        if (!isAtEnd) lines.pause();
        then();
      };
      const leave = (): void =>
        settle(() => {
          // What follows begins on a line of its own, after "^C" or the question.
          output.write('\n');
          reject(new InterruptedError('Interrupted.'));
        });
      const stopListening = onInterrupt(leave);
      look = () => {
        const [line] = typed;
        if (line !== undefined) settle(() => resolve(typed.shift() ?? ''));
        else if (isAtEnd) leave();
      };
      if (!isAtEnd) lines.resume();
      look();
    });
}
