// resprog sources: where each fact comes from and how old it is.
import { defineCommand } from '../cli/command.ts';
import { yearOfRun } from '../cli/context.ts';
import { mineOptions, mineValues, programsFor, requireOneWay } from '../cli/mine/filter.ts';
import { flag, list, value } from '../cli/options.ts';
import { numberFrom } from '../cli/parse.ts';
import { yearOf } from '../domain/record/age.ts';
import { hostOf, listFacts } from '../domain/record/facts.ts';
import type { Source } from '../schema/program.ts';
import { citeFacts, viewSources } from '../view/record/sources.ts';

export const sources = defineCommand({
  examples: [
    { line: 'resprog sources slu', meaning: 'the facts of one program' },
    { line: 'resprog sources --older-than 5', meaning: 'dated facts to check again' },
    { line: 'resprog sources --undated --format csv', meaning: 'facts from pages without a year' },
    { line: 'resprog sources --host slu.edu', meaning: 'what to check when a site has changed' },
  ],
  arguments: [{ name: '[id]', help: 'id, name or alias of a program; all when none is named' }],
  options: {
    olderThan: value(
      '--older-than <years>',
      'only facts whose page shows a year more than YEARS ago',
      numberFrom(0),
    ),
    hosts: list('--host <host>', 'only facts read on this host or below it: slu.edu', word =>
      word.toLowerCase().replace(/^www\./u, ''),
    ),
    undated: flag('--undated', 'only facts whose page shows no year; with --older-than both kinds'),
    ...mineOptions,
  },
  input: (ids, values) => {
    requireOneWay(ids, values);
    return { ids, ...values, mine: mineValues(values) };
  },
  run: async ({ ids, olderThan, undated, hosts, mine }, context) => {
    const { programs, notes } = await programsFor(ids, mine, context);
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
