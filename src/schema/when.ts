// Days and times of an applicant's list, as they are written by hand and as a spreadsheet writes them.
import { findZone } from './zone.ts';

/** A day, or a moment of it. */
export interface When {
  /** YYYY-MM-DD, of the years 2000 to 2099. */
  readonly day: string;
  /** HH:MM of 24 hours; absent where only the day is known. */
  readonly time?: string;
  /** IANA name or `UTC`, only with a time; absent for the local time of the program's city. */
  readonly zone?: string;
}

/** Why a text is no day and time, in words that go on after the text: "names a day that no calendar has". */
export interface WhenProblem {
  readonly problem: string;
}

const clockForm = String.raw`(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::00)?|(?= ?[ap]\.?m\b))(?: ?(?<half>[ap])\.?m\b\.?)?`;
const zoneForm = String.raw`(?: ?(?<zone>[a-z][\w/+-]*))?`;
const isoDay = String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})`;
const sheetDay = String.raw`(?<month>\d{1,2})/(?<date>\d{1,2})/(?<year>\d{4}|\d{2})`;
const isoForm = new RegExp(`^${isoDay}(?:[t ]${clockForm}${zoneForm})?$`, 'iu');
const sheetForm = new RegExp(`^${sheetDay}(?: ${clockForm}${zoneForm})?$`, 'iu');

/**
 * Understands `2026-12-03`, `2026-12-03 13:00` (also `T` between, `9:05`, `1:00 PM`, `1pm`), and a zone after the time:
 * an IANA name, `UTC`, `Z`, or ET, CT, MT, PT, AKT, HT and their EST, EDT, … Does not throw.
 */
export const parseWhen = (text: string): When | WhenProblem => readWhen(text, isoForm);

/** The same, and what a spreadsheet makes of it when it saves a CSV: `12/3/2026 13:00`, `12/3/26`, the month first. */
export function parseSheetWhen(text: string): When | WhenProblem {
  const read = readWhen(text, sheetForm);
  return read === noForm ? parseWhen(text) : read;
}

const noForm: WhenProblem = {
  problem: 'is no day: write 2026-12-03 or 2026-12-03 13:00, then a zone (ET) where the program has another',
};

function readWhen(text: string, form: RegExp): When | WhenProblem {
  const parts = form.exec(text.trim().replace(/\s+/gu, ' '))?.groups;
  if (parts === undefined) return noForm;
  const { year = '', month = '', date = '', zone } = parts;
  const day = [year.padStart(4, '20'), month.padStart(2, '0'), date.padStart(2, '0')].join('-');
  if (!day.startsWith('20')) return { problem: 'names a year outside 2000 to 2099' };
  if (!isDay(day)) return { problem: 'names a day that no calendar has' };
  if (parts['hour'] === undefined) return { day };
  const time = readTime(parts);
  if (time === undefined) return { problem: 'names a time that no clock has' };
  if (zone === undefined) return { day, time };
  const known = findZone(zone);
  if (known === undefined) {
    return { problem: 'names an unknown zone: write ET, CT, MT, PT, AKT, HT, UTC, or America/Chicago' };
  }
  return { day, time, zone: known };
}

/** HH:MM; undefined for a time that no clock shows, with a.m. and p.m. from 1 to 12 o'clock. */
function readTime(parts: Readonly<Record<string, string | undefined>>): string | undefined {
  const { minute = '00', half } = parts;
  const hour = Number(parts['hour']);
  if (Number(minute) > 59) return undefined;
  if (half === undefined) return hour > 23 ? undefined : clockOf(hour, minute);
  if (hour < 1 || hour > 12) return undefined;
  return clockOf((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute);
}

const clockOf = (hour: number, minute: string): string => `${String(hour).padStart(2, '0')}:${minute}`;

const isDay = (day: string): boolean => {
  const date = new Date(dayStart(day));
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

/** Milliseconds; NaN or another day for a day that does not exist. */
const dayStart = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The one way of writing it, which `parseWhen` reads back: "2026-12-03 13:00 America/Chicago". */
export const formatWhen = ({ day, time, zone }: When): string =>
  [day, time, zone].filter(part => part !== undefined).join(' ');

/** Whole days from `today` (YYYY-MM-DD) to the day; negative once it is over. A zone makes no difference. */
export const daysUntil = ({ day }: When, today: string): number =>
  Math.round((dayStart(day) - dayStart(today)) / 86_400_000);

/** Whether the day is over; today is not. */
export const isPast = (when: When, today: string): boolean => daysUntil(when, today) < 0;
