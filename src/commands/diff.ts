// resprog diff: what a folder or file of records changes against the shipped catalog.
import { defineCommand } from '../cli/command.ts';
import { diffRecords } from '../domain/diff.ts';
import { viewDiff } from '../view/diff.ts';

interface Input {
  readonly path: string;
  readonly partial: boolean;
}

export const diff = defineCommand<Input>({
  name: 'diff',
  summary: 'Show what your records change against the shipped catalog',
  examples: [
    { line: 'resprog diff my-programs --partial', says: 'a folder with some programs of your own' },
    { line: 'resprog diff data/programs/mo/slu.yaml', says: 'one record' },
    { line: 'resprog diff data/programs --format markdown', says: 'for a pull request' },
  ],
  declare: command => {
    command
      .argument('<path>', 'folder or file of YAML records')
      .option('--partial', 'the folder holds only some programs; the others are not removed');
  },
  input: ([path = ''], options) => ({
    path,
    partial: options['partial'] === true || /\.ya?ml$/iu.test(path),
  }),
  run: async ({ path, partial }, { today }) => {
    const { readSnapshot } = await import('../catalog/snapshot.ts');
    const { readValidRecords } = await import('../catalog/load.ts');
    const records = await readValidRecords(path, today);
    return viewDiff(diffRecords(await readSnapshot(), records, { partial }));
  },
});
