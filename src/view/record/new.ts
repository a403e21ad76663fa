// Where the new record lies and what to do next.
import type { Program } from '../../schema/program.ts';
import { commandLine } from '../command-line.ts';
import { type Report, report } from '../report.ts';
import { objectResult } from '../result.ts';

export interface NewParts {
  readonly path: string;
  readonly id: string;
  readonly text: string;
  /** The record of the catalog that has the same id. */
  readonly replaces: Program | undefined;
  /** Whether the coordinates of the city are known and stand in the record. */
  readonly isPlaced: boolean;
}

export function viewNew({ path, id, text, replaces, isPlaced }: NewParts): Report {
  return report({
    result: objectResult({ id, file: path }),
    blocks: () => [
      {
        type: 'text',
        lines: [
          'Fill it in with an editor, then check it:',
          `  ${commandLine(['resprog', 'check', path])}`,
          'Use it:',
          `  ${commandLine(['resprog', 'show', id, '--data', path])}`,
        ],
      },
    ],
    notes: [
      ...(replaces === undefined
        ? []
        : [`With --data it replaces the record of ${replaces.name}, which has the same id.`]),
      ...(isPlaced
        ? []
        : [
            'The city is not in the list of US cities; without latitude and longitude --near cannot find the record.',
          ]),
    ],
    save: { path, text, isNew: true },
  });
}
