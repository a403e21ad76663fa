import { assert, constantFrom, date, integer, option, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysUntil, formatWhen, isPast, parseAnyWhen, parseWhen, type When } from '../../src/schema/when.ts';

const day = '2026-12-03';

/** Any day and time that a list can hold. */
const anyWhen = record({
  day: date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
  minutes: option(integer({ min: 0, max: 24 * 60 - 1 }), { nil: undefined }),
  zone: option(constantFrom('America/Chicago', 'UTC', 'America/Indiana/Indianapolis'), { nil: undefined }),
}).map(({ day: moment, minutes, zone }): When => {
  const start = { day: moment.toISOString().slice(0, 10) };
  if (minutes === undefined) return start;
  const time = new Date(minutes * 60_000).toISOString().slice(11, 16);
  return zone === undefined ? { ...start, time } : { ...start, time, zone };
});

/** A moment as Excel writes it into a CSV in the United States. */
const sheetText = ({ day: written, time, zone }: When): string => {
  const [year, month, date_] = written.split('-').map(Number);
  return [`${month}/${date_}/${year}`, time?.replace(/^0/u, ''), zone]
    .filter(part => part !== undefined)
    .join(' ');
};

describe('parseWhen', () => {
  test.each([
    ['2026-12-03', { day }],
    [' 2026-12-03 ', { day }],
    ['2028-02-29', { day: '2028-02-29' }],
    ['2026-12-03 13:00', { day, time: '13:00' }],
    ['2026-12-03T13:00', { day, time: '13:00' }],
    ['2026-12-03t13:00:00', { day, time: '13:00' }],
    ['2026-12-03   9:05', { day, time: '09:05' }],
    ['2026-12-03 00:00', { day, time: '00:00' }],
    ['2026-12-03 23:59', { day, time: '23:59' }],
    ['2026-12-03 1:00 PM', { day, time: '13:00' }],
    ['2026-12-03 1:00pm', { day, time: '13:00' }],
    ['2026-12-03 9am', { day, time: '09:00' }],
    ['2026-12-03 1 PM', { day, time: '13:00' }],
    ['2026-12-03 12 a.m.', { day, time: '00:00' }],
    ['2026-12-03 1pm ET', { day, time: '13:00', zone: 'America/New_York' }],
    ['2026-12-03 12:30 a.m.', { day, time: '00:30' }],
    ['2026-12-03 12:30 p.m.', { day, time: '12:30' }],
    ['2026-12-03 13:00 America/Chicago', { day, time: '13:00', zone: 'America/Chicago' }],
    ['2026-12-03 1:00 pm America/Chicago', { day, time: '13:00', zone: 'America/Chicago' }],
    ['2026-12-03 1:00 PM PT', { day, time: '13:00', zone: 'America/Los_Angeles' }],
    ['2026-12-03 13:00 est', { day, time: '13:00', zone: 'America/New_York' }],
    ['2026-12-03T13:00Z', { day, time: '13:00', zone: 'UTC' }],
    ['2026-12-03 13:00 UTC', { day, time: '13:00', zone: 'UTC' }],
    ['2026-12-03 noon', { day, time: '12:00' }],
    ['2026-12-03 12 noon ET', { day, time: '12:00', zone: 'America/New_York' }],
  ])('%j', (text, when) => {
    expect(parseWhen(text)).toEqual(when);
  });

  test.each([
    ['', 'is no day'],
    ['tomorrow', 'is no day'],
    ['2026-12-3', 'is no day'],
    ['12/3/2026', 'is no day'],
    ['Dec 3, 2026', 'is no day'],
    ['2026-12-03 13', 'is no day'],
    ['2026-12-03 13 noon', 'is no day'],
    ['2026-12-03 midnight', 'is no day'],
    ['2026-12-03 9 amber', 'is no day'],
    ['2026-12-03 9 ET', 'is no day'],
    ['2026-12-03 13:0', 'is no day'],
    ['2026-12-03 13:00:30', 'is no day'],
    ['2026-12-03 ET', 'is no day'],
    ['2026-12-03 13:00 ET please', 'is no day'],
    ['2026-12-03\u0000', 'is no day'],
    ['2026-02-29', 'a day that no calendar has'],
    ['2026-02-30', 'a day that no calendar has'],
    ['2026-00-10', 'a day that no calendar has'],
    ['2026-13-01', 'a day that no calendar has'],
    ['2026-12-00', 'a day that no calendar has'],
    ['2026-12-32 13:00', 'a day that no calendar has'],
    ['1999-12-31', 'a year outside'],
    ['0206-12-03', 'a year outside'],
    ['2100-01-01', 'a year outside'],
    ['2026-12-03 24:00', 'a time that no clock has'],
    ['2026-12-03 25:00', 'a time that no clock has'],
    ['2026-12-03 13:60', 'a time that no clock has'],
    ['2026-12-03 13:00 PM', 'a time that no clock has'],
    ['2026-12-03 13pm', 'a time that no clock has'],
    ['2026-12-03 0am', 'a time that no clock has'],
    ['2026-12-03 0:30 AM', 'a time that no clock has'],
    ['2026-12-03 13:00 XT', 'an unknown zone'],
    ['2026-12-03 13:00 America/Nowhere', 'an unknown zone'],
  ])('%j says what is wrong', (text, words) => {
    expect(parseWhen(text)).toEqual({ problem: expect.stringContaining(words) });
  });

  test('reads back whatever is written', () => {
    assert(
      property(anyWhen, when => {
        expect(parseWhen(formatWhen(when))).toEqual(when);
      }),
    );
  });

  test('gives a day or a problem for any text at all', () => {
    assert(
      property(
        string({ unit: constantFrom('2', '0', '26', '-', '12', ':', ' ', '/', 'T', 'Z', 'p', 'é') }),
        text => {
          const read = parseWhen(text);
          if (!('problem' in read)) expect(parseWhen(formatWhen(read))).toEqual(read);
          else expect(read.problem).toMatch(/^(?:is|names) /u);
        },
      ),
    );
  });
});

