// resprog compare: two to eight programs side by side.
import { defineCommand, type Options } from '../cli/command.ts';
import { yearOfRun } from '../cli/context.ts';
import { UsageError } from '../cli/errors.ts';
import { resolvePrograms } from '../cli/query/resolve.ts';
import { askedFieldsWith } from '../cli/record/fields-option.ts';
import { type RouteField, routeFacts, routeFields } from '../domain/routes/facts.ts';
import { indexRoutes } from '../domain/routes/routes.ts';
import type { FieldPath } from '../schema/labels.ts';
import { viewCompare } from '../view/compare/compare.ts';

interface Input {
  readonly ids: readonly string[];
  readonly all: boolean;
  readonly onlyDifferent: boolean;
  readonly fields: readonly FieldPath[] | undefined;
  readonly routeFields: readonly RouteField[];
}

/** More columns than this cannot be read side by side. */
const mostPrograms = 8;

export const compare = defineCommand<Input>({
  name: 'compare',
  summary: 'Compare programs side by side',
  examples: [
    { line: 'resprog compare slu rush', says: 'two programs' },
    { line: 'resprog compare slu mir utsw --diff', says: 'only what differs' },
    { line: 'resprog compare slu rush --fields tracks,call,routes', says: 'some fields, and the ways to IR' },
  ],
  ownFields: true,
  declare: command => {
    command
      .argument('<id...>', 'two to eight programs: id, name or alias')
      .option('--diff', 'only rows in which published values differ')
      .option('--all', 'also rows where nobody publishes anything');
  },
  input: (ids, options) => {
    if (ids.length < 2)
      throw new UsageError('compare needs at least two programs: resprog compare slu rush.');
    if (ids.length > mostPrograms)
      throw new UsageError(`compare takes at most ${mostPrograms} programs, not ${ids.length}.`);
    return {
      ids,
      all: options['all'] === true,
      onlyDifferent: options['diff'] === true,
      ...fieldsOf(options),
    };
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

/** Fields of the records and of the routes; all of both when none is named. */
function fieldsOf(options: Options): Pick<Input, 'fields' | 'routeFields'> {
  const { fields, own } = askedFieldsWith(options, routeFields);
  return { fields, routeFields: own };
}
