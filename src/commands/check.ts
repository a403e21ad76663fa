// resprog check: schema and data rules over a folder of records.
import { defineCommand } from '../cli/command.ts';
import { viewCheck, viewRules } from '../view/record/check.ts';

interface Input {
  readonly folder: string | undefined;
  readonly rules: boolean;
}

export const check = defineCommand<Input>({
  name: 'check',
  summary: 'Check records: schema and data rules, with file, line and column',
  examples: [
    { line: 'resprog check', says: 'the shipped records' },
    { line: 'resprog check my-programs', says: 'a folder of your own' },
    { line: 'resprog check --rules', says: 'what is checked' },
  ],
  declare: command => {
    command
      .argument('[dir]', 'folder or file of YAML records; the shipped records when none is named')
      .option('--rules', 'list the data rules');
  },
  input: ([folder], options) => ({ folder, rules: options['rules'] === true }),
  run: async ({ folder, rules }, { today }) => {
    if (rules) return viewRules((await import('../catalog/rules/index.ts')).rules);
    const { shippedFolder } = await import('../catalog/snapshot.ts');
    const { checkFolder } = await import('../catalog/check-folder.ts');
    const { problems, fileCount } = await checkFolder(folder ?? shippedFolder, today);
    return viewCheck({ folder: folder ?? 'the shipped data', problems, fileCount });
  },
});
