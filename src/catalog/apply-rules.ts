// Applies the data rules to records that fit the schema.
import type { Problem } from '../domain/record/problem.ts';
import type { ParsedRecord } from './parse-record.ts';
import { rules } from './rules/index.ts';
import type { Rule, RuleRecord } from './rules/rule.ts';

/** A record with what rules and messages need of its file. */
export type PlacedRecord = RuleRecord & ParsedRecord;

interface Applying {
  /** Leaves out what is only worth a warning. */
  readonly errorsOnly?: boolean;
  /** The rules to apply; all of them unless given. */
  readonly only?: readonly Rule[];
}

/** What the rules find, each at its place; `today` is YYYY-MM-DD. */
export function* applyRules(
  records: readonly PlacedRecord[],
  today: string,
  { errorsOnly = false, only = rules }: Applying = {},
): Iterable<Problem> {
  let locators: ReadonlyMap<RuleRecord, ParsedRecord> | undefined;
  for (const { name, severity, check } of only) {
    if (errorsOnly && severity !== 'error') continue;
    for (const { record: found, path, message } of check(records, today)) {
      locators ??= new Map<RuleRecord, ParsedRecord>(records.map(each => [each, each]));
      const { locate, record } = locators.get(found) ?? {};
      const { line, column } = locate?.(path) ?? { line: 0, column: 0 };
      const which = record === undefined ? {} : { record };
      const { file } = found;
      yield { code: `rule/${name}`, severity, file, line, column, path, args: { message }, ...which };
    }
  }
}
