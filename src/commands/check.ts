// resprog check: schema and data rules over a folder of records.
import { defineCommand } from '../cli/command.ts';
import { flag } from '../cli/options.ts';
import { viewCheck, viewRules } from '../view/record/check.ts';

export const check = defineCommand({
  examples: [
    { line: 'resprog check', meaning: 'the shipped records' },
    { line: 'resprog check my-programs', meaning: 'a folder of your own' },
    { line: 'resprog check --rules', meaning: 'what is checked' },
  ],
  arguments: [
    {
      name: '[dir]',
      help: 'folder or file of records (YAML, JSON, NDJSON), - for stdin; the shipped records when none is named',
    },
  ],
  options: {
    rules: flag('--rules', 'list the data rules'),
  },
  input: ([folder], { rules }) => ({ folder, rules }),
  run: async ({ folder, rules }, context) => {
    const records = await context.records();
    if (rules) return viewRules(await records.rules());
    return viewCheck({ folder: folder ?? 'the shipped data', ...(await records.check(folder)) });
  },
});
