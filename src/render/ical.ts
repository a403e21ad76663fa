// Calendars: iCalendar (RFC 5545) with the definitions of its time zones, so that every program shows the same hour.
import ical, {
  escape as escapeText,
  ICalAlarmType,
  type ICalDayJsStub,
  type ICalEventData,
} from 'ical-generator';
import type { Calendar, CalendarEvent, Report } from '../view/report.ts';
import type { Rendered } from './format.ts';
import { sanitizeLine, sanitizeLines } from './sanitize.ts';
import { vtimezoneOf } from './vtimezone.ts';

export const renderIcal = ({ calendar }: Report): Rendered => ({
  text: calendar === undefined ? '' : write(calendar()),
  notes: [],
});

/** Seconds. */
const anHour = 3_600;
const aDay = 24 * anHour;

function write({ name, today, events }: Calendar): string {
  const years = events.map(({ day }) => Number(day.slice(0, 4)));
  // The year before holds the change that an event of January follows.
  const [from, to] = [Math.min(...years) - 1, Math.max(...years)];
  const calendar = ical({
    name: escapeLine(name),
    prodId: '//resprog//resprog//EN',
    timezone: { name: null, generator: zone => vtimezoneOf(zone, from, to) },
    events: events.map(event => eventData(event, new Date(`${today}T00:00Z`))),
  });
  return `${calendar.toString()}\r\n`;
}

/** `stamp` is midnight of the day of writing: no clock is read, so the same list gives the same bytes all day. */
function eventData(event: CalendarEvent, stamp: Date): ICalEventData {
  const { uid, title, location, description, url } = event;
  const summary = sanitizeLine(title);
  return {
    id: escapeLine(uid),
    stamp,
    // Grows by one a day; calendars take the highest for the newest.
    sequence: stamp.getTime() / 1000 / aDay,
    summary,
    ...timesOf(event),
    ...(location === undefined ? {} : { location: sanitizeLine(location) }),
    ...(description === undefined ? {} : { description: sanitizeLines(description) }),
    ...(url === undefined ? {} : { url: encodeMarks(sanitizeLine(url)) }),
    alarms: [
      {
        type: ICalAlarmType.display,
        description: summary,
        // Of a whole day at nine in the morning of the day before, not at its midnight.
        trigger: event.time === undefined ? 15 * anHour : aDay,
      },
    ],
  };
}

/** A whole day, or an hour: nobody says how long an interview takes, and an hour blocks the time in every calendar. */
function timesOf({ day, time, zone }: CalendarEvent): Pick<ICalEventData, 'start'> & Partial<ICalEventData> {
  const start = new Date(`${day}T${time ?? '00:00'}Z`);
  if (time === undefined) return { start, allDay: true };
  const end = new Date(start.getTime() + anHour * 1000);
  return {
    start: localTime(start),
    end: localTime(end),
    ...(zone === undefined ? { floating: true } : { timezone: zone }),
  };
}

/**
 * A time of the clock as the library prints it, taken from the UTC fields of a date. A plain Date it would print in the
 * zone of this machine, which may lack the hour.
 */
function localTime(date: Date): ICalDayJsStub {
  const [day = '', time = ''] = date
    .toISOString()
    .replace(/[-:]|\..*/gu, '')
    .split('T');
  const stub: ICalDayJsStub = {
    format: pattern => (pattern === 'HHmmss' ? time : day),
    utc: () => stub,
    isValid: () => true,
    toDate: () => date,
    toJSON: () => date.toISOString(),
  };
  return stub;
}

/** The library would escape marks in an address as it does in text, where no reader of an address expects that. */
const encodeMarks = (url: string): string => url.replace(/[\\;,]/gu, encodeURIComponent);

/** Text of a property that the library writes as it is. */
const escapeLine = (text: string): string => escapeText(sanitizeLine(text), false);
