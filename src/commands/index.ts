// The registry of commands, in the order of the help; a command is loaded when its name is among the words.
import type { Command } from '../cli/command.ts';

interface Entry {
  readonly name: string;
  readonly alias?: string;
  readonly load: () => Promise<Command>;
}

const registry: readonly Entry[] = [
  { name: 'list', load: async () => (await import('./list.ts')).list },
  { name: 'show', load: async () => (await import('./show.ts')).show },
  { name: 'compare', load: async () => (await import('./compare.ts')).compare },
  { name: 'contact', load: async () => (await import('./contact.ts')).contact },
  { name: 'match', alias: 'quiz', load: async () => (await import('./match.ts')).match },
  { name: 'questions', load: async () => (await import('./questions.ts')).questions },
  { name: 'routes', load: async () => (await import('./routes.ts')).routes },
  { name: 'star', load: async () => (await import('./star.ts')).star },
  { name: 'unstar', load: async () => (await import('./unstar.ts')).unstar },
  { name: 'mark', load: async () => (await import('./mark.ts')).mark },
  { name: 'mine', load: async () => (await import('./mine.ts')).mine },
  { name: 'rank', load: async () => (await import('./rank.ts')).rank },
  { name: 'calendar', load: async () => (await import('./calendar.ts')).calendar },
  { name: 'season', load: async () => (await import('./season.ts')).season },
  { name: 'costs', load: async () => (await import('./costs.ts')).costs },
  { name: 'tracks', load: async () => (await import('./tracks.ts')).tracks },
  { name: 'stats', load: async () => (await import('./stats.ts')).stats },
  { name: 'coverage', load: async () => (await import('./coverage.ts')).coverage },
  { name: 'sources', load: async () => (await import('./sources.ts')).sources },
  { name: 'new', load: async () => (await import('./new.ts')).create },
  { name: 'check', load: async () => (await import('./check.ts')).check },
  { name: 'diff', load: async () => (await import('./diff.ts')).diff },
  { name: 'schema', load: async () => (await import('./schema.ts')).schema },
  { name: 'version', load: async () => (await import('./version.ts')).version },
];

/** Every word that is a command, for suggestions. */
export const commandNames: readonly string[] = [
  ...registry.flatMap(({ name, alias }) => (alias === undefined ? [name] : [name, alias])),
  'help',
];

/** All commands, for the general help and for tests. */
export const loadAllCommands = (): Promise<readonly Command[]> =>
  Promise.all(registry.map(({ load }) => load()));

/** The commands whose names are among the words; all of them where help is asked for and the first word names none. */
export function loadCommandsFor(args: readonly string[]): Promise<readonly Command[]> {
  const named = registry.filter(
    ({ name, alias }) => args.includes(name) || (alias !== undefined && args.includes(alias)),
  );
  const [first = '', second = ''] = args;
  const asksHelp = args.some(word => word === 'help' || word === '-h' || word === '--help');
  if (asksHelp && !commandNames.includes(first === 'help' ? second : first)) return loadAllCommands();
  return Promise.all(named.map(({ load }) => load()));
}
