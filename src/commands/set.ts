// resprog set: says a fact of a program otherwise, with its page, in a patch or a record of the user's.
import { defineCommand } from '../cli/command.ts';
import { UsageError } from '../cli/errors.ts';
import { asTyped, list, value } from '../cli/options.ts';
import { parseTrack } from '../cli/parse.ts';
import { resolvePrograms } from '../cli/query/resolve.ts';
import { withCoordinates } from '../cli/record/moved.ts';
import { pageOf, pageOptions, requireTarget, requireValid } from '../cli/record/page-options.ts';
import { parseStatement, patchData } from '../cli/record/statements.ts';
import { diffRecords } from '../domain/record/diff.ts';
import type { Edited } from '../domain/record/edit-patch.ts';
import { diffKeys } from '../view/record/diff.ts';
import { viewEdits } from '../view/record/edits.ts';

export const set = defineCommand({
  examples: [
    {
      line: 'resprog set slu tracks.dr.positionsPerYear=7 --source https://example.edu/dr --data my-programs',
      meaning: 'writes a patch into the folder',
    },
    {
      line: 'resprog set slu "contacts.role=program coordinator" "contacts.phone=(314) 555-0100" --source https://example.edu/ --data my-programs',
      meaning: 'the only contact of this role',
    },
    {
      line: 'resprog set slu research.coordinator= --source https://example.edu/ --data my-programs',
      meaning: 'takes the fact out, as the page no longer says it',
    },
  ],
  arguments: [
    { name: '<id>', help: 'id, name or alias of a program' },
    {
      name: '[field=value...]',
      help: 'what the page says, as tracks.dr.positionsPerYear="up to 7"; nothing behind = takes it out',
    },
  ],
  options: {
    ...pageOptions,
    tracks: list('--tracks <track>', 'the tracks, where the page says it of these alone', parseTrack),
    record: value(
      '--record <file>',
      'change this YAML file of a record or patch instead of a folder of yours',
      asTyped,
    ),
  },
  input: ([id = '', ...words], { tracks, record, ...page }) => {
    if (words.length === 0)
      throw new UsageError('Say what to set, as in resprog set slu tracks.dr.positionsPerYear=7.');
    return { id, statements: words.map(parseStatement), tracks, record, page };
  },
  run: async ({ id, statements, tracks, record, page }, context) => {
    context.requireFields(diffKeys);
    requireTarget(record, context);
    const editing = await (await context.records()).edit(context.request, record);
    const { programs } = resolvePrograms(editing.catalog, [id], false);
    const edits: Edited[] = [];
    const notes: string[] = [];
    for (const program of programs) {
      const moved = await withCoordinates(program, statements, editing.catalog, context);
      edits.push(editing.draft(patchData(program, moved.statements, pageOf(page, context), tracks)));
      notes.push(...moved.notes);
    }
    const after = edits.flatMap(each => each.after ?? []);
    const changes = diffRecords(
      edits.map(({ before }) => before),
      after,
      { partial: true },
    );
    return viewEdits({ edits: requireValid(edits), changes, notes });
  },
});
