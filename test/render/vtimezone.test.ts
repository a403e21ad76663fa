import { assert, constantFrom, date, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vtimezoneOf } from '../../src/render/vtimezone.ts';
import { localOf, utcOf } from '../support/calendar.ts';

const linesOf = (zone: string, from = 2025, to = 2027) => vtimezoneOf(zone, from, to).split('\r\n');

describe('the definition of a zone', () => {
  test('that changes on the same weekdays is made of rules', () => {
    expect(linesOf('America/Chicago')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:America/Chicago',
      'BEGIN:DAYLIGHT',
      'DTSTART:20250309T020000',
      'TZOFFSETFROM:-0600',
      'TZOFFSETTO:-0500',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20251102T020000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0600',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
      '',
    ]);
  });

  test('that never changes is one observance', () => {
    expect(linesOf('America/Phoenix').slice(2, -2)).toEqual([
      'BEGIN:STANDARD',
      'DTSTART:20241231T170000',
      'TZOFFSETFROM:-0700',
      'TZOFFSETTO:-0700',
      'END:STANDARD',
    ]);
  });

  test.each([
    ['Europe/Berlin', ['BYMONTH=3;BYDAY=-1SU', 'BYMONTH=10;BYDAY=-1SU']],
    ['Europe/London', ['BYMONTH=3;BYDAY=-1SU', 'BYMONTH=10;BYDAY=-1SU']],
    ['Australia/Sydney', ['BYMONTH=10;BYDAY=1SU', 'BYMONTH=4;BYDAY=1SU']],
    ['America/St_Johns', ['BYMONTH=3;BYDAY=2SU', 'BYMONTH=11;BYDAY=1SU']],
    ['America/Anchorage', ['BYMONTH=3;BYDAY=2SU', 'BYMONTH=11;BYDAY=1SU']],
  ])('of %s has the rules %j', (zone, rules) => {
    const found = linesOf(zone).filter(line => line.startsWith('RRULE'));
    expect(found).toEqual(rules.map(rule => `RRULE:FREQ=YEARLY;${rule}`));
  });

  test('that changes on Saturdays has rules of Saturdays', () => {
    const rules = linesOf('Asia/Ulaanbaatar', 2015, 2016).filter(line => line.startsWith('RRULE'));
    expect(rules).toEqual([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SA',
      'RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=-1SA',
    ]);
  });

  test.each([
    ['whose days follow another calendar', 'Africa/Casablanca', 2025, 2027, 7],
    ['whose rule changed in these years', 'America/New_York', 2006, 2008, 7],
    ['that moved its change to another hour', 'America/St_Johns', 2011, 2012, 5],
    ['that came back to a change', 'Asia/Ulaanbaatar', 2014, 2016, 5],
    ['that changed alike as long as it did', 'Asia/Ulaanbaatar', 2015, 2017, 5],
    ['that gave its change up', 'Asia/Amman', 2021, 2023, 4],
    ['that moved once for all', 'Pacific/Apia', 2011, 2011, 4],
  ])('%s names each change', (_, zone, from, to, count) => {
    const lines = linesOf(zone, from, to);
    expect(lines.filter(line => line.startsWith('RRULE'))).toEqual([]);
    expect(lines.filter(line => line.startsWith('DTSTART'))).toHaveLength(count);
  });

  test.each([
    ['Asia/Kolkata', '+0530'],
    ['Etc/GMT', '+0000'],
    ['America/St_Johns', '-0330'],
    ['Pacific/Kiritimati', '+1400'],
    ['Pacific/Honolulu', '-1000'],
  ])('of %s has the offset %s', (zone, offset) => {
    expect(linesOf(zone)).toContain(`TZOFFSETTO:${offset}`);
  });

  test('is refused for a zone that does not exist', () => {
    expect(() => vtimezoneOf('America/Nowhere', 2025, 2027)).toThrow(RangeError);
  });
});

describe('another library reads', () => {
  test.each([
    ['America/Chicago', '2027-03-14T01:59', '2027-03-14T07:59'],
    ['America/Chicago', '2027-03-14T03:00', '2027-03-14T08:00'],
    ['America/Chicago', '2026-11-01T00:59', '2026-11-01T05:59'],
    ['America/Chicago', '2026-11-01T02:00', '2026-11-01T08:00'],
    ['America/Phoenix', '2026-07-01T12:00', '2026-07-01T19:00'],
    ['Pacific/Honolulu', '2026-12-31T23:00', '2027-01-01T09:00'],
    ['Africa/Casablanca', '2026-03-01T12:00', '2026-03-01T12:00'],
    ['Africa/Casablanca', '2026-06-01T12:00', '2026-06-01T11:00'],
  ])('in %s the time %s as %s in UTC', (zone, local, utc) => {
    expect(utcOf(vtimezoneOf(zone, 2025, 2028), local)).toBe(`${utc}:00.000Z`);
  });

  test('whatever moment it is, the local time that Node says', () => {
    const zones = ['America/New_York', 'America/Denver', 'America/Phoenix', 'America/Indiana/Indianapolis'];
    const others = ['America/Anchorage', 'Africa/Casablanca', 'Europe/Dublin', 'Australia/Lord_Howe'];
    const moment = date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    assert(
      property(constantFrom(...zones, ...others), moment, (zone, each) => {
        const local = localOf(zone, each);
        const read = new Date(utcOf(vtimezoneOf(zone, 2025, 2028), local));
        // An hour that comes twice may be read as either.
        expect(localOf(zone, read)).toBe(local);
      }),
    );
  });
});
