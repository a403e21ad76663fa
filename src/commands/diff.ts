// resprog diff: what a folder or file of records changes against the shipped catalog.
import { defineCommand } from '../cli/command.ts';
import { flag } from '../cli/options.ts';
import { diffRecords } from '../domain/record/diff.ts';
import { viewDiff } from '../view/record/diff.ts';

export const diff = defineCommand({
  examples: [
    { line: 'resprog diff my-programs', meaning: 'a folder with programs of your own' },
    { line: 'resprog diff data/programs/mo/slu.yaml', meaning: 'one record' },
    { line: 'resprog diff data/programs --whole --format markdown', meaning: 'for a pull request' },
  ],
  arguments: [{ name: '<path>', help: 'folder or file of records (YAML, JSON, NDJSON)' }],
  options: {
    whole: flag('--whole', 'the folder is a whole catalog: programs that it lacks are removed'),
  },
  input: ([path = ''], { whole }) => ({ path, whole }),
  run: async ({ path, whole }, context) => {
    const records = await context.records();
    const own = await records.read(path);
    return viewDiff(diffRecords(await records.shipped(), own, { partial: !whole }));
  },
});
