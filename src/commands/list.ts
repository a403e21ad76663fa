// resprog list: programs as a table, filtered, sorted and limited.
import { defineCommand } from '../cli/command.ts';
import { yearOfRun } from '../cli/context.ts';
import { UsageError } from '../cli/errors.ts';
import { checkMineFields, starredFor } from '../cli/mine/filter.ts';
import { narrowing, narrowOptions, queryArgument, queryOf, selectPrograms } from '../cli/mine/select.ts';
import { asTyped, flag, value, withChoices } from '../cli/options.ts';
import { parseField, wholeFrom } from '../cli/parse.ts';
import { showingLens } from '../cli/query/age-options.ts';
import type { MyList } from '../domain/mine/list.ts';
import { milesTo } from '../domain/query/distance.ts';
import type { Place } from '../domain/query/places.ts';
import { nearestFirst, type SortKey, sortBy, sortPrograms } from '../domain/query/sort.ts';
import { coverageShare } from '../domain/record/coverage.ts';
import { type FieldPath, fieldPaths } from '../schema/labels.ts';
import type { Program } from '../schema/program.ts';
import { viewList } from '../view/query/list.ts';
import type { AddedColumns } from '../view/record/whole.ts';

/** What programs can be ordered by that is not a field of theirs. */
const computed = ['distance', 'coverage'] as const;
type Order = SortKey<FieldPath | (typeof computed)[number]>;

export const list = defineCommand({
  examples: [
    { line: 'resprog list --track ir-integrated --state IL', meaning: 'IR integrated in Illinois' },
    { line: 'resprog list "ir chicago"', meaning: 'either way into IR, in Chicago' },
    { line: 'resprog list --track dr,esir --min-positions 8', meaning: 'large DR programs with ESIR' },
    { line: 'resprog list --near "Boise, ID" --within 500', meaning: 'the nearest first' },
    { line: 'resprog list --where research.required=false', meaning: 'no research required' },
    { line: 'resprog list --sort -volume.examsPerYear --limit 10', meaning: 'the busiest ten' },
    { line: 'resprog list --visa J-1 --max-age 4', meaning: 'facts of old pages count as not recorded' },
    { line: 'resprog list --mine --status interview', meaning: 'those on your list, where you interview' },
    { line: 'resprog list --json | jq ".[].id"', meaning: 'whole records for scripts' },
  ],
  arguments: [queryArgument],
  recordFields: true,
  options: {
    text: value(
      '--text <words>',
      'words in highlights, services, procedures, fellowships, resources too',
      asTyped,
    ),
    ...narrowOptions,
    mine: flag('--mine', 'only programs on your list; JSON and CSV hold what it says of them, too'),
    sort: value(
      '--sort <field>',
      'order by a field, distance or coverage; -FIELD for the other way; unknown last',
      withChoices([...computed, ...fieldPaths], parseSort),
    ),
    limit: value('--limit <n>', 'show at most N programs', wholeFrom(0)),
  },
  input: (words, values) => {
    const { text, sort, limit } = values;
    checkMineFields(values.fields, values.mine);
    if (values.near === undefined && values.fields?.some(field => /^distanceMiles$/iu.test(field)))
      throw new UsageError('The field distanceMiles needs --near PLACE.');
    const narrowed = narrowing(values);
    if (sort?.by === 'distance' && values.near === undefined)
      throw new UsageError('--sort distance needs --near PLACE.');
    return { query: queryOf(words), text, sort, limit, ...narrowed };
  },
  run: async ({ sort, limit, ...wanted }, context) => {
    const { filtered, origin, list: own, tracks, fields, notes } = await selectPrograms(wanted, context);
    const shown = filtered.programs.map(showingLens(context, wanted.limits));
    const sorted = sortComputed(shown, sort, origin);
    return viewList({
      filtered,
      total: sorted.length,
      programs: sorted.slice(0, limit),
      origin,
      tracks,
      fields: [...fields, ...sortedField(sort)],
      showsCoverage: sort?.by === 'coverage',
      thisYear: yearOfRun(context),
      starred: await starredFor(wanted.mine, context),
      added: own !== undefined && wanted.mine.mine ? await addedBy(own) : undefined,
      notes,
    });
  },
});

/** What the list says of the programs; loaded by who has one and asks for it. */
const addedBy = async (list: MyList): Promise<AddedColumns> =>
  (await import('../view/mine/said.ts')).mineColumns(list);

/** Without an order that was asked for: the nearest first where there is a place, else as in the catalog. */
function sortComputed(
  programs: readonly Program[],
  asked: Order | undefined,
  origin: Place | undefined,
): readonly Program[] {
  if (asked === undefined) return nearestFirst(programs, origin);
  const { by, descending } = asked;
  if (by === 'coverage') return sortBy(programs, coverageShare, descending);
  if (by === 'distance') {
    return sortBy(
      programs,
      program => (origin === undefined ? undefined : milesTo(program, origin)),
      descending,
    );
  }
  return sortPrograms(programs, { by, descending });
}

const sortedField = (sort: Order | undefined): readonly FieldPath[] =>
  sort === undefined || sort.by === 'distance' || sort.by === 'coverage' ? [] : [sort.by];

/** `FIELD` or `-FIELD`. */
function parseSort(word: string): Order {
  const descending = word.startsWith('-');
  const name = descending ? word.slice(1) : word;
  return { by: computed.find(each => each === name.toLowerCase()) ?? parseField(name), descending };
}
