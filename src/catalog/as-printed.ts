// Records as the program prints them in JSON say more than a record does.
import { isMap } from '../schema/plain-data.ts';

/**
 * What stands in a record for what is printed of it. `offered: true` is written out, where a record says it by the key
 * of the track alone; a search near a place adds the distance, which is no fact of the record but of the search; and
 * --mine adds what the applicant's list says.
 */
export function withoutPrinted(data: unknown): unknown {
  if (!isMap(data)) return data;
  const placed = typeof data['distanceMiles'] === 'number' ? without(data, 'distanceMiles') : data;
  const record = isMap(placed['mine']) ? without(placed, 'mine') : placed;
  const { tracks } = record;
  const kept = isMap(tracks) ? withoutOffers(tracks) : tracks;
  return kept === tracks ? record : { ...record, tracks: kept };
}

function withoutOffers(tracks: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  let kept = tracks;
  for (const key in tracks) {
    const track = tracks[key];
    if (isMap(track) && track['offered'] === true) kept = { ...kept, [key]: without(track, 'offered') };
  }
  return kept;
}

function without(
  data: Readonly<Record<string, unknown>>,
  dropped: string,
): Readonly<Record<string, unknown>> {
  const { [dropped]: _, ...rest } = data;
  return rest;
}
