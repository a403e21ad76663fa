// What the patches of the user's changed in a record.
import type { Program } from '../../schema/program.ts';
import type { Catalog } from './catalog.ts';
import { diffRecords } from './diff.ts';

export interface Amendments {
  /** Paths in the record as it is now, of facts and names that are new, other, or of another source. */
  readonly changed: ReadonlySet<string>;
  /** Paths in the record as it was, of what is no longer in it. */
  readonly removed: readonly string[];
}

export const noAmendments: Amendments = { changed: new Set(), removed: [] };

/** What differs from the record before the patches; nothing where there are none. */
export function amendmentsOf({ byId, unamended }: Catalog, { id }: Pick<Program, 'id'>): Amendments {
  const [before, after] = [unamended.get(id), byId.get(id)];
  if (before === undefined || after === undefined) return noAmendments;
  const changes = diffRecords([before], [after], { partial: true });
  return {
    changed: new Set(changes.flatMap(each => each.after?.path ?? [])),
    removed: changes.flatMap(each => (each.after === undefined ? (each.before?.path ?? []) : [])),
  };
}
