import { expect, test } from 'vitest';
import { calendarParts } from '../../../src/cli/mine/calendar-parts.ts';
import { listOfFile } from '../../../src/domain/mine/list.ts';
import { entriesOf } from '../../../src/domain/mine/mine.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import { contextOf } from '../../support/context.ts';
import { programOf } from '../../support/match-programs.ts';

const programs = [
  programOf('slu', { latitude: 38.63, longitude: -90.2 }),
  programOf('phx', { latitude: 33.45, longitude: -112.07 }),
  programOf('day'),
];
const list = listOfFile({
  programs: {
    slu: { interview: '2026-12-03 13:00' },
    phx: { interview: '2026-12-03 13:00 ET' },
    day: { interview: '2026-12-03' },
    gone: { interview: '2026-12-03 13:00' },
  },
});
const context = contextOf(programs);
const entries = entriesOf(list, createCatalog(programs), { today: context.today, fits: new Map() });

test('zones are looked up for times that name none, and the season is the one in progress', async () => {
  const parts = await calendarParts(list, entries, context);
  expect(parts.zones).toEqual(new Map([['slu', 'America/Chicago']]));
  expect([parts.season, parts.today]).toEqual([2027, '2026-11-22']);
});

test("the list's own season counts, with its days alone", async () => {
  const parts = await calendarParts({ ...list, season: 2026 }, entries, context);
  expect(parts.season).toBe(2026);
  expect(parts.seasonDays.length).toBeGreaterThan(0);
  expect(parts.seasonDays.every(({ season, kind }) => season === 2026 && kind === 'date')).toBe(true);
});
