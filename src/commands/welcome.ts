// resprog alone: what it is, how much it knows, some examples.
import { defineCommand } from '../cli/command.ts';
import { viewWelcome } from '../view/welcome.ts';

export const welcome = defineCommand({
  examples: [],
  options: {},
  input: () => undefined,
  run: async (_, context) => viewWelcome(context.version, await context.catalog()),
});
