// resprog show: everything known about one program.
import { defineCommand } from '../cli/command.ts';
import { yearOfRun } from '../cli/context.ts';
import { flag } from '../cli/options.ts';
import { answeringLens } from '../cli/query/age-options.ts';
import { resolvePrograms } from '../cli/query/resolve.ts';
import { routeOutlook } from '../domain/routes/facts.ts';
import { indexRoutes } from '../domain/routes/route-index.ts';
import { viewPage, viewShow } from '../view/record/show.ts';

export const show = defineCommand({
  name: 'show',
  summary: 'Show everything known about a program',
  examples: [
    { line: 'resprog show slu', meaning: 'all facts with their sources' },
    { line: 'resprog show "wash u"', meaning: 'a name instead of an id' },
    { line: 'resprog show rush --web', meaning: "open the program's page" },
    { line: 'resprog show mir --json --fields tracks,volume', meaning: 'some fields for a script' },
  ],
  arguments: [{ name: '<id>', help: 'id, name or alias of a program' }],
  options: {
    web: flag('--web', "print the page's address and open it"),
  },
  input: ([id = ''], { web }) => ({ id, web }),
  run: async ({ id, web }, context) => {
    const catalog = await context.catalog();
    const { programs, notes } = resolvePrograms(catalog, [id]);
    const [program] = programs;
    if (program === undefined) throw new Error('A resolved word names a program');
    const lens = answeringLens([], context);
    const routes = () => routeOutlook(lens(program), indexRoutes(catalog.programs, lens));
    const view = web ? viewPage(program) : viewShow({ program, routes, thisYear: yearOfRun(context) });
    return { ...view, notes: [...notes, ...view.notes] };
  },
});
