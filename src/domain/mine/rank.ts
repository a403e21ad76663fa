// The rank order list: its entries, the codes behind them, and how they are put in order.
import { type MatchTrack, matchTracks, type TrackKey } from '../../schema/choices.ts';
import type { Mark } from '../../schema/my-list.ts';
import type { Program } from '../../schema/program.ts';
import { sortBy } from '../query/sort.ts';
import type { Catalog } from '../record/catalog.ts';
import { findTrack, offersTrack } from '../record/tracks.ts';
import { hasInterview, isEnded } from './due.ts';
import { type MyList, programOf } from './list.ts';
import type { MyFit } from './mine.ts';
import { ratingOf } from './rating.ts';

/** Where the first postgraduate year of a position is: in it, or found apart; reserved ones are for physicians. */
type PositionKind = 'categorical' | 'advanced' | 'reserved';

/** The letter of an NRMP code that graduating students may rank, and that of physicians; see nrmp.org/program-codes-and-types. */
const kindsByLetter: Readonly<Record<string, PositionKind>> = {
  C: 'categorical',
  A: 'advanced',
  R: 'reserved',
};

/** An entry of the list with what is known of it. */
export interface RankRow {
  /** From 1. */
  readonly place: number;
  /** As the list says it: `slu/dr`, or with a code behind it. */
  readonly entry: string;
  readonly id: string;
  readonly track: MatchTrack;
  /** Undefined where the catalog does not have it. */
  readonly program: Program | undefined;
  /** The code that the entry names, else those recorded that a graduating student may rank. */
  readonly codes: readonly string[];
  /** Undefined where neither a code nor the record says it. */
  readonly kind: PositionKind | undefined;
  /** 1 to 5. */
  readonly rating: number | undefined;
  readonly fit: MyFit | undefined;
}

/** The parts of an entry, whose form the schema has checked. */
function partsOf(entry: string) {
  const [id = '', flag = '', code] = entry.split('/');
  return { id, track: matchTracks.find(track => track === flag) ?? 'dr', code };
}

/** The record key of a track that one ranks. */
export const keyOfTrack = (track: MatchTrack): Exclude<TrackKey, 'esir'> => keysByFlag[track];

const keysByFlag = { dr: 'dr', 'ir-integrated': 'irIntegrated', 'ir-independent': 'irIndependent' } as const;

/** The list as rows; `fits` as for `entriesOf`. */
export const rankRows = (
  list: MyList,
  { byId }: Pick<Catalog, 'byId'>,
  fits: ReadonlyMap<string, MyFit>,
): readonly RankRow[] =>
  list.rank.map((entry, index) => {
    const { id, track, code } = partsOf(entry);
    const program = byId.get(id);
    const codes = code === undefined ? codesOf(program, track) : [code];
    return {
      place: index + 1,
      entry,
      id,
      track,
      program,
      codes,
      kind: kindOf(program, track, codes),
      rating: ratingOf(list.programs.get(id) ?? {}, list.weights),
      fit: fits.get(id),
    };
  });

/** The recorded codes of a track, without those that are reserved for physicians where there are others. */
function codesOf(program: Program | undefined, track: MatchTrack): readonly string[] {
  const codes = program?.tracks[keyOfTrack(track)]?.nrmpCodes ?? [];
  const open = codes.filter(code => kindOfCode(code) !== 'reserved');
  return open.length > 0 ? open : codes;
}

const kindOfCode = (code: string): PositionKind | undefined => kindsByLetter[code.charAt(7)];

function kindOf(
  program: Program | undefined,
  track: MatchTrack,
  codes: readonly string[],
): PositionKind | undefined {
  if (track === 'ir-independent') return undefined;
  const kinds = new Set(codes.map(kindOfCode));
  if (kinds.size === 1) return [...kinds][0];
  if (kinds.size > 1) return undefined;
  const year = program?.tracks[keyOfTrack(track)];
  const clinicalYear = year !== undefined && 'clinicalYear' in year ? year.clinicalYear : undefined;
  if (clinicalYear === 'included') return 'categorical';
  return clinicalYear === 'separate' ? 'advanced' : undefined;
}

/** Puts entries on the list, from a place on (from 1); at its end unless one is given. */
export function addEntries(list: MyList, entries: readonly string[], at = list.rank.length + 1): MyList {
  const rank = [...list.rank];
  rank.splice(at - 1, 0, ...entries);
  return { ...list, rank };
}

/** Moves an entry to a place, from 1. */
export const moveEntry = (list: MyList, entry: string, at: number): MyList =>
  addEntries(removeEntries(list, [entry]), [entry], at);

export const removeEntries = (list: MyList, entries: readonly string[]): MyList => ({
  ...list,
  rank: list.rank.filter(each => !entries.includes(each)),
});

/** The tracks of a program that one may rank: those that the list names, else those that the record says it offers. */
export function rankableTracks(
  list: MyList,
  id: string,
  program: Program | undefined,
): readonly MatchTrack[] {
  const named = list.programs.get(id)?.tracks;
  if (named !== undefined) return named;
  return matchTracks.filter(
    track => program !== undefined && offersTrack(program, keyOfTrack(track)) === 'yes',
  );
}

/** Independent IR is ranked in a Match of its own, so that this list does not wait for it. */
export const isOnlyIndependent = (tracks: readonly MatchTrack[]): boolean =>
  tracks.length > 0 && tracks.every(track => track === 'ir-independent');

/** The entries with which a program could be ranked in the Main Residency Match. */
export const entriesToRank = (list: MyList, id: string, { byId }: Pick<Catalog, 'byId'>): readonly string[] =>
  rankableTracks(list, id, byId.get(id))
    .filter(track => track !== 'ir-independent')
    .map(track => `${id}/${track}`);

/** Programs at which one interviews and of which no track is ranked, in the order of the list; none that has ended. */
export function unrankedPrograms(list: MyList, { byId }: Pick<Catalog, 'byId'>): readonly string[] {
  const ranked = new Set(list.rank.map(programOf));
  return [...list.programs]
    .filter(([id, mark]) => !ranked.has(id) && !isEnded(mark) && hasInterview(mark))
    .map(([id]) => id)
    .filter(id => !isOnlyIndependent(rankableTracks(list, id, byId.get(id))));
}

/**
 * A proposal. What is ranked is put in another order, and nothing is added to it or taken away: what to rank is the
 * applicant's own. Where nothing is ranked yet, all tracks of the programs at which one interviews. By the ratings, then
 * by fit, then as they are ranked; what is not rated comes late, and what has ended last.
 */
export function suggestRank(
  list: MyList,
  catalog: Pick<Catalog, 'byId'>,
  fits: ReadonlyMap<string, MyFit>,
): readonly string[] {
  const all =
    list.rank.length > 0
      ? list.rank
      : unrankedPrograms(list, catalog).flatMap(id => entriesToRank(list, id, catalog));
  const markOf = (entry: string): Mark => list.programs.get(programOf(entry)) ?? {};
  const byFit = sortBy(all, entry => fits.get(programOf(entry))?.expected, true);
  const byRating = sortBy(byFit, entry => ratingOf(markOf(entry), list.weights), true);
  return sortBy(byRating, entry => (isEnded(markOf(entry)) ? 1 : 0), false);
}

/** The track that a word names, where one can rank it. */
export function findMatchTrack(word: string): MatchTrack | undefined {
  const flag = findTrack(word)?.flag;
  return matchTracks.find(track => track === flag);
}
