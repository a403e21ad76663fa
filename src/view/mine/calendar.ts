// The days of my list and of its season, as an agenda and as entries for a calendar.
import { interviewOf, isEnded } from '../../domain/mine/due.ts';
import type { Entry } from '../../domain/mine/mine.ts';
import { type Appointment, type SharedDay, sharedDays } from '../../domain/mine/shared-days.ts';
import { compareText } from '../../domain/record/text.ts';
import type { SeasonFact } from '../../domain/season/seasons.ts';
import type { Mark } from '../../schema/my-list.ts';
import { isPast, type When } from '../../schema/when.ts';
import { placeOf } from '../record/names.ts';
import { type Calendar, type CalendarEvent, type Report, report } from '../report.ts';
import { type ResultColumn, resultOf } from '../result.ts';
import { recordedDeadlineNotes } from './recorded-deadlines.ts';

export interface CalendarParts {
  readonly entries: readonly Entry[];
  /** IANA zones of the programs' cities, for times that name none. */
  readonly zones: ReadonlyMap<string, string>;
  /** The year of the Match. */
  readonly season: number;
  /** The days of that season, and of no other one. */
  readonly seasonDays: readonly SeasonFact[];
  /** Pages on which the days of the season are to be found. */
  readonly checkAt: readonly string[];
  /** YYYY-MM-DD */
  readonly today: string;
}

/** An entry of the agenda: what a calendar shows, and what it is about. */
interface Day extends CalendarEvent {
  readonly what: 'interview' | 'deadline' | 'season';
  readonly program?: string;
}

export function viewCalendar(parts: CalendarParts): Report {
  const days = daysOf(parts);
  const result = resultOf(days, columns);
  return report({
    title: 'Days of my list and of its season',
    result,
    blocks: () => (days.length === 0 ? [] : [result.table()]),
    calendar: () => calendarOf(parts),
    notes: notesOn(days, parts),
  });
}

/** The same as entries for a calendar. */
export const calendarOf = (parts: CalendarParts): Calendar => ({
  name: `Residency, season ${parts.season}`,
  today: parts.today,
  events: daysOf(parts).map(({ what: _what, program: _program, ...event }) => event),
});

const daysOf = (parts: CalendarParts): readonly Day[] =>
  [
    ...parts.entries.filter(({ mark }) => !isEnded(mark)).flatMap(entry => programDays(entry, parts)),
    ...parts.seasonDays.map(fact => seasonDay(fact, parts.season)),
  ].sort((a, b) => compareText(`${a.day} ${a.time ?? ''} ${a.uid}`, `${b.day} ${b.time ?? ''} ${b.uid}`));

function programDays({ id, program, mark }: Entry, { zones, season }: CalendarParts): readonly Day[] {
  const name = program?.name ?? id;
  const uid = (what: string): string => `${season}-${id}-${what}@resprog`;
  const about = {
    program: id,
    ...(program === undefined ? {} : { location: placeOf(program) }),
    ...(program?.website === undefined ? {} : { url: program.website }),
  };
  const interview = interviewIn(id, mark, zones);
  return [
    ...(interview === undefined
      ? []
      : [
          {
            what: 'interview',
            uid: uid('interview'),
            title: `Interview: ${name}`,
            ...interview,
            ...about,
          } as const,
        ]),
    ...(mark.deadline === undefined
      ? []
      : [
          {
            what: 'deadline',
            uid: uid('deadline'),
            title: `Deadline: ${name}`,
            day: mark.deadline,
            ...about,
          } as const,
        ]),
  ];
}

/** The interview, with the zone of the city where it has a time and names no zone; undefined where none is written. */
function interviewIn(id: string, mark: Mark, zones: CalendarParts['zones']): When | undefined {
  const when = interviewOf(mark);
  const zone = when?.time === undefined ? undefined : (when.zone ?? zones.get(id));
  return when && { ...when, ...(zone && { zone }) };
}

function seasonDay({ key, title, value, scope, source }: SeasonFact, season: number): Day {
  const { body, url } = source;
  return {
    what: 'season',
    // The same figure stands for several groups of applicants.
    uid: `${season}-${key}-${scope.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}@resprog`,
    title: `${title} (${scope})`,
    day: String(value),
    description: body === undefined ? 'From a secondary source.' : `From a page of ${body}.`,
    url,
  };
}

const columns: readonly ResultColumn<Day>[] = [
  { key: 'day', title: 'Day', flexible: false, json: ({ day }) => day },
  { key: 'time', title: 'Time', flexible: false, json: ({ time }) => time },
  { key: 'zone', title: 'Zone', flexible: false, json: ({ zone }) => zone },
  { key: 'title', title: 'What', json: ({ title }) => title },
  { key: 'location', title: 'Where', json: ({ location }) => location },
  ...(['what', 'program', 'uid', 'url'] as const).map(
    (key): ResultColumn<Day> => ({ key, jsonOnly: true, json: day => day[key] }),
  ),
];

/** The interviews whose time a calendar would take for that of whoever looks. */
function zoneNotes(days: readonly Day[]): readonly string[] {
  const floating = days.filter(({ time, zone }) => time !== undefined && zone === undefined);
  const ids = floating.flatMap(({ program }) => program ?? []);
  return ids.length === 0
    ? []
    : [`No zone is known for ${ids.join(', ')}; write one behind the time, such as ET.`];
}

/** What to look at before one relies on the interviews of a list: times without a zone, and days that hold several. */
export const interviewNotes = (parts: CalendarParts): readonly string[] => [
  ...zoneNotes(daysOf(parts)),
  ...sharedDayNotes(parts),
];

function sharedDayNotes({ entries, zones, today }: CalendarParts): readonly string[] {
  const coming = entries
    .filter(({ mark }) => !isEnded(mark) && mark.status !== 'interviewed')
    .flatMap(({ id, mark }): readonly Appointment[] => {
      const when = interviewIn(id, mark, zones);
      return when === undefined || isPast(when, today) ? [] : [{ id, ...when }];
    });
  return sharedDays(coming).map(wordShared);
}

/** The interviews of a day by their zones, each zone named once. */
function wordShared({ day, appointments }: SharedDay): string {
  const zones = new Set(appointments.map(zoneWords));
  const groups = [...zones].map(zone => {
    const own = appointments.filter(each => zoneWords(each) === zone);
    return `${own.map(each => wordClock(each, day)).join(', ')} (${zone})`;
  });
  return `Interviews on ${day}: ${groups.join(', ')}; can you attend them all?`;
}

const zoneWords = ({ time, zone }: Appointment): string =>
  time === undefined ? 'no time said' : (zone ?? 'zone not known');

/** The day is said where it is another one in the zone of the interview. */
const wordClock = ({ id, day, time }: Appointment, shared: string): string =>
  [id, ...(day === shared ? [] : [day]), ...(time === undefined ? [] : [time])].join(' ');

function notesOn(days: readonly Day[], parts: CalendarParts): readonly string[] {
  const { season, seasonDays, checkAt } = parts;
  return [
    days.length === 0
      ? 'No entry: resprog mark ID --interview WHEN or --deadline DAY makes one.'
      : `${days.length === 1 ? '1 entry' : `${days.length} entries`}; -o calendar.ics writes a file that calendars import.`,
    ...interviewNotes(parts),
    ...recordedDeadlineNotes(parts),
    ...(seasonDays.length > 0
      ? []
      : [`The days of season ${season} are not recorded here; they stand at ${checkAt.join(' and ')}`]),
  ];
}
