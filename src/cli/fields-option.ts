// --fields for commands whose items are records.
import type { FieldPath } from '../schema/labels.ts';
import type { Options } from './command.ts';
import { parseFields, splitList } from './parse.ts';

/** The fields asked for; undefined when none are, which means all. */
export const askedFields = (options: Options): readonly FieldPath[] | undefined =>
  typeof options['fields'] === 'string' ? parseFields(splitList(options['fields'])) : undefined;
