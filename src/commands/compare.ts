// resprog compare: two to eight programs side by side.
import { defineCommand } from '../cli/command.ts';
import { yearOfRun } from '../cli/context.ts';
import { UsageError } from '../cli/errors.ts';
import { flag } from '../cli/options.ts';
import { findKeys } from '../cli/parse.ts';
import { ageLimits, ageOptions, answeringLens, showingLens } from '../cli/query/age-options.ts';
import { resolvePrograms } from '../cli/query/resolve.ts';
import { comparedFields } from '../domain/compare/compare.ts';
import { type RouteField, routeFacts, routeFields } from '../domain/routes/facts.ts';
import { indexRoutes } from '../domain/routes/route-index.ts';
import { type FieldPath, fieldPaths } from '../schema/labels.ts';
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
  ownFields: true,
  options: {
    onlyDifferent: flag('--diff', 'only rows in which recorded values differ'),
    all: flag('--all', 'also rows where nothing is recorded'),
    ...ageOptions,
  },
  input: (ids, { all, onlyDifferent, fields: named, ...values }) => {
    if (ids.length < 2)
      throw new UsageError('compare needs at least two programs: resprog compare slu rush.');
    if (ids.length > maxPrograms)
      throw new UsageError(`compare takes at most ${maxPrograms} programs, not ${ids.length}.`);
    const asked = findKeys(named ?? [...comparedFields, ...routeFields], [...fieldPaths, ...routeFields]);
    return { ids, all, onlyDifferent, asked, limits: ageLimits(values) };
  },
  run: async ({ ids, asked, limits, ...wanted }, context) => {
    const catalog = await context.catalog();
    const { programs, notes } = resolvePrograms(catalog, ids);
    const [only] = programs;
    if (programs.length < 2)
      throw new UsageError(`All these words name the same program, ${only?.id}; compare needs two.`);
    const lens = answeringLens([], context, limits);
    const index = indexRoutes(catalog.programs, lens);
    const view = viewCompare({
      programs: programs.map(showingLens(context, limits)),
      ...wanted,
      fields: asked.filter(isFieldPath),
      routes: {
        facts: programs.map(program => routeFacts(lens(program), index)),
        fields: routeFields.filter(field => asked.includes(field)),
      },
      isLimited: limits.maxAge !== undefined || limits.onlyDated,
      thisYear: yearOfRun(context),
    });
    return { ...view, notes: [...notes, ...view.notes] };
  },
});

const isFieldPath = (key: FieldPath | RouteField): key is FieldPath => !key.startsWith('routes.');
