import { assert, option, property, record } from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test, vi } from 'vitest';
import { renderIcal } from '../../src/render/ical.ts';
import type { CalendarEvent } from '../../src/view/report.ts';
import { readCalendar } from '../support/calendar.ts';
import { active, hostileText } from '../support/hostile.ts';
import { reportOf } from '../support/reports.ts';

const day = '2026-12-03';
const localGetters = ['getFullYear', 'getMonth', 'getDate', 'getHours', 'getMinutes', 'getSeconds'] as const;
const interview: CalendarEvent = { uid: 'slu-interview@resprog', title: 'Interview', day, time: '13:00' };
const deadline: CalendarEvent = { uid: 'slu-deadline@resprog', title: 'Deadline', day };

const textOf = (events: readonly CalendarEvent[], today = '2026-11-22', name = 'My list') =>
  renderIcal(reportOf([], { calendar: () => ({ name, today, events }) })).text;

const read = (...events: readonly CalendarEvent[]) => readCalendar(textOf(events));

const eventsOf = (calendar: ICAL.Component) =>
  calendar.getAllSubcomponents('vevent').map(each => new ICAL.Event(each));

/** The one entry, as another library reads it. */
function readOne(event: CalendarEvent): ICAL.Event {
  const [only, ...others] = eventsOf(read(event));
  if (only === undefined || others.length > 0) throw new Error('Not one event');
  return only;
}

const utc = (time: ICAL.Time) => new Date(time.toUnixTime() * 1000).toISOString().slice(0, 16);

