// What a command may ask of the world.

import type { Place } from '../domain/query/places.ts';
import type { Catalog } from '../domain/record/catalog.ts';
import type { Prompter } from '../prompt/prompter.ts';
import type { Answers } from '../schema/answers.ts';

export interface Context {
  /** The catalog, loaded when it is first asked for. */
  readonly catalog: () => Promise<Catalog>;
  /** The place that a word names; throws UsageError with candidates. The gazetteer is loaded for it. */
  readonly findPlace: (word: string) => Promise<Place>;
  /** Whether somebody can be asked: stdin and stderr are terminals. */
  readonly interactive: boolean;
  /** Asks; only where `interactive` is true. */
  readonly prompter: () => Promise<Prompter>;
  /** The answers in a file; throws UsageError with file, line and column. */
  readonly readAnswers: (path: string) => Promise<Answers>;
  readonly fileExists: (path: string) => boolean;
  /** The day of the run, YYYY-MM-DD. */
  readonly today: string;
  readonly version: string;
  readonly verbose: boolean;
}

export const yearOfRun = ({ today }: Context): number => Number(today.slice(0, 4));
