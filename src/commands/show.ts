// resprog show: everything known about one program.
import { defineCommand } from '../cli/command.ts';
import { yearOfRun } from '../cli/context.ts';
import { checkMineFields } from '../cli/mine/filter.ts';
import { requireList } from '../cli/mine/my-list.ts';
import { flag } from '../cli/options.ts';
import { answeringLens } from '../cli/query/age-options.ts';
import { resolvePrograms } from '../cli/query/resolve.ts';
import { amendmentsOf } from '../domain/record/amendments.ts';
import { routeOutlook } from '../domain/routes/facts.ts';
import { indexRoutes } from '../domain/routes/route-index.ts';
import { mineColumns, mineEntries, mineTitle } from '../view/mine/said.ts';
import { viewPage } from '../view/record/pages.ts';
import { viewShow } from '../view/record/show.ts';
import { withNotes } from '../view/report.ts';

export const show = defineCommand({
  examples: [
    { line: 'resprog show slu', meaning: 'all facts with their sources' },
    { line: 'resprog show "wash u"', meaning: 'a name instead of an id' },
    { line: 'resprog show rush --web', meaning: "open the program's page" },
    { line: 'resprog show mir --json --fields tracks,volume', meaning: 'some fields for a script' },
  ],
  arguments: [{ name: '<id>', help: 'id, name or alias of a program' }],
  recordFields: true,
  options: {
    mine: flag('--mine', 'what your list says of it in every format; a terminal shows it anyway'),
    web: flag('--web', "print the page's address and open it"),
  },
  input: ([id = ''], { mine, web, fields }) => {
    checkMineFields(fields, mine);
    return { id, mine, web };
  },
  run: async ({ id, mine, web }, context) => {
    const catalog = await context.catalog();
    const { programs, notes } = resolvePrograms(catalog, [id]);
    const [program] = programs;
    if (program === undefined) throw new Error('A resolved word names a program');
    if (web) return withNotes(viewPage(program), notes);
    const lens = answeringLens([], context);
    const list = mine ? await requireList(context) : await context.shownList();
    const view = viewShow({
      program,
      routes: () => routeOutlook(lens(program), indexRoutes(catalog.programs, lens)),
      thisYear: yearOfRun(context),
      amendments: amendmentsOf(catalog, program),
      above: list === undefined ? [] : [{ title: mineTitle, entries: mineEntries(list, program) }],
      added: mine && list !== undefined ? mineColumns(list) : undefined,
    });
    const isMissing = mine && list?.programs.has(program.id) === false;
    return withNotes(view, isMissing ? [...notes, `${program.id} is not on your list.`] : notes);
  },
});
