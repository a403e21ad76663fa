// Says more in a patch, or in a whole record, than it said before.
import { trackKeys } from '../../schema/choices.ts';
import type { Patch } from '../../schema/patch.ts';
import type { Program, Source } from '../../schema/program.ts';
import { amend, entryName, factsNamed, isImplied, ownRecord } from './amend.ts';
import type { Catalog } from './catalog.ts';
import { listFacts } from './facts.ts';
import type { Problem } from './problem.ts';

/** Records of the user's that can be changed. */
export interface Editing {
  /** All records, with what the files to be changed say by now. */
  readonly catalog: Catalog;
  /** The text of the file in which a patch, as plain data, has been said, and what comes of it; nothing is written. */
  readonly draft: (patch: { readonly amends: string }) => Edited;
}

/** A file with what is new in it. */
export interface Edited {
  readonly path: string;
  readonly text: string;
  /** The text of the file as it was read; undefined where there was none. */
  readonly replaces: string | undefined;
  /** The record as it was in the user's catalog. */
  readonly before: Program;
  /** Undefined where an error is in the way. */
  readonly after: Program | undefined;
  readonly problems: readonly Problem[];
}

/** The record as a patch makes it, with one entry for each page. */
export function amendWhole(program: Program, patch: Patch): Program {
  const after = amend(program, patch);
  return { ...after, sources: joinSources(after.sources) };
}

/** The two patches of a record as one, of which the later says what counts. */
export function combinePatches(earlier: Patch, later: Patch, base: Program): Patch {
  const own = ownRecord(earlier, base);
  const { id: amends, name, city, state, tracks, sources, ...said } = amend(own, later);
  const named = { name, city, state };
  const keptNames = (['name', 'city', 'state'] as const).filter(key => key in earlier || key in later);
  const kept = trackKeys.filter(
    key => tracks[key] !== undefined && !saysNothing({ ...own, tracks, sources }, key),
  );
  const facts = listFacts(ownRecord(later, base));
  const again = new Set(facts.flatMap(fact => [fact.path, entryName(fact) ?? fact.path]));
  const remove = [
    ...withFacts(earlier.remove, fact => !again.has(fact)),
    ...withFacts(later.remove, fact => factsNamed(base, fact).length > 0),
  ];

  function saysNothing(record: Program, key: (typeof trackKeys)[number]): boolean {
    return (
      Object.keys(record.tracks[key] ?? {}).length === 0 && isImplied(record, `tracks.${key}.offered`, base)
    );
  }

  return {
    amends,
    ...Object.fromEntries(keptNames.map(key => [key, named[key]])),
    ...said,
    ...(kept.length === 0 ? {} : { tracks: Object.fromEntries(kept.map(key => [key, tracks[key]])) }),
    ...(remove.length === 0 ? {} : { remove: joinSources(remove) }),
    ...(sources.length === 0 ? {} : { sources: joinSources(sources) }),
  };
}

const withFacts = (sources: readonly Source[] = [], isKept: (fact: string) => boolean): readonly Source[] =>
  sources
    .map(source => ({ ...source, facts: source.facts.filter(isKept) }))
    .filter(({ facts }) => facts.length > 0);

/** One entry for each page, as it was read on one day. */
function joinSources(sources: readonly Source[]): readonly Source[] {
  const joined = new Map<string, Source>();
  for (const source of sources) {
    const { facts, ...page } = source;
    const key = JSON.stringify(page);
    const known = joined.get(key);
    joined.set(
      key,
      known === undefined ? source : { ...known, facts: [...new Set([...known.facts, ...facts])] },
    );
  }
  return [...joined.values()];
}
