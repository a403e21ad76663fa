// A source that supports nothing, or names a fact that is not there, is a leftover or a misspelling.

import { suggest } from '../../domain/query/suggest.ts';
import { covers, listFacts, sourceIndexes } from '../../domain/record/facts.ts';
import { isWellSourced } from '../well-sourced.ts';
import type { Rule } from './rule.ts';

export const sourceSupportsFact: Rule = {
  name: 'source-supports-fact',
  severity: 'error',
  summary:
    'Every entry in the facts of a source names something that the record holds and that no other source takes over.',
  *check(records) {
    for (const record of records) {
      if (isWellSourced(record.program)) continue;
      const facts = listFacts(record.program).map(({ path }) => path);
      for (const [index, source] of record.program.sources.entries()) {
        for (const [entry, prefix] of source.facts.entries()) {
          const path = `sources.${index}.facts.${entry}`;
          const covered = facts.filter(fact => covers(prefix, fact));
          if (covered.length === 0) {
            const [near] = suggest(prefix, facts);
            const hint = near === undefined ? '' : `; did you mean ${near}?`;
            yield { record, path, message: `${prefix} names no fact of this record${hint}` };
          } else if (!covered.some(fact => sourceIndexes(record.program, fact).includes(index))) {
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
