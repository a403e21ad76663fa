// resprog list: programs as a table, filtered, sorted and limited.
import { defineCommand } from '../cli/command.ts';
import { yearOfRun } from '../cli/context.ts';
import { UsageError } from '../cli/errors.ts';
import { parseField, parseWhole } from '../cli/parse.ts';
import { declareFilters, type Filters, parseFilters } from '../cli/query/filter-options.ts';
import {
  declarePlaces,
  findOrigin,
  type PlaceWords,
  parsePlaces,
  placeConditions,
} from '../cli/query/place-options.ts';
import { milesTo } from '../domain/query/distance.ts';
import { filterPrograms } from '../domain/query/filter.ts';
import { findPrograms, matchesText } from '../domain/query/find.ts';
import type { Place } from '../domain/query/places.ts';
import { type SortKey, sortBy, sortPrograms } from '../domain/query/sort.ts';
import { coverageShare } from '../domain/record/coverage.ts';
import type { FieldPath } from '../schema/labels.ts';
import type { Program } from '../schema/program.ts';
import { viewList } from '../view/query/list.ts';

/** What programs can be ordered by that is not a field of theirs. */
const computed = ['distance', 'coverage'] as const;
type Computed = (typeof computed)[number];

interface Input {
  readonly query: string | undefined;
  readonly text: string | undefined;
  readonly filters: Filters;
  readonly places: PlaceWords;
  readonly sort: SortKey<FieldPath | Computed> | undefined;
  readonly limit: number | undefined;
}

export const list = defineCommand<Input>({
  name: 'list',
  summary: 'List programs, filtered and sorted',
  examples: [
    { line: 'resprog list --track ir-integrated --state IL', says: 'IR integrated in Illinois' },
    { line: 'resprog list --track dr,esir --min-positions 8', says: 'large DR programs with ESIR' },
    { line: 'resprog list --near "Boise, ID" --within 500', says: 'the nearest first' },
    { line: 'resprog list --where research.required=false', says: 'no research required' },
    { line: 'resprog list --sort -volume.examsPerYear --limit 10', says: 'the busiest ten' },
    { line: 'resprog list --json | jq ".[].id"', says: 'whole records for scripts' },
  ],
  declare: command => {
    command
      .argument('[query]', 'part of a name, alias, institution, hospital or city')
      .option('--text <words>', 'words in highlights, services, procedures, fellowships, resources too');
    declareFilters(command);
    declarePlaces(command);
    command
      .option(
        '--sort <field>',
        'order by a field, distance or coverage; -FIELD for the other way; unknown last',
      )
      .option('--limit <n>', 'show at most N programs');
  },
  input: ([query], options) => {
    const places = parsePlaces(options);
    return {
      query,
      text: typeof options['text'] === 'string' ? options['text'] : undefined,
      filters: parseFilters(options),
      places,
      sort: typeof options['sort'] === 'string' ? parseSort(options['sort'], places) : undefined,
      limit: typeof options['limit'] === 'string' ? parseWhole('--limit', options['limit'], 0) : undefined,
    };
  },
  run: async ({ query, text, filters, places, sort, limit }, context) => {
    const { programs } = await context.catalog();
    const origin = await findOrigin(places, context);
    const named =
      query === undefined ? programs : findPrograms(programs, query).map(({ program }) => program);
    const found = text === undefined ? named : named.filter(program => matchesText(program, text));
    const conditions = [...filters.conditions, ...placeConditions(places, origin)];
    const result = filterPrograms(found, conditions, filters.unknown);
    const order = sort ?? (origin === undefined ? undefined : { by: 'distance', descending: false });
    const sorted = order === undefined ? result.programs : sortComputed(result.programs, order, origin);
    const shown = limit === undefined ? sorted : sorted.slice(0, limit);
    return viewList({
      filtered: result,
      total: sorted.length,
      programs: shown,
      origin,
      thisYear: yearOfRun(context),
    });
  },
});

function sortComputed(
  programs: readonly Program[],
  { by, descending }: SortKey<FieldPath | Computed>,
  origin: Place | undefined,
): readonly Program[] {
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

/** `FIELD` or `-FIELD`. */
function parseSort(word: string, { near }: PlaceWords): SortKey<FieldPath | Computed> {
  const descending = word.startsWith('-');
  const name = descending ? word.slice(1) : word;
  const by = computed.find(each => each === name.toLowerCase()) ?? parseField(name);
  if (by === 'distance' && near === undefined) throw new UsageError('--sort distance needs --near PLACE.');
  return { by, descending };
}
