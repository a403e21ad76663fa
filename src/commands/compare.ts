// resprog compare: two to eight programs side by side.
import { defineCommand } from '../cli/command.ts';
import { yearOfRun } from '../cli/context.ts';
import { UsageError } from '../cli/errors.ts';
import { askedFields } from '../cli/fields-option.ts';
import { resolvePrograms } from '../cli/resolve.ts';
import type { FieldPath } from '../schema/labels.ts';
import { viewCompare } from '../view/compare.ts';

interface Input {
  readonly ids: readonly string[];
  readonly all: boolean;
  readonly onlyDifferent: boolean;
  readonly fields: readonly FieldPath[] | undefined;
}

/** More columns than this cannot be read side by side. */
const mostPrograms = 8;

export const compare = defineCommand<Input>({
  name: 'compare',
  summary: 'Compare programs side by side',
  examples: [
    { line: 'resprog compare slu rush', says: 'two programs' },
    { line: 'resprog compare slu mir utsw --diff', says: 'only what differs' },
    { line: 'resprog compare slu rush --fields tracks,call', says: 'some fields' },
  ],
  declare: command => {
    command
      .argument('<id...>', 'two to eight programs: id, name or alias')
      .option('--diff', 'only rows in which published values differ')
      .option('--all', 'also rows where nobody publishes anything');
  },
  input: (ids, options) => {
    if (ids.length < 2)
      throw new UsageError('compare needs at least two programs: resprog compare slu rush.');
    if (ids.length > mostPrograms)
      throw new UsageError(`compare takes at most ${mostPrograms} programs, not ${ids.length}.`);
    return {
      ids,
      all: options['all'] === true,
      onlyDifferent: options['diff'] === true,
      fields: askedFields(options),
    };
  },
  run: async ({ ids, ...wanted }, context) => {
    const { programs, notes } = resolvePrograms(await context.catalog(), ids);
    const [only] = programs;
    if (programs.length < 2)
      throw new UsageError(`All these words name the same program, ${only?.id}; compare needs two.`);
    const view = viewCompare({ programs, ...wanted, thisYear: yearOfRun(context) });
    return { ...view, notes: [...notes, ...view.notes] };
  },
});
