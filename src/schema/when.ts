// Days and times of an applicant's list, as people and spreadsheets write them.
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

const monthNames = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august'],
  ...['september', 'october', 'november', 'december'],
] as const;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const clockForm = String.raw`(?:(?<noon>(?:12(?::00)? )?noon)|(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::00)?|(?= ?[ap]\.?m\b))(?: ?(?<half>[ap])\.?m\b\.?)?)`;
const zoneForm = String.raw`(?: ?(?<zone>[a-z][\w/+-]*))?`;
/** A day, after which a time may stand. */
const formOf = (day: string, between = ' '): RegExp =>
  new RegExp(`^${day}(?:${between}${clockForm}${zoneForm})?$`, 'iu');

const year = String.raw`(?<year>\d{4})`;
const date = String.raw`(?<date>\d{1,2})(?:st|nd|rd|th)?`;
const name = `(?<name>sept|${monthNames.map(each => `${each.slice(0, 3)}(?:${each.slice(3)})?`).join('|')})`;
const isoForm = formOf(String.raw`${year}-(?<month>\d{2})-(?<date>\d{2})`, '[t ]');
/** Days without a doubt which number is the month; of those with slashes, the year last is how the United States write. */
const otherForms: readonly RegExp[] = [
  formOf(String.raw`${year}[/-](?<month>\d{1,2})[/-](?<date>\d{1,2})`),
  formOf(String.raw`(?<american>(?<month>\d{1,2})/(?<date>\d{1,2})/(?<year>\d{4}|\d{2}))`),
  formOf(String.raw`${name}\.? ${date} ${year}`),
  formOf(String.raw`${date} ${name}\.? ${year}`),
  // Only here two digits are surely a year: "3 Dec 12 noon" may mean a time.
  formOf(String.raw`(?<date>\d{1,2})-${name}-(?<year>\d{4}|\d{2})`),
];
const weekdayForm = new RegExp(
  String.raw`^(?:${weekdays.flatMap(each => [each, each.slice(0, 3)]).join('|')}|tues|thurs?)\.? (?=.)`,
  'iu',
);

/**
 * Understands `2026-12-03`, `2026-12-03 13:00` (also `T` between, `9:05`, `1:00 PM`, `1pm`, `noon`), and a zone after the
 * time: an IANA name, `UTC`, `Z`, or ET, CT, MT, PT, AKT, HT and their EST, EDT, … Does not throw.
 */
export const parseWhen = (text: string): When | WhenProblem => readWhen(text.trim(), [isoForm]);

/**
 * The same, and what people and spreadsheets write: `12/3/2026 13:00` and `12/3/26`, the month first, `2026/12/3`,
 * `18-Dec-26`, `Dec 3, 2026 1pm`, `3 December 2026`, `Thursday, December 3, 2026 at 13:00`. A weekday has to be that of
 * the day. Two-digit years are those of 2000 to 2099. Does not throw.
 */
export function parseAnyWhen(text: string): When | WhenProblem {
  const words = text.replace(/[\s,]+/gu, ' ').trim();
  const [weekday = ''] = weekdayForm.exec(words) ?? [];
  const when = readWhen(words.slice(weekday.length).replace(/ at (?=.)/iu, ' '), [isoForm, ...otherForms]);
  if (weekday === '' || 'problem' in when) return when;
  const real = weekdays[new Date(dayStart(when.day)).getUTCDay()] ?? '';
  return isSameWord(weekday, real)
    ? when
    : { problem: `names another weekday than that of ${when.day}, a ${real}` };
}

/** Whether two weekdays begin alike, as all their short forms do. */
const isSameWord = (one: string, other: string): boolean =>
  one.slice(0, 3).toLowerCase() === other.slice(0, 3).toLowerCase();

const noForm: WhenProblem = {
  problem:
    'is no day: write 2026-12-03, 12/3/2026 1pm or Dec 3, 2026 13:00, then a zone (ET) where the program has another',
};

function readWhen(text: string, forms: readonly RegExp[]): When | WhenProblem {
  const words = text.replace(/\s+/gu, ' ');
  const parts = forms.map(form => form.exec(words)?.groups).find(groups => groups !== undefined);
  if (parts === undefined) return noForm;
  const { zone } = parts;
  const month = monthOf(parts);
  if (parts['american'] !== undefined && (month < 1 || month > 12))
    return { problem: `is read as month/day/year, and there is no month ${month}` };
  const day = [
    (parts['year'] ?? '').padStart(4, '20'),
    String(month).padStart(2, '0'),
    (parts['date'] ?? '').padStart(2, '0'),
  ].join('-');
  if (!day.startsWith('20')) return { problem: 'names a year outside 2000 to 2099' };
  if (!isDay(day)) return { problem: 'names a day that no calendar has' };
  if (parts['noon'] === undefined && parts['hour'] === undefined) return { day };
  const time = parts['noon'] === undefined ? readTime(parts) : '12:00';
  if (time === undefined) return { problem: 'names a time that no clock has' };
  if (zone === undefined) return { day, time };
  const known = findZone(zone);
  if (known === undefined) {
    return { problem: 'names an unknown zone: write ET, CT, MT, PT, AKT, HT, UTC, or America/Chicago' };
  }
  return { day, time, zone: known };
}

type Parts = Readonly<Record<string, string | undefined>>;

/** The month as a number, be it one or a name. */
const monthOf = ({ month, name: called = '' }: Parts): number =>
  month === undefined
    ? monthNames.findIndex(each => each.startsWith(called.slice(0, 3).toLowerCase())) + 1
    : Number(month);

/** HH:MM; undefined for a time that no clock shows, with a.m. and p.m. from 1 to 12 o'clock. */
function readTime(parts: Parts): string | undefined {
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
