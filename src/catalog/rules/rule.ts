// The contract of a data rule: what it looks at and what it reports.
import type { Severity } from '../../domain/record/problem.ts';
import type { Program } from '../../schema/program.ts';

/** A record as the rules see it. */
export interface RuleRecord {
  /** File as shown in messages. */
  readonly file: string;
  /** Path below the data folder, with forward slashes. */
  readonly relative: string;
  readonly program: Program;
}

interface Finding {
  readonly record: RuleRecord;
  /** Dotted path of the key to point at. */
  readonly path: string;
  /** What is wrong and what to do, in a sentence without a full stop. */
  readonly message: string;
}

export interface Rule {
  /** Kebab-case name, the same as the file's. */
  readonly name: string;
  readonly severity: Severity;
  /** What must be true, in one line, for `check --rules`. */
  readonly summary: string;
  /** Findings over all records of one folder; `today` is YYYY-MM-DD. */
  readonly check: (records: readonly RuleRecord[], today: string) => Iterable<Finding>;
}
