// What every drawing of a block is handed, and what it hands back.
import type { Style } from './format.ts';
import type { AgeMarks, Sign } from './format-cell.ts';
import type { Theme } from './theme.ts';

/** One block drawn: its lines, what the drawing has to say, and the signs that stand in it. */
export interface Drawn {
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly signs: readonly Sign[];
}

export interface Canvas {
  readonly style: Style;
  readonly theme: Theme;
  /** Which facts of the whole report get a sign for their age. */
  readonly marks: AgeMarks;
}
