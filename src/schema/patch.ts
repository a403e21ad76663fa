// The schema of a patch: what of another record is said otherwise, fact by fact, and what is taken out of it.
import * as v from 'valibot';
import { programSchema } from './program.ts';
import type { DeepReadonly } from './values.ts';

const { id, sources, ...entries } = programSchema.entries;

/** The schema of one patch; strict, as that of a record. Of a record it may hold anything but the id. */
export const patchSchema = v.strictObject({
  amends: v.pipe(id, v.title('Amends'), v.description('The id of the record that this changes.')),
  ...entries,
  name: v.exactOptional(entries.name),
  city: v.exactOptional(entries.city),
  state: v.exactOptional(entries.state),
  tracks: v.exactOptional(entries.tracks),
  remove: v.pipe(
    v.exactOptional(sources),
    v.title('Remove'),
    v.description(
      'Pages by which facts no longer hold; the facts of each are taken out. A contact is named, as in contacts.Ann Lee.',
    ),
  ),
  sources: v.exactOptional(sources),
});

/** What a patch says of the record that it amends; an absent key leaves that as it is. */
export type Patch = DeepReadonly<v.InferOutput<typeof patchSchema>>;
