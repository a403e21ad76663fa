// resprog mark: says what a program is to you: status, signal, interview, ratings, tags and notes.
import { defineCommand } from '../cli/command.ts';
import type { Context } from '../cli/context.ts';
import { FileError, UsageError } from '../cli/errors.ts';
import { askMark } from '../cli/mine/ask-mark.ts';
import { changeFor, requireAlone, resolveIds, undoLast, undoOptions } from '../cli/mine/change-list.ts';
import { changeOf, markOptions, saysSomething, withNotes } from '../cli/mine/mark-options.ts';
import { type MarkChange, mark as markPrograms } from '../domain/mine/list.ts';
import type { Mark } from '../schema/my-list.ts';
import type { Report } from '../view/report.ts';

export const mark = defineCommand({
  examples: [
    { line: 'resprog mark slu', meaning: 'asks: status, signal, interview, ratings, tags, notes' },
    { line: 'resprog mark slu --status interview --interview "2026-12-03 13:00"', meaning: 'asks nothing' },
    { line: 'resprog mark slu --rate residents=5,place=3 --tag midwest', meaning: 'names are your own' },
    { line: 'resprog mark slu mir --signal silver', meaning: 'several at once' },
    {
      line: 'resprog mark slu --edit',
      meaning: 'your notes in your editor; --note - reads a line from stdin',
    },
    { line: 'resprog mark --undo', meaning: 'take the last change back' },
  ],
  arguments: [
    { name: '[id...]', help: 'programs: id, name or alias; one that is not on your list is put there' },
  ],
  options: { ...markOptions, ...undoOptions },
  input: (ids, { undo, ...values }) => {
    const says = saysSomething(values);
    requireAlone(undo, says ? [...ids, values] : ids);
    if (!undo && ids.length === 0)
      throw new UsageError('Name the program to mark: resprog mark slu --status applied.');
    if (values.edit && (ids.length > 1 || values.note.length > 0 || values.clearNotes))
      throw new UsageError('--edit opens the notes of one program, without --note or --clear-notes.');
    return { ids, undo, says, values };
  },
  run: async ({ ids, undo, says, values }, context) => {
    if (undo) return undoLast(context);
    if (!says) return askFor(ids, context);
    const note = await noteLines(values.note, context);
    const edit = values.edit ? await editNotes(ids, context) : unedited;
    const change = changeOf(values, note);
    return changeFor(
      {
        typed: ids,
        change: (list, named) => markPrograms(list, named, now => ({ ...change(now), ...edit(now) })),
      },
      context,
    );
  },
});

const unedited = (): MarkChange => ({});

/** What was said of a program that somebody else has not changed while it was asked. Throws FileError. */
function unlessChanged(old: Mark, now: Mark, change: MarkChange): MarkChange {
  if (JSON.stringify(old) !== JSON.stringify(now))
    throw new FileError('Another command has changed this program meanwhile; nothing is changed. Try again.');
  return change;
}

async function askFor(typed: readonly string[], context: Context): Promise<Report> {
  if (!context.interactive) {
    const flags = [
      '--status',
      '--signal',
      '--interview',
      '--deadline',
      '--rate',
      '--tag',
      '--note',
      '--tracks',
    ];
    throw new UsageError(`There is nothing to say, and nobody to ask; give some of ${flags.join(', ')}.`);
  }
  if (typed.length > 1)
    throw new UsageError('Questions are about one program; for several give options, such as --status.');
  const { id, old, name } = await markedProgram(typed, context);
  const answered = await askMark(`${name} (${id})`, old, await context.prompter());
  return changeFor(
    {
      typed: [id],
      change: (list, ids) =>
        answered === undefined ? list : markPrograms(list, ids, now => unlessChanged(old, now, answered)),
    },
    context,
  );
}

/** The one program that a word names, and what is said of it. */
async function markedProgram(typed: readonly string[], context: Context) {
  const { ids } = await resolveIds(typed, context);
  const [id = ''] = ids;
  const list = await (await context.listFile()).read();
  const old: Mark = list?.programs.get(id) ?? {};
  return { id, old, name: (await context.catalog()).byId.get(id)?.name ?? id };
}

/** The lines to add to the notes; `-` stands for what stdin holds. */
async function noteLines(notes: readonly string[], context: Context): Promise<readonly string[]> {
  const texts = await Promise.all(notes.map(note => (note === '-' ? context.readInput() : note)));
  return texts.map(text => text.replace(/\r\n?/gu, '\n').trimEnd());
}

/** The change to the notes as they are after editing. */
async function editNotes(typed: readonly string[], context: Context): Promise<(now: Mark) => MarkChange> {
  if (!context.interactive)
    throw new UsageError('--edit needs a terminal; --note TEXT or --note - adds a line without one.');
  const { old } = await markedProgram(typed, context);
  const text = await context.editText(old.notes ?? '');
  if (text === undefined) throw new FileError('The editor ended with an error; your notes are as they were.');
  const notes = withNotes({}, [text]);
  return now => unlessChanged(old, now, { notes });
}
