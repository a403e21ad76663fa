// A word that a person types must lead to one record.
import { fold } from '../../domain/record/text.ts';
import type { Rule, RuleRecord } from './rule.ts';

export const uniqueNames: Rule = {
  name: 'unique-names',
  severity: 'error',
  summary: 'No id, name or alias is used by two records, regardless of letter case.',
  *check(records) {
    const owners = new Map<string, RuleRecord>();
    for (const record of records) {
      const { id, name, aliases = [] } = record.program;
      for (const [at, word] of [id, name, ...aliases].entries()) {
        const folded = fold(word);
        const owner = owners.get(folded);
        if (owner === undefined) owners.set(folded, record);
        else if (owner.program !== record.program) {
          const path = ['id', 'name'][at] ?? `aliases.${at - 2}`;
          yield { record, path, message: `"${word}" also names ${owner.program.id} in ${owner.file}` };
        }
      }
    }
  },
};
