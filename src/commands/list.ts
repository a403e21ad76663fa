// resprog list: programs as a table, filtered, sorted and limited.

import { defineCommand } from '../cli/command.ts';
import { yearOfRun } from '../cli/context.ts';
import { declareFilters, type Filters, parseFilters } from '../cli/filter-options.ts';
import { parseField, parseFields, parseWhole, splitList } from '../cli/parse.ts';
import { filterPrograms } from '../domain/filter.ts';
import { findPrograms } from '../domain/find.ts';
import { type SortKey, sortPrograms } from '../domain/sort.ts';
import type { FieldPath } from '../schema/labels.ts';
import { viewList } from '../view/list.ts';

interface Input {
  readonly query: string | undefined;
  readonly filters: Filters;
  readonly sort: SortKey | undefined;
  readonly limit: number | undefined;
  readonly fields: readonly FieldPath[] | undefined;
}

export const list = defineCommand<Input>({
  name: 'list',
  summary: 'List programs, filtered and sorted',
  examples: [
    { line: 'resprog list --track ir-integrated --state IL', says: 'IR integrated in Illinois' },
    { line: 'resprog list --track dr,esir --min-positions 8', says: 'large DR programs with ESIR' },
    { line: 'resprog list --where research.required=false', says: 'no research required' },
    { line: 'resprog list --sort -volume.examsPerYear --limit 10', says: 'the busiest ten' },
    { line: 'resprog list --json | jq ".[].id"', says: 'whole records for scripts' },
  ],
  declare: command => {
    command.argument('[query]', 'part of a name, alias, institution, hospital or city');
    declareFilters(command);
    command
      .option('--sort <field>', 'order by a field; -FIELD for the other way; not published comes last')
      .option('--limit <n>', 'show at most N programs');
  },
  input: ([query], options) => ({
    query,
    filters: parseFilters(options),
    sort: typeof options['sort'] === 'string' ? parseSort(options['sort']) : undefined,
    limit: typeof options['limit'] === 'string' ? parseWhole('--limit', options['limit'], 0) : undefined,
    fields: typeof options['fields'] === 'string' ? parseFields(splitList(options['fields'])) : undefined,
  }),
  run: async ({ query, filters, sort, limit, fields }, context) => {
    const { programs } = await context.catalog();
    const found =
      query === undefined ? programs : findPrograms(programs, query).map(({ program }) => program);
    const result = filterPrograms(found, filters.conditions, filters.unknown);
    const sorted = sort === undefined ? result.programs : sortPrograms(result.programs, sort);
    const shown = limit === undefined ? sorted : sorted.slice(0, limit);
    return viewList({ result, total: sorted.length, programs: shown, fields, thisYear: yearOfRun(context) });
  },
});

/** `FIELD` or `-FIELD`. */
function parseSort(word: string): SortKey {
  const descending = word.startsWith('-');
  return { by: parseField(descending ? word.slice(1) : word), descending };
}
