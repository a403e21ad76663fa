// resprog sources: where each fact comes from and how old it is.
import { defineCommand } from '../cli/command.ts';
import { yearOfRun } from '../cli/context.ts';
import { collect, parseNumber, words } from '../cli/parse.ts';
import { resolvePrograms } from '../cli/query/resolve.ts';
import { hostOf, listFacts, yearOf } from '../domain/record/facts.ts';
import type { Source } from '../schema/program.ts';
import { citeFacts, viewSources } from '../view/record/sources.ts';

interface Input {
  readonly id: string | undefined;
  readonly olderThan: number | undefined;
  readonly undated: boolean;
  readonly hosts: readonly string[];
}

export const sources = defineCommand<Input>({
  name: 'sources',
  summary: 'List each fact with its source and age',
  examples: [
    { line: 'resprog sources slu', says: 'the facts of one program' },
    { line: 'resprog sources --older-than 5', says: 'dated facts to check again' },
    { line: 'resprog sources --undated --format csv', says: 'facts from pages without a year' },
    { line: 'resprog sources --host slu.edu', says: 'what to check when a site has changed' },
  ],
  declare: command => {
    command
      .argument('[id]', 'id, name or alias of a program; all when none is named')
      .option('--older-than <years>', 'only facts whose page shows a year more than YEARS ago')
      .option('--host <host>', 'only facts read on this host or below it: slu.edu', collect)
      .option('--undated', 'only facts whose page shows no year; with --older-than both kinds');
  },
  input: ([id], options) => ({
    id,
    olderThan:
      typeof options['olderThan'] === 'string'
        ? parseNumber('--older-than', options['olderThan'], 0)
        : undefined,
    undated: options['undated'] === true,
    hosts: words(options['host']).map(host => host.toLowerCase().replace(/^www\./u, '')),
  }),
  run: async ({ id, olderThan, undated, hosts }, context) => {
    const catalog = await context.catalog();
    const { programs, notes } =
      id === undefined ? { programs: catalog.programs, notes: [] } : resolvePrograms(catalog, [id]);
    const thisYear = yearOfRun(context);
    const facts = programs
      .flatMap(program => citeFacts(program, listFacts(program)))
      .filter(({ source }) => hosts.length === 0 || isOnHost(source, hosts))
      .filter(({ source }) => {
        const year = yearOf(source?.asOf);
        if (olderThan === undefined && !undated) return true;
        return year === undefined ? undated : olderThan !== undefined && thisYear - year > olderThan;
      });
    return viewSources({ facts, notes });
  },
});

function isOnHost(source: Source | undefined, hosts: readonly string[]): boolean {
  const host = source === undefined ? undefined : hostOf(source);
  return host !== undefined && hosts.some(each => host === each || host.endsWith(`.${each}`));
}
