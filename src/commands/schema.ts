// resprog schema: the JSON Schema of a record, for editors and other tools.
import { defineCommand } from '../cli/command.ts';
import { viewSchema } from '../view/record/schema.ts';

export const schema = defineCommand({
  name: 'schema',
  summary: 'Print the JSON Schema of a record',
  examples: [
    { line: 'resprog schema -o program.schema.json', meaning: 'for an editor' },
    { line: 'resprog schema --format csv', meaning: 'every field with its title and meaning' },
  ],
  options: {},
  input: () => undefined,
  run: async (_, context) => viewSchema(await (await context.records()).schema()),
});
