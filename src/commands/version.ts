// resprog version: version, number of programs and data date.
import { defineCommand } from '../cli/command.ts';
import { viewVersion } from '../view/version.ts';

export const version = defineCommand({
  name: 'version',
  summary: 'Print the version, the number of programs and the data date',
  examples: [
    { line: 'resprog version --json', meaning: 'for a script' },
    { line: 'resprog version --verbose', meaning: 'with the credits of the data' },
  ],
  options: {},
  input: () => undefined,
  run: async (_, context) => viewVersion(context.version, await context.catalogSize(), context.verbose),
});
