// resprog calendar: interviews and deadlines of your list, and the days of its season, for a calendar.
import { defineCommand } from '../cli/command.ts';
import { calendarParts } from '../cli/mine/calendar-parts.ts';
import { requireList } from '../cli/mine/my-list.ts';
import { entriesOf } from '../domain/mine/mine.ts';
import { viewCalendar } from '../view/mine/calendar.ts';

export const calendar = defineCommand({
  examples: [
    { line: 'resprog calendar', meaning: 'an agenda' },
    { line: 'resprog calendar -o season.ics', meaning: 'to import; a second import updates the first' },
  ],
  options: {},
  input: () => undefined,
  run: async (_, context) => {
    const list = await requireList(context);
    const entries = entriesOf(list, await context.catalog(), { today: context.today, fits: new Map() });
    return viewCalendar(await calendarParts(list, entries, context));
  },
});
