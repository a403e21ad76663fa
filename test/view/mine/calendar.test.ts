import { expect, test } from 'vitest';
import { listOfFile } from '../../../src/domain/mine/list.ts';
import { entriesOf } from '../../../src/domain/mine/mine.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import { datedEntries } from '../../../src/domain/season/look-up.ts';
import { createSeasons } from '../../../src/domain/season/seasons.ts';
import { calendarOf, interviewNotes, viewCalendar } from '../../../src/view/mine/calendar.ts';
import { dataOf } from '../../support/drawing.ts';
import { programOf } from '../../support/match-programs.ts';
import { makePage, makeSeason } from '../../support/seasons.ts';

const catalog = createCatalog([programOf('slu', { website: 'https://example.edu/slu' }), programOf('mir')]);
const list = listOfFile({
  programs: {
    slu: { interview: '2026-12-03 13:00', deadline: '2026-09-30' },
    mir: { interview: '2026-12-04 9:00 ET' },
    gone: { interview: '2026-12-05 10:00' },
    out: { interview: '2026-12-06', status: 'declined' },
  },
});
const seasons = createSeasons([
  makeSeason(2027, makePage({ facts: [{ scope: 'DR and IR integrated', 'nrmp.matchDay': '2027-03-19' }] })),
]);
const today = '2026-11-28';
const parts = {
  entries: entriesOf(list, catalog, { today, fits: new Map() }),
  zones: new Map([['slu', 'America/Chicago']]),
  season: 2027,
  seasonDays: datedEntries(seasons, 2027),
  checkAt: ['https://example.org/dates'],
  today,
};

test('days of the list and of the season, in their order; an application that has ended has none', () => {
  const days = dataOf(viewCalendar(parts));
  expect(days).toMatchObject([
    {
      day: '2026-09-30',
      title: 'Deadline: Slu University',
      what: 'deadline',
      program: 'slu',
      uid: '2027-slu-deadline@resprog',
    },
    {
      day: '2026-12-03',
      time: '13:00',
      zone: 'America/Chicago',
      title: 'Interview: Slu University',
      location: 'Springfield, IL',
      url: 'https://example.edu/slu',
    },
    { day: '2026-12-04', time: '09:00', zone: 'America/New_York', program: 'mir' },
    { day: '2026-12-05', time: '10:00', title: 'Interview: gone' },
    {
      day: '2027-03-19',
      what: 'season',
      uid: expect.stringMatching(/^2027-nrmp\.matchDay-dr-and-ir-integrated@resprog$/u),
    },
  ]);
  expect(days).not.toMatchObject([{}, {}, {}, { zone: expect.anything() }, {}]);
});

test('a calendar has the same as events', () => {
  const { events, today: stamp } = calendarOf(parts);
  expect(events).toHaveLength(5);
  expect(stamp).toBe(today);
  expect(events[0]).not.toHaveProperty('what');
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(5);
  expect(events[4]).toMatchObject({ description: 'From a page of NRMP.' });
});

test('what is not known is said', () => {
  expect(viewCalendar(parts).notes).toEqual([
    '5 entries; -o calendar.ics writes a file that calendars import.',
    'No zone is known for gone; write one behind the time, such as ET.',
  ]);
  const bare = viewCalendar({ ...parts, entries: [], seasonDays: [] });
  expect(bare.notes).toEqual([
    'No entry: resprog mark ID --interview WHEN or --deadline DAY makes one.',
    'The days of season 2027 are not recorded here; they stand at https://example.org/dates',
  ]);
});

test('days with several interviews are named, unless they are over, ended, or have taken place', () => {
  const crowded = listOfFile({
    programs: {
      slu: { interview: '2026-12-03 13:00' },
      mir: { interview: '2026-12-03 14:30 ET' },
      day: { interview: '2026-12-03' },
      gone: { interview: '2027-01-08 9:00 CT' },
      far: { interview: '2027-01-08 13:30 CT' },
      late: { interview: '2026-12-04 02:00 UTC' },
      out: { interview: '2026-12-03 13:00', status: 'declined' },
      done: { interview: '2026-12-03 13:00', status: 'interviewed' },
      old: { interview: '2026-11-02 13:00' },
      older: { interview: '2026-11-02 13:00' },
    },
  });
  const entries = entriesOf(crowded, catalog, { today, fits: new Map() });
  expect(interviewNotes({ ...parts, entries }).filter(note => note.startsWith('Interviews'))).toEqual([
    'Interviews on 2026-12-03: slu 13:00 (America/Chicago), mir 14:30 (America/New_York), day (no time said), late 2026-12-04 02:00 (UTC); can you attend them all?',
    'Interviews on 2027-01-08: gone 09:00, far 13:30 (America/Chicago); can you attend them all?',
  ]);
  expect(viewCalendar({ ...parts, entries }).notes).toEqual(
    expect.arrayContaining([...interviewNotes({ ...parts, entries })]),
  );
});

test('a deadline of a record is named, and is no entry', () => {
  const record = programOf('rush', { application: { deadline: 'December 1' } });
  const entries = entriesOf(listOfFile({ programs: { rush: null } }), createCatalog([record]), {
    today,
    fits: new Map(),
  });
  const view = viewCalendar({ ...parts, entries, seasonDays: [] });
  expect(view.notes.join('\n')).toMatch(
    /^No entry.*\nDeadlines .*rush "December 1".*\n.*mark rush --deadline/u,
  );
});
