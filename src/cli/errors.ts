// The few ways in which a command line can fail; each has one exit code.
import type { Program } from '../schema/program.ts';

/** A word that cannot be understood: exit code 2. The message says what is wrong and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A file that will not be written, because it exists or cannot be: exit code 1. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/** A name that leads to no program or to several: exit code 3. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
  readonly candidates: readonly Program[];
  /** What was typed, where it may mean something else than a program. */
  readonly word: string | undefined;

  constructor(message: string, candidates: readonly Program[], word?: string) {
    super(message);
    this.candidates = candidates;
    this.word = word;
  }
}
