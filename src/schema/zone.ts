// Time zones by the names that people write: an IANA name, UTC, or the letters of a region.

/** The zones by the letters of their regions, T for time; with S or D before it they mean the same region. */
const regionZones: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  AKT: 'America/Anchorage',
  HT: 'Pacific/Honolulu',
};

const zones: ReadonlyMap<string, string> = new Map([
  ...Object.entries(regionZones).flatMap(([letters, zone]) =>
    ['T', 'ST', 'DT'].map(ending => [`${letters.slice(0, -1)}${ending}`, zone] as const),
  ),
  ...['UTC', 'GMT', 'Z'].map(name => [name, 'UTC'] as const),
]);

/** An IANA name has an area and a place; Intl would also take "Japan", "EST5EDT" and offsets. */
const ianaForm = /^[a-z_]+(?:\/[a-z\d_+-]+)+$/iu;

/**
 * The zone that a word names, in any letter case, as an IANA name or `UTC`; undefined where there is none.
 * Letters name a region, so MST in October is Denver's time, an hour ahead of Arizona's.
 */
export const findZone = (word: string): string | undefined => zones.get(word.toUpperCase()) ?? findIana(word);

function findIana(word: string): string | undefined {
  if (!ianaForm.test(word)) return undefined;
  const name = nameInIntl(word);
  if (name === undefined) return undefined;
  // Intl gives the letter case, but calls some zones otherwise than they were called: "US/Central" stays.
  return name.toLowerCase() === word.toLowerCase() ? name : word;
}

/** Undefined for a zone that Intl does not know, for which it throws. */
function nameInIntl(timeZone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

const minute = 60_000;

/**
 * Tells the offset of a zone at any minute: both in minutes, since 1970 in UTC, and east of UTC. Throws RangeError for a
 * zone that Node does not know.
 */
export function offsetsOf(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return at => {
    // "12/3/2026, GMT-06:00"; at Greenwich no more than "GMT".
    const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/u.exec(format.format(at * minute)) ?? [];
    const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
    return sign === '-' ? -size : size;
  };
}
