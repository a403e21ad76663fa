// Definitions of time zones for calendars (VTIMEZONE, RFC 5545), made of the zone data that comes with Node.
import { offsetsOf } from '../schema/zone.ts';

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

/** The changes in the weeks that begin between two minutes; no zone changes and changes back within a week. */
function changesBetween(start: number, end: number, offsetAt: (at: number) => number): readonly Change[] {
  const changes: Change[] = [];
  for (let at = start; at < end; at += aWeek) {
    const from = offsetAt(at);
    const to = offsetAt(at + aWeek);
    if (from !== to)
      changes.push({ at: firstMinute(at, at + aWeek, each => offsetAt(each) === to), from, to });
  }
  return changes;
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
  const back = changes.filter(change => !forward.includes(change));
  if (forward.length !== years || back.length !== years) return undefined;
  const observances = [forward, back].flatMap(yearlyObservance);
  return observances.length === 2 ? observances : undefined;
}

/** The observance of changes that all follow one rule; none where they do not. */
function yearlyObservance(changes: readonly Change[]): readonly string[][] {
  const [first, ...others] = changes.map(waysToRecur);
  const way = first?.find(each => others.every(ways => ways.some(({ key }) => key === each.key)));
  return way === undefined ? [] : [way.observance];
}

interface Recurrence {
  readonly observance: string[];
  /** The same for changes of different years that this observance holds together. */
  readonly key: string;
}

/** The ways in which a change can come back in other years: on the last Sunday of March, on the fourth. */
function waysToRecur(change: Change): readonly Recurrence[] {
  const local = localTime(change);
  const month = local.getUTCMonth();
  const isLast = new Date(local.getTime() + aWeek * minute).getUTCMonth() !== month;
  const weekday = local.toUTCString().slice(0, 2).toUpperCase();
  const ordinals = [...(isLast ? [-1] : []), Math.ceil(local.getUTCDate() / 7)];
  return ordinals.map(ordinal => {
    const rule = `RRULE:FREQ=YEARLY;BYMONTH=${month + 1};BYDAY=${ordinal}${weekday}`;
    return {
      observance: observanceOf(change, [rule]),
      key: [rule, clockOf(local), change.from, change.to].join(),
    };
  });
}

/** It begins at the local time that its change ends. */
function observanceOf(change: Change, rules: readonly string[] = []): string[] {
  const { from, to } = change;
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD';
  const local = localTime(change);
  return [
    `BEGIN:${kind}`,
    `DTSTART:${local.toISOString().slice(0, 10).replaceAll('-', '')}T${clockOf(local)}00`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    ...rules,
    `END:${kind}`,
  ];
}

/** The local time that a change ends, in the UTC fields of a date. */
const localTime = ({ at, from }: Change): Date => new Date((at + from) * minute);

/** HHMM of the UTC fields of a date. */
const clockOf = (date: Date): string => date.toISOString().slice(11, 16).replace(':', '');

const offsetText = (offset: number): string =>
  `${offset < 0 ? '-' : '+'}${clockOf(new Date(Math.abs(offset) * minute))}`;
