// A source that supports nothing, or names a fact that is not there, is a leftover or a misspelling.

import { suggest } from '../../domain/query/suggest.ts';
import { covers, sourceIndexes } from '../../domain/record/facts.ts';
import { factPaths } from '../fact-paths.ts';
import type { Rule } from './rule.ts';

export const sourceSupportsFact: Rule = {
  name: 'source-supports-fact',
  severity: 'error',
  summary:
    'Every entry in the facts of a source names something that the record holds and that no other source takes over.',
  *check(records) {
    for (const record of records) {
      const facts = factPaths(record.program);
      const sources = facts.map(fact => sourceIndexes(record.program, fact));
      for (const [index, source] of record.program.sources.entries()) {
        for (const [entry, prefix] of source.facts.entries()) {
          const path = `sources.${index}.facts.${entry}`;
          const isCovered = (fact: string): boolean => fact.startsWith(prefix) && covers(prefix, fact);
          if (facts.some((fact, at) => isCovered(fact) && sources[at]?.includes(index))) continue;
          if (!facts.some(isCovered)) {
            const [near] = suggest(prefix, facts);
            const hint = near === undefined ? '' : `; did you mean ${near}?`;
            yield { record, path, message: `${prefix} names no fact of this record${hint}` };
          } else {
            yield {
              record,
              path,
              message: `${prefix} is covered entirely by more exact entries of other sources`,
            };
          }
        }
      }
    }
  },
};
