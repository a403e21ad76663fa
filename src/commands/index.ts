// The table of commands, in the order of the help; a command is loaded when its name is among the words.
import type { Command, CommandBody, Listing } from '../cli/command.ts';

interface Entry extends Listing {
  readonly load: () => Promise<CommandBody>;
}

const registry: readonly Entry[] = [
  {
    name: 'list',
    summary: 'List programs, filtered and sorted',
    load: async () => (await import('./list.ts')).list,
  },
  {
    name: 'show',
    summary: 'Show everything known about a program',
    load: async () => (await import('./show.ts')).show,
  },
  {
    name: 'compare',
    summary: 'Compare programs side by side',
    load: async () => (await import('./compare.ts')).compare,
  },
  {
    name: 'contact',
    summary: 'Look up coordinators and directors',
    load: async () => (await import('./contact.ts')).contact,
  },
  {
    name: 'match',
    alias: 'quiz',
    summary: 'Rank programs by your answers to a few questions',
    load: async () => (await import('./match.ts')).match,
  },
  {
    name: 'questions',
    summary: 'List what to ask a program, and whom',
    load: async () => (await import('./questions.ts')).questions,
  },
  {
    name: 'routes',
    summary: 'Plan the way to an IR or DR certificate',
    load: async () => (await import('./routes.ts')).routes,
  },
  {
    name: 'map',
    summary: 'Draw programs on a map of the states',
    load: async () => (await import('./map.ts')).map,
  },
  {
    name: 'report',
    summary: 'Make a page of programs to look at, print and hand on',
    load: async () => (await import('./report.ts')).report,
  },
  {
    name: 'star',
    summary: 'Put programs on your list',
    load: async () => (await import('./star.ts')).star,
  },
  {
    name: 'unstar',
    summary: 'Take programs off your list, with all that you said of them',
    load: async () => (await import('./unstar.ts')).unstar,
  },
  {
    name: 'mark',
    summary: 'Say what programs on your list are to you; asks where nothing is said',
    load: async () => (await import('./mark.ts')).mark,
  },
  {
    name: 'mine',
    summary: 'Show your list: status, interviews, ratings, and what is due next',
    load: async () => (await import('./mine.ts')).mine,
  },
  {
    name: 'rank',
    summary: 'Keep your rank order list, and check it before you certify it',
    load: async () => (await import('./rank.ts')).rank,
  },
  {
    name: 'calendar',
    summary: 'Show the days of your list and of its season, and write them for a calendar',
    load: async () => (await import('./calendar.ts')).calendar,
  },
  {
    name: 'season',
    summary: 'Show dates, fees, limits and rules of an application season',
    load: async () => (await import('./season.ts')).season,
  },
  {
    name: 'costs',
    summary: 'Work out what applications cost by the fees of a season',
    load: async () => (await import('./costs.ts')).costs,
  },
  {
    name: 'tracks',
    summary: 'Explain the four tracks and count who offers them',
    load: async () => (await import('./tracks.ts')).tracks,
  },
  {
    name: 'stats',
    summary: 'Count programs and seats by state, track, setting and more',
    load: async () => (await import('./stats.ts')).stats,
  },
  {
    name: 'coverage',
    summary: 'Show what is recorded and what is missing',
    load: async () => (await import('./coverage.ts')).coverage,
  },
  {
    name: 'sources',
    summary: 'List each fact with its source and age',
    load: async () => (await import('./sources.ts')).sources,
  },
  {
    name: 'new',
    summary: 'Begin a record of your own: a valid YAML file with comments',
    load: async () => (await import('./new.ts')).create,
  },
  {
    name: 'set',
    summary: 'Correct facts of a program, each with its page, in a patch of your own',
    load: async () => (await import('./set.ts')).set,
  },
  {
    name: 'import',
    summary: 'Take facts from a table by id or code, as patches of your own',
    load: async () => (await import('./import.ts')).importSheet,
  },
  {
    name: 'check',
    summary: 'Check records: schema and data rules, with file, line and column',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'diff',
    summary: 'Show what your records change against the shipped catalog',
    load: async () => (await import('./diff.ts')).diff,
  },
  {
    name: 'schema',
    summary: 'Print the JSON Schema of a record, a patch, your list, or a season',
    load: async () => (await import('./schema.ts')).schema,
  },
  {
    name: 'completion',
    summary: 'Print the script that makes a shell complete command lines',
    load: async () => (await import('./completion.ts')).completion,
  },
  {
    name: 'version',
    summary: 'Print the version, the number of programs and the data date',
    load: async () => (await import('./version.ts')).version,
  },
];

/** How each command is called, and what it does. */
export const listings: readonly Listing[] = registry;

/** Every word that is a command, for suggestions. */
export const commandNames: readonly string[] = [
  ...registry.flatMap(({ name, alias }) => (alias === undefined ? [name] : [name, alias])),
  'help',
];

/** All commands, for what looks at every one; a run of the program loads those that its words name. */
export const loadAllCommands = (): Promise<readonly Command[]> => Promise.all(registry.map(loadEntry));

const loadEntry = async ({ load, ...listing }: Entry): Promise<Command> => ({
  ...listing,
  ...(await load()),
});

/** The commands whose names are among the words. */
export const loadCommandsFor = (args: readonly string[]): Promise<readonly Command[]> =>
  Promise.all(registry.filter(entry => isNamed(entry, args)).map(loadEntry));

const isNamed = ({ name, alias }: Listing, words: readonly string[]): boolean =>
  words.includes(name) || (alias !== undefined && words.includes(alias));

/** What the general help says of the commands: nothing unless it is asked for and the first word names none. */
export function listingsFor(args: readonly string[]): readonly Listing[] {
  const [first = '', second = ''] = args;
  const asksHelp = args.some(word => word === 'help' || word === '-h' || word === '--help');
  return asksHelp && !commandNames.includes(first === 'help' ? second : first) ? registry : [];
}

/** What is done where no command is named. */
export const loadWelcome = async (): Promise<Command> => ({
  name: 'welcome',
  summary: 'Say what resprog is',
  ...(await import('./welcome.ts')).welcome,
});
