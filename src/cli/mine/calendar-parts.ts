// What a calendar of the list needs: the zones of the cities, and the days of the season.

import { interviewOf } from '../../domain/mine/due.ts';
import type { MyList } from '../../domain/mine/list.ts';
import type { Entry } from '../../domain/mine/mine.ts';
import { datedEntries } from '../../domain/season/look-up.ts';
import type { CalendarParts } from '../../view/mine/calendar.ts';
import type { Context } from '../context.ts';
import { seasonFor } from './season.ts';
import { zoneOf } from './zones.ts';

export async function calendarParts(
  list: MyList,
  entries: readonly Entry[],
  context: Context,
): Promise<CalendarParts> {
  const seasons = await context.seasons();
  const season = seasonFor(list, context);
  const zones = new Map<string, string>();
  for (const { id, program, mark } of entries) {
    const when = interviewOf(mark);
    if (program === undefined || when?.time === undefined || when.zone !== undefined) continue;
    const zone = await zoneOf(program, context);
    if (zone !== undefined) zones.set(id, zone);
  }
  return {
    entries,
    zones,
    season,
    seasonDays: datedEntries(seasons, season),
    checkAt: seasons.checkAt
      .filter(({ topic }) => topic === 'eras.timeline' || topic === 'nrmp.calendars')
      .map(({ url }) => url),
    today: context.today,
  };
}
