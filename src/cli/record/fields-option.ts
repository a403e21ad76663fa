// The option --fields for commands whose items are records.
import type { FieldPath } from '../../schema/labels.ts';
import type { Options } from '../command.ts';
import { parseFields, splitFields, unknownWord } from '../parse.ts';

/** The fields asked for; undefined when none are, which means all. */
export const askedFields = (options: Options): readonly FieldPath[] | undefined =>
  typeof options['fields'] === 'string' ? parseFields(splitFields(options['fields'])) : undefined;

/** The same for a command that computes fields of its own beside those of the records: `routes` or `routes.kind`. */
export function askedFieldsWith<const K extends string>(
  options: Options,
  computed: readonly K[],
): { readonly fields: readonly FieldPath[] | undefined; readonly own: readonly K[] } {
  if (typeof options['fields'] !== 'string') return { fields: undefined, own: computed };
  const named = splitFields(options['fields']);
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
