// resprog compare: two to eight programs side by side.
import { defineCommand } from '../cli/command.ts';
import { type Context, yearOfRun } from '../cli/context.ts';
import { UsageError } from '../cli/errors.ts';
import { chooseMine } from '../cli/mine/choose.ts';
import {
  asksForMine,
  checkMineFields,
  type MineValues,
  mineOptions,
  mineValues,
  myPrograms,
} from '../cli/mine/filter.ts';
import { requireList } from '../cli/mine/my-list.ts';
import { flag } from '../cli/options.ts';
import { findKeys } from '../cli/parse.ts';
import { ageLimits, ageOptions, answeringLens, showingLens } from '../cli/query/age-options.ts';
import { resolvePrograms } from '../cli/query/resolve.ts';
import { comparedFields } from '../domain/compare/compare.ts';
import type { MyList } from '../domain/mine/list.ts';
import { amendmentsOf } from '../domain/record/amendments.ts';
import { type RouteField, routeFacts, routeFields } from '../domain/routes/facts.ts';
import { indexRoutes } from '../domain/routes/route-index.ts';
import { type FieldPath, fieldPaths } from '../schema/labels.ts';
import type { Program } from '../schema/program.ts';
import { viewCompare } from '../view/compare/compare.ts';
import { type MineField, mineFields, mineJson, mineRows } from '../view/mine/said.ts';

/** More columns than this cannot be read side by side. */
const maxPrograms = 8;

export const compare = defineCommand({
  examples: [
    { line: 'resprog compare slu rush', meaning: 'two programs' },
    { line: 'resprog compare slu mir utsw --diff', meaning: 'only what differs' },
    {
      line: 'resprog compare slu rush --fields tracks,call,routes',
      meaning: 'some fields, and the ways to IR',
    },
    { line: 'resprog compare --mine', meaning: 'the programs on your list, with what you say of them' },
  ],
  arguments: [{ name: '[id...]', help: 'two to eight programs: id, name or alias; or see --mine' }],
  recordFields: true,
  ownFields: true,
  options: {
    onlyDifferent: flag('--diff', 'only rows in which recorded values differ'),
    all: flag('--all', 'also rows where nothing is recorded'),
    ...ageOptions,
    ...mineOptions,
    mine: flag(
      '--mine',
      'the programs on your list; what it says of these, or of those named, in every format',
    ),
  },
  input: (ids, { all, onlyDifferent, fields: named, ...values }) => {
    const mine = mineValues(values);
    if (ids.length > 0 && mine.statuses.length + mine.tags.length > 0)
      throw new UsageError('--status and --tag choose from your list; leave them out beside named programs.');
    const isAsked = asksForMine(mine);
    if (ids.length < 2 && !(ids.length === 0 && isAsked))
      throw new UsageError('compare needs at least two programs: resprog compare slu rush.');
    if (ids.length > maxPrograms)
      throw new UsageError(`compare takes at most ${maxPrograms} programs, not ${ids.length}.`);
    checkMineFields(named, mine.mine);
    const everything = [...comparedFields, ...routeFields, ...mineFields];
    const asked = findKeys(named ?? everything, [...fieldPaths, ...routeFields, ...mineFields]);
    return { ids, all, onlyDifferent, asked, isPicked: named !== undefined, limits: ageLimits(values), mine };
  },
  run: async ({ ids, asked, isPicked, limits, mine, ...wanted }, context) => {
    const catalog = await context.catalog();
    const { programs, list, notes } =
      ids.length === 0 ? await takeMine(mine, context) : await takeNamed(ids, mine, context);
    const lens = answeringLens([], context, limits);
    const index = indexRoutes(catalog.programs, lens);
    const view = viewCompare({
      programs: programs.map(showingLens(context, limits)),
      amendments: programs.map(program => amendmentsOf(catalog, program)),
      ...wanted,
      fields: asked.filter(isFieldPath),
      routes: {
        facts: programs.map(program => routeFacts(lens(program), index)),
        fields: routeFields.filter(field => asked.includes(field)),
      },
      above:
        list === undefined
          ? []
          : mineRows(
              list,
              programs,
              mineFields.filter(field => asked.includes(field)),
            ),
      document:
        list === undefined || isPicked
          ? {}
          : { mine: programs.map(program => mineJson(list, program) ?? null) },
      isLimited: limits.maxAge !== undefined || limits.onlyDated,
      thisYear: yearOfRun(context),
    });
    return { ...view, notes: [...notes, ...view.notes] };
  },
});

interface Taken {
  readonly programs: readonly Program[];
  /** What is said of them, where it is to be shown. */
  readonly list: MyList | undefined;
  readonly notes: readonly string[];
}

/** The programs that the words name. */
async function takeNamed(ids: readonly string[], { mine }: MineValues, context: Context): Promise<Taken> {
  const { programs, notes } = resolvePrograms(await context.catalog(), ids);
  const [only] = programs;
  if (programs.length < 2)
    throw new UsageError(`All these words name the same program, ${only?.id}; compare needs two.`);
  return { programs, notes, list: mine ? await requireList(context) : await context.shownList() };
}

/** The programs on the list that the options ask for. */
async function takeMine(values: MineValues, context: Context): Promise<Taken> {
  const chosen = await myPrograms(values, context);
  if (chosen === undefined) throw new Error('Programs are named or taken from the list');
  const programs = await chooseMine(chosen, { command: 'compare', least: 2, most: maxPrograms }, context);
  return { ...chosen, programs, list: values.mine ? chosen.list : await context.shownList() };
}

const isFieldPath = (key: FieldPath | RouteField | MineField): key is FieldPath =>
  !key.startsWith('routes.') && !key.startsWith('mine.');
