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
      const named: readonly (readonly [string, string])[] = [
        ['id', id],
        ['name', name],
        ...aliases.map((alias, index) => [`aliases.${index}`, alias] as const),
      ];
      for (const [path, word] of named) {
        const folded = fold(word);
        const owner = owners.get(folded);
        if (owner === undefined) owners.set(folded, record);
        else if (owner.program !== record.program) {
          yield { record, path, message: `"${word}" also names ${owner.program.id} in ${owner.file}` };
        }
      }
    }
  },
};