describe('a calendar', () => {
  test('is called as it is said, and says who wrote it', () => {
    const text = textOf([deadline], '2026-11-22', 'Mine, 2027;\r\na\\b');
    const calendar = readCalendar(text);
    expect(text).toContain('\r\nX-WR-CALNAME:Mine\\, 2027\\; a\\\\b\r\n');
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//resprog//resprog//EN');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  });

  test('defines each zone of its entries once, and no other', () => {
    const zones = ['America/Chicago', 'America/Chicago', 'Pacific/Honolulu', 'UTC', undefined];
    const calendar = read(deadline, ...zones.map(zone => ({ ...interview, zone })));
    const defined = calendar.getAllSubcomponents('vtimezone').map(each => each.getFirstPropertyValue('tzid'));
    expect(defined).toEqual(['America/Chicago', 'Pacific/Honolulu']);
  });

  test('without entries is one, and a report without a calendar is no text', () => {
    expect(read().getAllSubcomponents()).toEqual([]);
    expect(renderIcal(reportOf([]))).toEqual({ text: '', notes: [] });
  });

  test('has the same bytes on the same day', () => {
    expect(textOf([interview, deadline])).toBe(textOf([interview, deadline]));
  });
});

describe('an entry at a time', () => {
  test.each([
    ['America/Chicago', '2026-12-03', '13:00', '2026-12-03T19:00'],
    ['America/Chicago', '2027-03-13', '13:00', '2027-03-13T19:00'],
    ['America/Chicago', '2027-03-14', '13:00', '2027-03-14T18:00'],
    ['America/New_York', '2026-10-31', '09:30', '2026-10-31T13:30'],
    ['America/New_York', '2026-11-01', '09:30', '2026-11-01T14:30'],
    ['America/Phoenix', '2026-10-31', '08:00', '2026-10-31T15:00'],
    ['America/Phoenix', '2026-11-01', '08:00', '2026-11-01T15:00'],
    ['Pacific/Honolulu', '2027-03-14', '16:00', '2027-03-15T02:00'],
    ['America/Puerto_Rico', '2026-12-03', '13:00', '2026-12-03T17:00'],
    ['America/Chicago', '2027-01-01', '00:00', '2027-01-01T06:00'],
    ['UTC', '2026-12-03', '13:00', '2026-12-03T13:00'],
  ])('in %s on %s, %s is %s in UTC', (zone, on, time, expected) => {
    const { startDate } = readOne({ ...interview, zone, day: on, time });
    expect(utc(startDate)).toBe(expected);
    expect(startDate.zone.tzid).toBe(zone);
  });

  test.each([
    ['Africa/Casablanca', ['2024-06-01T11:00', '2026-03-01T12:00', '2028-06-01T11:00']],
    ['America/Chicago', ['2024-06-01T17:00', '2026-03-01T18:00', '2028-06-01T17:00']],
  ])('in %s is right in each year of several', (zone, expected) => {
    const days = ['2024-06-01', '2026-03-01', '2028-06-01'];
    const events = eventsOf(read(...days.map(on => ({ ...interview, zone, day: on, time: '12:00' }))));
    expect(events.map(({ startDate }) => utc(startDate))).toEqual(expected);
  });

  test('lasts an hour, also over midnight', () => {
    const { startDate, endDate } = readOne({ ...interview, time: '23:30', zone: 'America/Chicago' });
    expect([startDate, endDate].map(String)).toEqual(['2026-12-03T23:30:00', '2026-12-04T00:30:00']);
    expect(endDate.zone.tzid).toBe('America/Chicago');
  });

  test('without a zone floats', () => {
    const { startDate, endDate } = readOne(interview);
    expect([startDate, endDate].map(String)).toEqual(['2026-12-03T13:00:00', '2026-12-03T14:00:00']);
    expect(startDate.zone).toBe(ICAL.Timezone.localTimezone);
  });

  test('is the same in whatever zone this machine stands: nothing asks for its local time', () => {
    const spies = localGetters.map(getter => vi.spyOn(Date.prototype, getter).mockReturnValue(7));
    try {
      const event = { ...interview, day: '2027-03-14', time: '02:30' };
      // The first beginning is that of Phoenix's standard time.
      const text = textOf([
        { ...event, zone: 'America/Phoenix' },
        { ...event, zone: 'UTC' },
        event,
        deadline,
      ]);
      expect(text.match(/(?<=^DTSTART(?:;.*)?:).*/gmu)?.slice(1)).toEqual([
        '20270314T023000',
        '20270314T023000Z',
        '20270314T023000',
        '20261203',
      ]);
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  });
});

test('an entry without a time is a whole day', () => {
  const { startDate, endDate } = readOne({ ...deadline, zone: 'America/Chicago' });
  expect(startDate.isDate).toBe(true);
  expect([startDate, endDate].map(String)).toEqual(['2026-12-03', '2026-12-04']);
});

describe('an entry', () => {
  test('holds what is said, and no property of which nothing is', () => {
    const whole = {
      ...interview,
      location: 'St. Louis, MO',
      description: 'Ask:\r\n- "ESIR; when?"\n\\o/',
      url: 'https://example.org/a,b;c?d=1',
    };
    const { component, summary, location, description } = readOne(whole);
    expect({ summary, location, description }).toEqual({
      summary: 'Interview',
      location: 'St. Louis, MO',
      description: 'Ask:\n- "ESIR; when?"\n\\o/',
    });
    expect(component.getFirstPropertyValue('url')).toBe('https://example.org/a%2Cb%3Bc?d=1');
    const names = readOne(interview)
      .component.getAllProperties()
      .map(({ name }) => name);
    expect(names).toEqual(['uid', 'sequence', 'dtstamp', 'dtstart', 'dtend', 'summary']);
  });

  test('keeps its name, and a later day of writing makes it newer', () => {
    const [first, second] = ['2026-11-22', '2026-11-23'].map(today => {
      const [event] = eventsOf(readCalendar(textOf([{ ...interview, title: today }], today)));
      const stamp = String(event?.component.getFirstPropertyValue('dtstamp'));
      return { uid: event?.uid, sequence: Number(event?.sequence), stamp };
    });
    expect(first).toMatchObject({ uid: interview.uid, stamp: '2026-11-22T00:00:00Z' });
    expect(second).toMatchObject({ uid: interview.uid, stamp: '2026-11-23T00:00:00Z' });
    expect(second?.sequence).toBe((first?.sequence ?? 0) + 1);
  });

  test.each([
    ['at a time a day before', { ...interview, zone: 'America/Chicago' }, '-P1D'],
    ['of a whole day at nine the day before', deadline, '-PT15H'],
  ])('%s has an alarm', (_, event, trigger) => {
    const [alarm, ...others] = readOne(event).component.getAllSubcomponents();
    expect(others).toEqual([]);
    expect(alarm?.name).toBe('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(alarm?.getFirstPropertyValue('description')).toBe(event.title);
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe(trigger);
  });

  test.each([
    'x\r\nBEGIN:VALARM\r\nACTION:AUDIO\r\nEND:VALARM',
    'x\nEND:VEVENT\nBEGIN:VEVENT',
    'x\rEND:VCALENDAR',
    '\u2028BEGIN:VTODO',
  ])('with the title %j stays one', title => {
    const names = readOne({ ...deadline, title })
      .component.getAllSubcomponents()
      .map(({ name }) => name);
    expect(names).toEqual(['valarm']);
  });
});

test('whatever a list holds, it is one entry with one alarm, in harmless lines of 75 octets', () => {
  const maybe = option(hostileText, { nil: undefined });
  const texts = record({
    uid: hostileText,
    title: hostileText.map(text => text.repeat(9)),
    location: maybe,
    description: maybe,
    url: maybe,
    name: hostileText,
  });
  assert(
    property(texts, ({ name, ...event }) => {
      const text = textOf([{ ...event, day, time: '09:00', zone: 'America/Chicago' }], '2026-11-22', name);
      expect(text.replaceAll('\r\n', '')).not.toMatch(active);
      expect(text.replaceAll('\r\n', '')).not.toContain('\n');
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const calendar = readCalendar(text);
      expect(calendar.getAllSubcomponents().map(each => each.name)).toEqual(['vtimezone', 'vevent']);
      const [read_] = eventsOf(calendar);
      expect(read_?.component.getAllSubcomponents().map(each => each.name)).toEqual(['valarm']);
      expect(utc(read_?.startDate ?? ICAL.Time.epochTime)).toBe('2026-12-03T15:00');
    }),
  );
});
