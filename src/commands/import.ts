// resprog import: makes patches of a table, such as a national list or a dean's sheet.
import { defineCommand } from '../cli/command.ts';
import { UsageError } from '../cli/errors.ts';
import { flag, value, whole } from '../cli/options.ts';
import { oneOf, splitCondition } from '../cli/parse.ts';
import { draftSound } from '../cli/record/draft-sound.ts';
import {
  keyOf,
  type Mapping,
  matchSheet,
  sheetKeys,
  statementsOf,
  withoutRefused,
} from '../cli/record/match-sheet.ts';
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
      'COLUMN=FIELD,…: what columns hold that are not titled as their field; may be repeated',
      parseMappings,
    ),
    replace: flag('--replace', 'take what the sheet says also where another value is recorded'),
    yes: flag('--yes', 'write the patches, not only show what they would say'),
  },
  input: ([file = ''], { key, source, ...values }) => {
    if (source === undefined) throw new UsageError('Name the page of the table: --source URL.');
    const { mappings, ...rest } = values;
    return { file, key, page: { source, asOf: values.asOf }, mappings: mappings.flat(), ...rest };
  },
  run: async ({ file, key: asked, page, mappings, replace, yes }, context) => {
    context.requireFields(importKeys);
    requireTarget(undefined, context);
    const sheet = await context.readSheet(file);
    const { key, note } = keyOf(sheet.columns, mappings, asked);
    const editing = await (await context.records()).edit(context.request);
    const { catalog, draft } = editing;
    const { cells, ...columns } = matchSheet(sheet, { key, mappings, catalog });
    const taken = cells.filter(({ outcome }) => outcome === 'new' || (replace && outcome === 'conflict'));
    const edits: Edited[] = [];
    const notes: string[] = [...note];
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

/** `COLUMN=FIELD`, or several with commas between them; no field holds a comma, but the title of a column may. */
function parseMappings(word: string): readonly Mapping[] {
  const parts: string[] = [];
  for (const piece of word.split(',')) {
    const last = parts.at(-1);
    if (last === undefined || last.includes('=')) parts.push(piece);
    else parts[parts.length - 1] = `${last},${piece}`;
  }
  return parts
    .filter(part => part.trim() !== '')
    .map(part => {
      const { field: column, negated, value: field } = splitCondition('--map', part, 'COLUMN=FIELD');
      if (negated) throw new UsageError('--map takes COLUMN=FIELD.');
      return { column, field };
    });
}
