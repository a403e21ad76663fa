// resprog schema: the JSON Schema of a record, of a patch, of a list or of a season, for editors and other tools.
import { defineCommand } from '../cli/command.ts';
import { oneOf } from '../cli/parse.ts';
import { viewSchema } from '../view/record/schema.ts';

const kinds = ['program', 'patch', 'list', 'season'] as const;

export const schema = defineCommand({
  examples: [
    { line: 'resprog schema -o program.schema.json', meaning: 'for an editor' },
    { line: 'resprog schema list -o list.schema.json', meaning: 'of your own list' },
    { line: 'resprog schema --format csv', meaning: 'every field of a record with its title and meaning' },
  ],
  arguments: [{ name: '[kind]', help: `${kinds.join(', ')} (program)`, choices: kinds }],
  options: {},
  input: ([word = 'program']) => oneOf('kind of file', kinds)(word),
  run: async (kind, context) => viewSchema(await (await context.records()).schema(kind), kind === 'program'),
});
