// Turns the words of rank into entries of the list and places on it.
import type { MyList } from '../../domain/mine/list.ts';
import { findMatchTrack, rankableTracks } from '../../domain/mine/rank.ts';
import { clip } from '../../domain/record/text.ts';
import { matchTracks } from '../../schema/choices.ts';
import { listedCodePattern } from '../../schema/names.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { unknownWord } from '../parse.ts';
import { resolveIds } from './change-list.ts';

/**
 * The entry that a word names: `slu/dr`, `"wash u/ir-integrated"`, or with a code behind it; without a track where the
 * program has only one to rank. Throws UsageError and NotFoundError.
 */
export async function findEntry(word: string, list: MyList, context: Context): Promise<string> {
  const [name = '', trackWord, code, ...more] = word.split('/').map(part => part.trim());
  if (more.length > 0 || name === '')
    throw new UsageError(`An entry is ID/TRACK, such as slu/dr, not "${clip(word)}".`);
  const [id = ''] = (await resolveIds([name], context)).ids;
  if (code !== undefined && !listedCodePattern.test(code))
    throw new UsageError(`"${clip(code)}" is no NRMP code, such as 2835420A0.`);
  const ending = code === undefined ? '' : `/${code}`;
  if (trackWord !== undefined) {
    const track = findMatchTrack(trackWord);
    if (track === undefined) throw unknownWord('track', trackWord, matchTracks);
    return `${id}/${track}${ending}`;
  }
  const tracks = rankableTracks(list, id, (await context.catalog()).byId.get(id));
  const [only] = tracks;
  if (only === undefined || tracks.length > 1) {
    const choices = (tracks.length > 1 ? tracks : matchTracks).map(track => `${id}/${track}`);
    throw new UsageError(`Which track of ${id} do you rank? Write ${choices.join(' or ')}.`);
  }
  return `${id}/${only}`;
}

/** The same among the entries that are ranked; an id alone where it has only one. Throws UsageError for one that is not there. */
export async function findRanked(word: string, list: MyList, context: Context): Promise<string> {
  if (list.rank.includes(word)) return word;
  if (!word.includes('/')) {
    const [id = ''] = (await resolveIds([word], context)).ids;
    const entries = list.rank.filter(entry => entry.startsWith(`${id}/`));
    const [only] = entries;
    if (only !== undefined && entries.length === 1) return only;
    if (entries.length > 1)
      throw new UsageError(`${id} is ranked more than once: ${entries.join(', ')}; name one.`);
    throw notRanked(id);
  }
  const entry = await findEntry(word, list, context);
  if (!list.rank.includes(entry)) throw notRanked(entry);
  return entry;
}

const notRanked = (what: string): UsageError =>
  new UsageError(`${clip(what)} is not on your rank order list; "resprog rank" shows it.`);

/** A place from 1 to `last`. Throws UsageError for one beyond it. */
export function requirePlace(at: number, last: number): number {
  if (at > last) throw new UsageError(`--at ${at} is beyond the end; the last place is ${last}.`);
  return at;
}
