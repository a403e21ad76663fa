// How many applications a list comes to, track by track.
import { type MatchTrack, matchTracks } from '../../schema/choices.ts';
import type { Catalog } from '../record/catalog.ts';
import type { Applications } from '../season/costs.ts';
import type { MyList } from './list.ts';
import { keyOfTrack, rankableTracks } from './rank.ts';

export interface CountedApplications {
  readonly counts: Applications;
  /** Programs of which neither the list nor the catalog says a track; they are not counted. */
  readonly unknown: readonly string[];
  /** Programs that are counted, and of which nothing is said yet, or only that one considers them. */
  readonly considered: readonly string[];
}

/** One application for each track that the list names, else for each of the Main Residency Match that the record offers. */
export function applicationsOf(list: MyList, { byId }: Pick<Catalog, 'byId'>): CountedApplications {
  // A student applies for the independent residency only where the list says so: it follows a DR residency.
  const perProgram = [...list.programs.keys()].map(id => ({
    id,
    tracks:
      list.programs.get(id)?.tracks ??
      rankableTracks(list, id, byId.get(id)).filter(track => track !== 'ir-independent'),
  }));
  const count = (track: MatchTrack): number =>
    perProgram.filter(({ tracks }) => tracks.includes(track)).length;
  const counted = matchTracks.flatMap(track =>
    count(track) === 0 ? [] : [[keyOfTrack(track), count(track)] as const],
  );
  const isUndecided = (id: string): boolean =>
    [undefined, 'considering'].includes(list.programs.get(id)?.status);
  return {
    counts: Object.fromEntries(counted),
    unknown: perProgram.filter(({ tracks }) => tracks.length === 0).map(({ id }) => id),
    considered: perProgram
      .filter(({ id, tracks }) => tracks.length > 0 && isUndecided(id))
      .map(({ id }) => id),
  };
}
