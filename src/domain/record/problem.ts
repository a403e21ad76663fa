// What can be wrong with a data folder: a code and its arguments; the wording lives in view/record/problems.ts.

export type Severity = 'error' | 'warning';

/** One finding, placed in a file. Lines and columns count from 1; 0 means the file as a whole. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Dotted path inside the record; empty for the file as a whole. */
  readonly path: string;
  readonly args: Readonly<Record<string, string>>;
  /** Which record it is, in a file of several: its number from 1, and its id where it has one. */
  readonly record?: string;
}

/** A position inside a file, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Whether a record cannot be used with it; a warning only asks to be looked at. */
export const isError = ({ severity }: Pick<Problem, 'severity'>): boolean => severity === 'error';
