// Promise one: every fact has a source, and only one.
import { listFacts, sourceIndexes } from '../../domain/record/facts.ts';
import { isWellSourced } from '../well-sourced.ts';
import type { Rule } from './rule.ts';

export const factHasOneSource: Rule = {
  name: 'fact-has-one-source',
  severity: 'error',
  summary:
    'Every fact is supported by exactly one source: the one with the longest fitting entry in its facts.',
  *check(records) {
    for (const record of records) {
      if (isWellSourced(record.program)) continue;
      for (const { path } of listFacts(record.program)) {
        const supporting = sourceIndexes(record.program, path);
        if (supporting.length === 1) continue;
        const message =
          supporting.length === 0
            ? `${path} has no source; name it in the facts of one`
            : `${path} is claimed by sources ${supporting.map(index => index + 1).join(' and ')}; keep one`;
        yield { record, path, message };
      }
    }
  },
};
