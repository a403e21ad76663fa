// resprog compare: two to eight programs side by side.
import { defineCommand } from '../cli/command.ts';
import { yearOfRun } from '../cli/context.ts';
import { UsageError } from '../cli/errors.ts';
import { flag } from '../cli/options.ts';
import { resolvePrograms } from '../cli/query/resolve.ts';
import { askedFieldsWith } from '../cli/record/fields-option.ts';
import { routeFacts, routeFields } from '../domain/routes/facts.ts';
import { indexRoutes } from '../domain/routes/routes.ts';
import { viewCompare } from '../view/compare/compare.ts';

/** More columns than this cannot be read side by side. */
const maxPrograms = 8;

export const compare = defineCommand({
  name: 'compare',
  summary: 'Compare programs side by side',
  examples: [
    { line: 'resprog compare slu rush', meaning: 'two programs' },
    { line: 'resprog compare slu mir utsw --diff', meaning: 'only what differs' },
    {
      line: 'resprog compare slu rush --fields tracks,call,routes',
      meaning: 'some fields, and the ways to IR',
    },
  ],
  arguments: [{ name: '<id...>', help: 'two to eight programs: id, name or alias' }],
  options: {
    onlyDifferent: flag('--diff', 'only rows in which published values differ'),
    all: flag('--all', 'also rows where nobody publishes anything'),
  },
  input: (ids, { all, onlyDifferent, fields: named }) => {
    if (ids.length < 2)
      throw new UsageError('compare needs at least two programs: resprog compare slu rush.');
    if (ids.length > maxPrograms)
      throw new UsageError(`compare takes at most ${maxPrograms} programs, not ${ids.length}.`);
    const { fields, own } = askedFieldsWith(named, routeFields);
    return { ids, all, onlyDifferent, fields, routeFields: own };
  },
  run: async ({ ids, routeFields: asked, ...wanted }, context) => {
    const catalog = await context.catalog();
    const { programs, notes } = resolvePrograms(catalog, ids);
    const [only] = programs;
    if (programs.length < 2)
      throw new UsageError(`All these words name the same program, ${only?.id}; compare needs two.`);
    const index = indexRoutes(catalog.programs);
    const routes = { facts: programs.map(program => routeFacts(program, index)), fields: asked };
    const view = viewCompare({ programs, ...wanted, routes, thisYear: yearOfRun(context) });
    return { ...view, notes: [...notes, ...view.notes] };
  },
});
