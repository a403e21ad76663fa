// resprog unstar: takes programs off your list.

import { defineCommand } from '../cli/command.ts';
import { UsageError } from '../cli/errors.ts';
import { changeFor, requireAlone, undoLast, undoOptions } from '../cli/mine/change-list.ts';
import { unstar as unstarPrograms } from '../domain/mine/list.ts';

export const unstar = defineCommand({
  examples: [
    { line: 'resprog unstar rush', meaning: 'also takes it off the rank order list' },
    { line: 'resprog unstar --undo', meaning: 'take the last change back' },
  ],
  arguments: [{ name: '[id...]', help: 'programs on your list: id, name or alias' }],
  options: undoOptions,
  input: (ids, { undo }) => {
    requireAlone(undo, ids);
    if (!undo && ids.length === 0)
      throw new UsageError('Name the programs to take off: resprog unstar rush.');
    return { ids, undo };
  },
  run: ({ ids, undo }, context) =>
    undo ? undoLast(context) : changeFor({ typed: ids, change: unstarPrograms }, context),
});
