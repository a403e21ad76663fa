// Where the new record lies and what to do next.
import type { Program } from '../../schema/program.ts';
import { type Report, report } from '../report.ts';
import { objectResult } from '../result.ts';

export interface NewParts {
  readonly path: string;
  readonly id: string;
  readonly text: string;
  /** The record of the catalog that has the same id. */
  readonly replaces: Program | undefined;
}

export function viewNew({ path, id, text, replaces }: NewParts): Report {
  return report({
    result: objectResult({ id, file: path }),
    blocks: () => [
      {
        type: 'text',
        lines: [
          `Fill it in with an editor, then check it:  resprog check ${path}`,
          `Use it:                                    resprog show ${id} --data ${path}`,
        ],
      },
    ],
    notes:
      replaces === undefined
        ? []
        : [`With --data it replaces the record of ${replaces.name}, which has the same id.`],
    save: { path, text },
  });
}
