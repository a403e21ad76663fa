// resprog mine: my programs with status, interview, rating, fit and what is due next; and back from a sheet.
import { defineCommand } from '../cli/command.ts';
import { UsageError } from '../cli/errors.ts';
import { calendarParts } from '../cli/mine/calendar-parts.ts';
import { fitsFor } from '../cli/mine/fits.ts';
import { requireList } from '../cli/mine/my-list.ts';
import { readBack } from '../cli/mine/read-back.ts';
import { seasonFor } from '../cli/mine/season.ts';
import { asTyped, flag, list, value, withChoices } from '../cli/options.ts';
import { oneOf } from '../cli/parse.ts';
import { chooseFrom } from '../domain/mine/filter.ts';
import { entriesOf, type SortBy, sortEntries, sortKeys } from '../domain/mine/mine.ts';
import { signalSummary } from '../domain/mine/signals.ts';
import { statuses } from '../schema/choices.ts';
import { viewMine } from '../view/mine/mine.ts';
import { unknownTagNotes, withoutStatusNotes } from '../view/mine/notes.ts';
import { signalNotes } from '../view/mine/signals.ts';

export const mine = defineCommand({
  examples: [
    { line: 'resprog mine', meaning: 'what matters now comes first' },
    { line: 'resprog mine --status interview,interviewed --sort rating', meaning: 'the best rated first' },
    { line: 'resprog mine -o mine.csv --excel', meaning: 'a sheet to edit, with a column for everything' },
    { line: 'resprog mine --read mine.csv', meaning: 'shows what the edited sheet changes; --yes takes it' },
  ],
  options: {
    status: list('--status <status>', `only these: ${statuses.join(', ')}`, oneOf('status', statuses)),
    tags: list('--tag <tag>', 'only those with one of these tags of yours', asTyped),
    sort: value(
      '--sort <key>',
      `${sortKeys.join(', ')}; -KEY for the other way (due)`,
      withChoices(sortKeys, parseSort),
    ),
    read: value(
      '--read <file>',
      'take the list back from a CSV file that mine wrote and you edited',
      asTyped,
    ),
    yes: flag('--yes', 'with --read: change the list, not only show what would change'),
  },
  input: (_, { status, tags, sort, read, yes }) => {
    if (yes && read === undefined) throw new UsageError('--yes goes with --read FILE.');
    return { status, tags, sort: sort ?? { by: 'due' as const, descending: false }, read, yes };
  },
  run: async ({ status, tags, sort, read, yes }, context) => {
    if (read !== undefined) return readBack(read, yes, context);
    const myList = await requireList(context);
    const fits = await fitsFor(myList, context);
    const { ids, withoutStatus } = chooseFrom(myList, { statuses: status, tags });
    const catalog = await context.catalog();
    const entries = entriesOf(myList, catalog, { today: context.today, fits }).filter(({ id }) =>
      ids.includes(id),
    );
    const signals = signalSummary(myList, catalog, await context.seasons(), seasonFor(myList, context));
    return viewMine({
      entries: sortEntries(entries, sort.by, sort.descending),
      list: myList,
      notes: [
        ...unknownTagNotes(myList, tags),
        ...withoutStatusNotes(withoutStatus),
        ...signalNotes(signals),
      ],
      calendar: await calendarParts(myList, entries, context),
    });
  },
});

function parseSort(word: string): { readonly by: SortBy; readonly descending: boolean } {
  const descending = word.startsWith('-');
  return { by: oneOf('sort key', sortKeys)(descending ? word.slice(1) : word), descending };
}
