// Definitions of time zones for calendars (VTIMEZONE, RFC 5545), made of the zone data that comes with Node.

/** When the offset of a zone from UTC changes. All in minutes: since 1970 in UTC, and east of UTC. */
interface Change {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const minute = 60_000;
const aWeek = 7 * 24 * 60;

/**
 * The definition of an IANA zone that holds from the beginning of one year to the end of another, of lines that end in
 * CRLF. Changes that come on the same weekday of each year are rules, since Outlook understands no others; without them
 * each change stands alone. Throws RangeError for a zone that Node does not know.
 */
export function vtimezoneOf(zone: string, fromYear: number, toYear: number): string {
  const offsetAt = offsetsOf(zone);
  const start = Date.UTC(fromYear, 0) / minute;
  const changes = changesBetween(start, Date.UTC(toYear + 1, 0) / minute, offsetAt);
  const offset = offsetAt(start);
  const observances =
    yearlyObservances(changes, toYear - fromYear + 1) ??
    [{ at: start, from: offset, to: offset }, ...changes].map(change => observanceOf(change));
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances.flat(), 'END:VTIMEZONE', ''].join('\r\n');
}

/** Tells the offset of a zone at any minute. */
function offsetsOf(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return at => {
    // "12/3/2026, GMT-06:00"; at Greenwich no more than "GMT".
    const [, sign, hours, minutes] = /GMT(?:([+-])(\d{2}):(\d{2}))?/u.exec(format.format(at * minute)) ?? [];
    const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
    return sign === '-' ? -size : size;
  };
}

/** No zone changes and changes back within a week. */
function changesBetween(start: number, end: number, offsetAt: (at: number) => number): readonly Change[] {
  const changes: Change[] = [];
  for (let at = start; at < end; at += aWeek) {
    const from = offsetAt(at);
    const to = offsetAt(at + aWeek);
    if (from !== to)
      changes.push({ at: firstMinute(at, at + aWeek, each => offsetAt(each) === to), from, to });
  }
  return changes.filter(change => change.at < end);
}

/** The first minute after `before` of which something holds that holds from then on to `after`. */
function firstMinute(before: number, after: number, holds: (at: number) => boolean): number {
  if (after - before === 1) return after;
  const middle = Math.floor((before + after) / 2);
  return holds(middle) ? firstMinute(before, middle, holds) : firstMinute(middle, after, holds);
}

/** Two observances of one rule each; undefined where the zone does not change twice in each year, always alike. */
function yearlyObservances(changes: readonly Change[], years: number): readonly string[][] | undefined {
  const forward = changes.filter(({ from, to }) => to > from);
  const back = changes.filter(({ from, to }) => to < from);
  if (forward.length !== years || back.length !== years) return undefined;
  const observances = [forward, back].flatMap(yearlyObservance);
  return observances.length === 2 ? observances : undefined;
}

/** The observance of changes that all follow one rule; none where they do not. */
function yearlyObservance([first, ...others]: readonly Change[]): readonly string[][] {
  if (first === undefined) return [];
  const rule = rulesOf(first).find(each => others.every(other => rulesOf(other).includes(each)));
  const isAlike = others.every(
    ({ at, from, to }) =>
      from === first.from && to === first.to && clockOf(at + from) === clockOf(first.at + first.from),
  );
  return rule !== undefined && isAlike ? [observanceOf(first, [rule])] : [];
}

/** The rules that would bring a change back in other years: on the last Sunday of March, on the fourth. */
function rulesOf({ at, from }: Change): readonly string[] {
  const local = new Date((at + from) * minute);
  const month = local.getUTCMonth();
  const date = local.getUTCDate();
  const daysInMonth = new Date(Date.UTC(local.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const weekday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][local.getUTCDay()];
  const ordinals = [...(date + 7 > daysInMonth ? [-1] : []), Math.ceil(date / 7)];
  return ordinals.map(ordinal => `RRULE:FREQ=YEARLY;BYMONTH=${month + 1};BYDAY=${ordinal}${weekday}`);
}

/** It begins at the local time that its change ends. */
function observanceOf({ at, from, to }: Change, rules: readonly string[] = []): string[] {
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD';
  const local = new Date((at + from) * minute).toISOString();
  return [
    `BEGIN:${kind}`,
    `DTSTART:${local.slice(0, 10).replaceAll('-', '')}T${clockOf(at + from)}00`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    ...rules,
    `END:${kind}`,
  ];
}

/** HHMM of a local time. */
const clockOf = (local: number): string =>
  new Date(local * minute).toISOString().slice(11, 16).replace(':', '');

const offsetText = (offset: number): string => `${offset < 0 ? '-' : '+'}${clockOf(Math.abs(offset))}`;
