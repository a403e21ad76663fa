// The signals on the list against the limit of the season, and what speaks against one of them.
import type { Signal } from '../../schema/choices.ts';
import { signals } from '../../schema/choices.ts';
import type { Catalog } from '../record/catalog.ts';
import { type Limit, limitOf, ruleOf, type SeasonRule } from '../season/look-up.ts';
import type { Seasons } from '../season/seasons.ts';
import { isEnded } from './due.ts';
import type { MyList } from './list.ts';

/** The signals of one kind. */
export interface SignalCount {
  readonly signal: Signal;
  readonly used: number;
  /** Of the season, or of the latest earlier one that is recorded: look at its season. */
  readonly limit: Limit | undefined;
}

export interface SignalProblem {
  readonly kind: /** Several programs of one institution have a signal, which goes to the institution. */
    | 'same-institution'
    /** The application has ended. */
    | 'ended'
    /** The catalog does not have the program. */
    | 'unknown-program';
  readonly ids: readonly string[];
}

export interface SignalSummary {
  readonly season: number;
  readonly counts: readonly SignalCount[];
  readonly problems: readonly SignalProblem[];
  /** That a signal goes to an institution, for a specialty. */
  readonly level: SeasonRule | undefined;
}

/** Undefined where no signal is on the list. */
export function signalSummary(
  { programs }: MyList,
  { byId }: Pick<Catalog, 'byId'>,
  seasons: Seasons,
  season: number,
): SignalSummary | undefined {
  const given = [...programs].filter(([, { signal }]) => signal !== undefined);
  if (given.length === 0) return undefined;
  const byInstitution = new Map<string, string[]>();
  for (const [id] of given) {
    const institution = byId.get(id)?.institution;
    if (institution !== undefined)
      byInstitution.set(institution, [...(byInstitution.get(institution) ?? []), id]);
  }
  return {
    season,
    counts: signals.map(signal => ({
      signal,
      used: given.filter(([, mark]) => mark.signal === signal).length,
      limit: limitOf(seasons, `signals.${signal}`, season),
    })),
    level: ruleOf(seasons, 'signals.level', season),
    problems: [
      ...[...byInstitution.values()]
        .filter(ids => ids.length > 1)
        .map((ids): SignalProblem => ({ kind: 'same-institution', ids })),
      ...given.flatMap(([id, mark]): readonly SignalProblem[] => [
        ...(isEnded(mark) ? [{ kind: 'ended', ids: [id] } as const] : []),
        ...(byId.has(id) ? [] : [{ kind: 'unknown-program', ids: [id] } as const]),
      ]),
    ],
  };
}
