// Opens what asks a person: lists to move in, or numbered lines where text is read aloud. Loads only the one that is wanted.
import type { World } from './cli/world.ts';
import type { PromptStreams } from './prompt/inquirer.ts';
import type { LineStreams } from './prompt/lines.ts';
import type { Prompter } from './prompt/prompter.ts';
import { sanitizeLine } from './render/sanitize.ts';

type Terminal = Pick<PromptStreams, 'input' | 'output'> & LineStreams;

export async function openPrompter(
  { color, plain }: Parameters<World['openPrompter']>[0],
  terminal: Terminal,
): Promise<Prompter> {
  const { wrapText: wrap } = await import('./render/wrap.ts');
  const shared = { clean: sanitizeLine, wrap };
  if (plain) return (await import('./prompt/plain.ts')).createPlainPrompter({ ...terminal, ...shared });
  const { createInquirerPrompter } = await import('./prompt/inquirer.ts');
  const { input, output } = terminal;
  return createInquirerPrompter({ input, output, color, ...shared });
}
