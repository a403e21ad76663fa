// The option --fields for commands whose items are records.
import type { FieldPath } from '../../schema/labels.ts';
import { parseFields, unknownWord } from '../parse.ts';

/** The fields asked for; undefined when none are, which means all. */
export const askedFields = (named: readonly string[] | undefined): readonly FieldPath[] | undefined =>
  named === undefined ? undefined : parseFields(named);

/** The same for a command that computes fields of its own beside those of the records: `routes` or `routes.kind`. */
export function askedFieldsWith<const K extends string>(
  named: readonly string[] | undefined,
  computed: readonly K[],
): { readonly fields: readonly FieldPath[] | undefined; readonly own: readonly K[] } {
  if (named === undefined) return { fields: undefined, own: computed };
  const groups = new Set(computed.map(key => key.split('.')[0]?.toLowerCase()));
  const ownBy = (word: string): readonly K[] => {
    const folded = word.toLowerCase();
    const found = computed.filter(key => key.toLowerCase() === folded || key.startsWith(`${folded}.`));
    if (found.length === 0 && groups.has(folded.split('.')[0])) throw unknownWord('field', word, computed);
    return found;
  };
  return {
    fields: parseFields(named.filter(word => ownBy(word).length === 0)),
    own: computed.filter(key => named.some(word => ownBy(word).includes(key))),
  };
}
