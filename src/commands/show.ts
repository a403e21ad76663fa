// resprog show: everything known about one program.
import { defineCommand } from '../cli/command.ts';
import { yearOfRun } from '../cli/context.ts';
import { resolvePrograms } from '../cli/query/resolve.ts';
import { routeOutlook } from '../domain/routes/facts.ts';
import { indexRoutes } from '../domain/routes/routes.ts';
import { viewPage, viewShow } from '../view/record/show.ts';

interface Input {
  readonly id: string;
  readonly web: boolean;
}

export const show = defineCommand<Input>({
  name: 'show',
  summary: 'Show everything known about a program',
  examples: [
    { line: 'resprog show slu', says: 'all facts with their sources' },
    { line: 'resprog show "wash u"', says: 'a name instead of an id' },
    { line: 'resprog show rush --web', says: "open the program's page" },
    { line: 'resprog show mir --json --fields tracks,volume', says: 'some fields for a script' },
  ],
  declare: command => {
    command
      .argument('<id>', 'id, name or alias of a program')
      .option('--web', "print the page's address and open it");
  },
  input: ([id = ''], options) => ({
    id,
    web: options['web'] === true,
  }),
  run: async ({ id, web }, context) => {
    const catalog = await context.catalog();
    const { programs, notes } = resolvePrograms(catalog, [id]);
    const [program] = programs;
    if (program === undefined) throw new Error('A resolved word names a program');
    const routes = routeOutlook(program, indexRoutes(catalog.programs));
    const view = web ? viewPage(program) : viewShow({ program, routes, thisYear: yearOfRun(context) });
    return { ...view, notes: [...notes, ...view.notes] };
  },
});
