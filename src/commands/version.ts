// resprog version: version, number of programs and data date.
import { defineCommand } from '../cli/command.ts';
import { viewVersion } from '../view/version.ts';

export const version = defineCommand({
  examples: [
    { line: 'resprog version --json', meaning: 'for a script' },
    { line: 'resprog version --verbose', meaning: 'with the credits of the data' },
  ],
  options: {},
  input: () => undefined,
  run: async (_, context) => viewVersion(context.version, await context.catalogSize(), context.verbose),
});
