// resprog diff: what a folder or file of records changes against the shipped catalog.
import { defineCommand } from '../cli/command.ts';
import { diffRecords } from '../domain/record/diff.ts';
import { viewDiff } from '../view/record/diff.ts';

interface Input {
  readonly path: string;
  readonly whole: boolean;
}

export const diff = defineCommand<Input>({
  name: 'diff',
  summary: 'Show what your records change against the shipped catalog',
  examples: [
    { line: 'resprog diff my-programs', says: 'a folder with programs of your own' },
    { line: 'resprog diff data/programs/mo/slu.yaml', says: 'one record' },
    { line: 'resprog diff data/programs --whole --format markdown', says: 'for a pull request' },
  ],
  declare: command => {
    command
      .argument('<path>', 'folder or file of YAML records')
      .option('--whole', 'the folder is a whole catalog: programs that it lacks are removed');
  },
  input: ([path = ''], options) => ({ path, whole: options['whole'] === true }),
  run: async ({ path, whole }, { today }) => {
    const { readSnapshot } = await import('../catalog/snapshot.ts');
    const { readValidRecords } = await import('../catalog/load.ts');
    const records = await readValidRecords(path, today);
    return viewDiff(diffRecords(await readSnapshot(), records, { partial: !whole }));
  },
});
