// resprog import: makes patches of a table, such as a national list or a dean's sheet.
import { defineCommand } from '../cli/command.ts';
import { UsageError } from '../cli/errors.ts';
import { flag, value, whole } from '../cli/options.ts';
import { oneOf, splitCondition } from '../cli/parse.ts';
import { draftSound } from '../cli/record/draft-sound.ts';
import { matchSheet, sheetKeys, statementsOf, withoutRefused } from '../cli/record/match-sheet.ts';
import { withCoordinates } from '../cli/record/moved.ts';
import { pageOf, pageOptions, requireTarget } from '../cli/record/page-options.ts';
import { patchData } from '../cli/record/statements.ts';
import type { Edited } from '../domain/record/edit-patch.ts';
import { importKeys, viewImport } from '../view/record/import.ts';

export const importSheet = defineCommand({
  examples: [
    {
      line: 'resprog import national.csv --key acgmeCode --source https://example.edu/list --as-of 2026 --data my-programs',
      meaning: 'shows what is new, the same, other, not understood',
    },
    {
      line: 'resprog import national.csv --key acgmeCode --map Quota=positionsPerYear --source https://example.edu/list --data my-programs --yes',
      meaning: 'writes what is new, a column of any title for the track of each code',
    },
  ],
  arguments: [{ name: '<file>', help: 'a table as CSV; its first line names the columns' }],
  options: {
    key: value('--key <key>', `what tells the program: ${sheetKeys.join(', ')}`, oneOf('key', sheetKeys)),
    ...pageOptions,
    mappings: whole(
      '--map <mapping>',
      'COLUMN=FIELD: what a column holds that is not titled as its field',
      word => {
        const { field: column, negated, value: field } = splitCondition('--map', word, 'COLUMN=FIELD');
        if (negated) throw new UsageError('--map takes COLUMN=FIELD.');
        return { column, field };
      },
    ),
    replace: flag('--replace', 'take what the sheet says also where another value is recorded'),
    yes: flag('--yes', 'write the patches, not only show what they would say'),
  },
  input: ([file = ''], { key, source, ...values }) => {
    if (key === undefined)
      throw new UsageError(`Say what tells the program: --key ${sheetKeys.join(' or ')}.`);
    if (source === undefined) throw new UsageError('Name the page of the table: --source URL.');
    return { file, key, page: { source, asOf: values.asOf }, ...values };
  },
  run: async ({ file, key, page, mappings, replace, yes }, context) => {
    context.requireFields(importKeys);
    requireTarget(undefined, context);
    const sheet = await context.readSheet(file);
    const editing = await (await context.records()).edit(context.request);
    const { catalog, draft } = editing;
    const { cells, ...columns } = matchSheet(sheet, { key, mappings, catalog });
    const taken = cells.filter(({ outcome }) => outcome === 'new' || (replace && outcome === 'conflict'));
    const edits: Edited[] = [];
    const notes: string[] = [];
    const refusals = new Map<string, ReadonlyMap<string, string>>();
    for (const [id, statements] of statementsOf(taken)) {
      const program = catalog.byId.get(id);
      if (program === undefined) continue;
      const moved = await withCoordinates(program, statements, catalog, context);
      const { edit, refused } = draftSound(moved.statements, said =>
        draft(patchData(program, said, pageOf(page, context))),
      );
      refusals.set(id, refused);
      if (edit === undefined) continue;
      edits.push(edit);
      notes.push(...moved.notes);
    }
    return viewImport({
      cells: withoutRefused(cells, refusals),
      ...columns,
      notes,
      edits,
      isWritten: yes,
      replaces: replace,
    });
  },
});
