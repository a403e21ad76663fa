// resprog star: puts programs on your list.

import { defineCommand } from '../cli/command.ts';
import { UsageError } from '../cli/errors.ts';
import { changeFor, requireAlone, undoLast, undoOptions } from '../cli/mine/change-list.ts';
import { star as starPrograms } from '../domain/mine/list.ts';

export const star = defineCommand({
  examples: [
    { line: 'resprog star slu mir rush', meaning: 'begin a list, or add to it' },
    { line: 'resprog star slu --list plan-b.yaml', meaning: 'another list is another file' },
    { line: 'resprog star --undo', meaning: 'take the last change back' },
  ],
  arguments: [{ name: '[id...]', help: 'programs: id, name or alias' }],
  options: undoOptions,
  input: (ids, { undo }) => {
    requireAlone(undo, ids);
    if (!undo && ids.length === 0) throw new UsageError('Name the programs to star: resprog star slu mir.');
    return { ids, undo };
  },
  run: ({ ids, undo }, context) =>
    undo ? undoLast(context) : changeFor({ typed: ids, change: starPrograms }, context),
});
