// A qualifier or note on a misspelled path would silently turn "up to 4" into 4.

import { suggest } from '../../domain/query/suggest.ts';
import { listFacts } from '../../domain/record/facts.ts';
import type { Rule } from './rule.ts';

export const qualifiesAFact: Rule = {
  name: 'qualifies-a-fact',
  severity: 'error',
  summary: 'Qualifiers belong to published numbers, and notes to published facts.',
  *check(records) {
    for (const record of records) {
      const facts = new Map(listFacts(record.program).map(({ path, value }) => [path, value]));
      for (const key of ['qualifiers', 'notes'] as const) {
        for (const path of Object.keys(record.program[key] ?? {})) {
          const [near] = suggest(path, facts.keys());
          const hint = near === undefined ? '' : `; did you mean ${near}?`;
          if (!facts.has(path)) {
            yield { record, path: `${key}.${path}`, message: `${path} names no fact of this record${hint}` };
          } else if (key === 'qualifiers' && typeof facts.get(path) !== 'number') {
            yield { record, path: `${key}.${path}`, message: `${path} is not a number` };
          }
        }
      }
    }
  },
};
