// Records as the program prints them in JSON say more than a record does.

/**
 * What stands in a record for what is printed of it. `offered: true` is written out, where a record says it by the key
 * of the track alone; and a search near a place adds the distance, which is no fact of the record but of the search.
 */
export function withoutPrinted(data: unknown): unknown {
  if (!isMap(data)) return data;
  const record = typeof data['distanceMiles'] === 'number' ? without(data, 'distanceMiles') : data;
  const { tracks } = record;
  return isMap(tracks) && Object.values(tracks).some(isOffered)
    ? { ...record, tracks: withoutOffers(tracks) }
    : record;
}

const isOffered = (track: unknown): boolean => isMap(track) && track['offered'] === true;

const withoutOffers = (tracks: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(
    Object.entries(tracks).map(([key, track]) => [
      key,
      isMap(track) && isOffered(track) ? without(track, 'offered') : track,
    ]),
  );

const without = (data: Readonly<Record<string, unknown>>, dropped: string) =>
  Object.fromEntries(Object.entries(data).filter(([key]) => key !== dropped));

/** Whether a value is a map with keys. */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
