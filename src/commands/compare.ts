// resprog compare: two to eight programs side by side.
import { defineCommand } from '../cli/command.ts';
import { type Context, yearOfRun } from '../cli/context.ts';
import { UsageError } from '../cli/errors.ts';
import { choosePrograms } from '../cli/mine/choose.ts';
import { asksForMine, checkMineFields, type MineValues } from '../cli/mine/filter.ts';
import { requireList } from '../cli/mine/my-list.ts';
import { idsOrQuery, narrowing, narrowOptions, selectPrograms, type Wanted } from '../cli/mine/select.ts';
import { flag } from '../cli/options.ts';
import { findKeys } from '../cli/parse.ts';
import { answeringLens, isLimited, showingLens } from '../cli/query/age-options.ts';
import { resolvePrograms } from '../cli/query/resolve.ts';
import { comparedFields } from '../domain/compare/compare.ts';
import type { MyList } from '../domain/mine/list.ts';
import { nearestFirst } from '../domain/query/sort.ts';
import { amendmentsOf } from '../domain/record/amendments.ts';
import { type RouteField, routeFacts, routeFields } from '../domain/routes/facts.ts';
import { indexRoutes } from '../domain/routes/route-index.ts';
import { type FieldPath, fieldPaths } from '../schema/labels.ts';
import type { Program } from '../schema/program.ts';
import { viewCompare } from '../view/compare/compare.ts';
import { type MineField, mineFields, mineJson, mineRows } from '../view/mine/said.ts';
import { unknownNotes } from '../view/query/notes.ts';
import { withNotes } from '../view/report.ts';

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
    {
      line: 'resprog compare --track ir-integrated --state IL',
      meaning: 'the programs that filters leave, up to eight',
    },
    { line: 'resprog compare --mine', meaning: 'the programs on your list, with what you say of them' },
  ],
  arguments: [
    { name: '[id...]', help: 'two to eight programs: id, name or alias; or one query, as list takes it' },
  ],
  recordFields: true,
  ownFields: true,
  options: {
    onlyDifferent: flag('--diff', 'only rows in which recorded values differ'),
    all: flag('--all', 'also rows where nothing is recorded'),
    ...narrowOptions,
    mine: flag(
      '--mine',
      'the programs on your list; what it says of these, or of those named, in every format',
    ),
  },
  input: (words, { all, onlyDifferent, fields: named, ...values }) => {
    const { ids, query } = idsOrQuery(words);
    const wanted: Wanted = { query, idsAlone: true, ...narrowing(values) };
    const { mine } = wanted;
    const narrows = isFiltered(wanted) || mine.statuses.length + mine.tags.length > 0;
    if (ids.length > 0 && narrows)
      throw new UsageError(
        'Filters, --status and --tag choose among many programs; leave them out beside named ones.',
      );
    if (words.length === 0 && !narrows && !asksForMine(mine))
      throw new UsageError('compare needs at least two programs: resprog compare slu rush.');
    if (ids.length > maxPrograms)
      throw new UsageError(`compare takes at most ${maxPrograms} programs, not ${ids.length}.`);
    checkMineFields(named, mine.mine);
    const everything = [...comparedFields, ...routeFields, ...mineFields];
    const asked = findKeys(named ?? everything, [...fieldPaths, ...routeFields, ...mineFields]);
    return { ids, all, onlyDifferent, asked, isPicked: named !== undefined, wanted };
  },
  run: async ({ ids, asked, isPicked, wanted, ...rows }, context) => {
    const { limits, mine } = wanted;
    const catalog = await context.catalog();
    const { programs, list, notes } =
      ids.length === 0 ? await takeSelected(wanted, context) : await takeNamed(ids, mine, context);
    const lens = answeringLens([], context, limits);
    const index = indexRoutes(catalog.programs, lens);
    const view = viewCompare({
      programs: programs.map(showingLens(context, limits)),
      amendments: programs.map(program => amendmentsOf(catalog, program)),
      ...rows,
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
      isLimited: isLimited(limits),
      thisYear: yearOfRun(context),
    });
    return withNotes(view, notes);
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

/** The programs that a query, filters and the list leave. */
async function takeSelected(wanted: Wanted, context: Context): Promise<Taken> {
  const { filtered, origin, list, ...selected } = await selectPrograms(wanted, context);
  const isListAlone = list !== undefined && wanted.query === undefined && !isFiltered(wanted);
  const notes = [...selected.notes, ...unknownNotes(filtered)];
  const room = isListAlone
    ? { from: 'of your list', narrow: 'add --status or --tag' }
    : { from: 'found', narrow: 'add filters' };
  return {
    programs: await choosePrograms(
      { programs: nearestFirst(filtered.programs, origin), notes },
      { command: 'compare', least: 2, most: maxPrograms, ...room },
      context,
    ),
    notes,
    list: list !== undefined && wanted.mine.mine ? list : await context.shownList(),
  };
}

const isFiltered = ({ filters, places }: Wanted): boolean =>
  filters.conditions.length > 0 || places.regions.length > 0 || places.near !== undefined;

const isFieldPath = (key: FieldPath | RouteField | MineField): key is FieldPath =>
  !key.startsWith('routes.') && !key.startsWith('mine.');
