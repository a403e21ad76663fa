// Reads calendars with another library than the one that writes them.
import ICAL from 'ical.js';

/** The one calendar of a text; throws where it is none. */
export const readCalendar = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text));

/** What a reader makes of a local time `YYYY-MM-DDTHH:MM` in a zone that a VTIMEZONE defines: the same in UTC. */
export function utcOf(vtimezone: string, local: string): string {
  const zone = new ICAL.Timezone(ICAL.Component.fromString(vtimezone));
  const time = ICAL.Time.fromDateTimeString(`${local}:00`);
  time.zone = zone;
  return new Date(time.toUnixTime() * 1000).toISOString();
}

/** The local time of a moment, `YYYY-MM-DDTHH:MM`, as Node says it. */
export function localOf(timeZone: string, moment: Date): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return format.format(moment).replace(' ', 'T');
}