describe('parseAnyWhen', () => {
  test.each([
    ['12/3/2026', { day }],
    ['12/03/2026', { day }],
    ['12/3/26', { day }],
    ['12/3/2026 13:00', { day, time: '13:00' }],
    ['12/3/26 9:05', { day, time: '09:05' }],
    ['12/3/2026 1:00 PM', { day, time: '13:00' }],
    ['12/3/2026 1pm', { day, time: '13:00' }],
    ['12/3/26 10 AM PT', { day, time: '10:00', zone: 'America/Los_Angeles' }],
    ['12/3/2026 12:00:00 AM', { day, time: '00:00' }],
    ['12/3/2026 13:00 CT', { day, time: '13:00', zone: 'America/Chicago' }],
    ['12/3/2026 at noon', { day, time: '12:00' }],
    ['12/3/2026, 1 p.m.', { day, time: '13:00' }],
    ['2026-12-03 13:00', { day, time: '13:00' }],
    ['2026-12-3', { day }],
    ['2026/12/03 9:00', { day, time: '09:00' }],
    ['2026/12/3', { day }],
    ['Dec 3, 2026 9:30 AM', { day, time: '09:30' }],
    ['dec. 3 2026', { day }],
    ['December 3, 2026', { day }],
    ['December 3rd, 2026', { day }],
    ['May 1, 2026', { day: '2026-05-01' }],
    ['Sept 30, 2026', { day: '2026-09-30' }],
    ['3 Dec 2026', { day }],
    ['03 DECEMBER 2026 13:00', { day, time: '13:00' }],
    ['3-Dec-26', { day }],
    ['18-Jan-2027', { day: '2027-01-18' }],
    ['3-Dec-26 1:00 PM CT', { day, time: '13:00', zone: 'America/Chicago' }],
    ['Thursday, December 3, 2026 at 10:00', { day, time: '10:00' }],
    ['Thu 2026-12-03', { day }],
    ['thurs. 3 dec 2026', { day }],
    ['Tues, Dec 8, 2026', { day: '2026-12-08' }],
  ])('%j', (text, when) => {
    expect(parseAnyWhen(text)).toEqual(when);
  });

  test.each([
    ['12/3', 'is no day'],
    ['12/3/226', 'is no day'],
    ['13/12/2026', 'is read as month/day/year, and there is no month 13'],
    ['00/12/2026 13:00', 'is read as month/day/year, and there is no month 0'],
    ['2026/13/12', 'a day that no calendar has'],
    ['tomorrow', '12/3/2026 1pm'],
    // In much of the world the day stands before the month here.
    ['12-09-2026', 'is no day'],
    ['3 Dec', 'is no day'],
    ['3 Dec 12 noon', 'is no day'],
    ['Dec 3 10 AM', 'is no day'],
    ['Thursday', 'is no day'],
    ['Thursday,', 'is no day'],
    ['Decem 3, 2026', 'is no day'],
    ['Foo 3, 2026', 'is no day'],
    ['Feb 29, 2026', 'a day that no calendar has'],
    ['31 June 2026', 'a day that no calendar has'],
    ['Dec 3, 1926', 'a year outside'],
    ['Dec 3, 2026 25:00', 'a time that no clock has'],
    ['Dec 3, 2026 1pm XT', 'an unknown zone'],
    ['Friday, December 3, 2026', 'another weekday than that of 2026-12-03, a Thursday'],
    ['Friday, December 33, 2026', 'a day that no calendar has'],
    ['2/29/2026', 'a day that no calendar has'],
    ['12/3/1926', 'a year outside'],
    ['12/3/2026 25:00', 'a time that no clock has'],
    ['46359', 'is no day'],
  ])('%j says what is wrong', (text, words) => {
    expect(parseAnyWhen(text)).toEqual({ problem: expect.stringContaining(words) });
  });

  test('reads what a spreadsheet makes of any day and time, and what is left as it was', () => {
    assert(
      property(anyWhen, when => {
        expect(parseAnyWhen(sheetText(when))).toEqual(when);
        expect(parseAnyWhen(formatWhen(when))).toEqual(when);
      }),
    );
  });

  test('reads each day of a year in words', () => {
    for (let at = Date.parse('2026-01-01'); at < Date.parse('2027-01-01'); at += 86_400_000) {
      const of = (options: Intl.DateTimeFormatOptions): string =>
        new Date(at).toLocaleDateString('en-US', { timeZone: 'UTC', ...options });
      const expected = { day: new Date(at).toISOString().slice(0, 10) };
      expect(parseAnyWhen(of({ dateStyle: 'full' }))).toEqual(expected);
      expect(parseAnyWhen(of({ dateStyle: 'medium' }))).toEqual(expected);
    }
  });
});

test.each([
  [{ day }, '2026-12-03'],
  [{ day, time: '09:05' }, '2026-12-03 09:05'],
  [{ day, time: '09:05', zone: 'America/Chicago' }, '2026-12-03 09:05 America/Chicago'],
])('%j is written %s', (when, text) => {
  expect(formatWhen(when)).toBe(text);
});

describe('from today to a day', () => {
  test.each([
    ['2026-12-03', '2026-12-03', 0, false],
    ['2026-12-04', '2026-12-03', 1, false],
    ['2026-12-02', '2026-12-03', -1, true],
    ['2027-03-01', '2026-02-28', 366, false],
    ['2028-03-01', '2028-02-28', 2, false],
    ['2026-10-31', '2026-11-02', -2, true],
  ])('%s seen from %s: %d days, past %s', (then, today, days, past) => {
    const when = { day: then, time: '00:01', zone: 'Pacific/Honolulu' };
    expect(daysUntil(when, today)).toBe(days);
    expect(isPast(when, today)).toBe(past);
  });
});
