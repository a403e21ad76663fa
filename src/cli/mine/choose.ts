// Takes as many programs as a command can show, and asks which where a list or a query gives more.

import { InterruptedError } from '../../prompt/interrupted-error.ts';
import type { Program } from '../../schema/program.ts';
import { titleOf } from '../../view/record/names.ts';
import { plural } from '../../view/words.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import type { MyPrograms } from './filter.ts';

/** How many a command takes; the words are for messages. */
interface Room {
  readonly command: string;
  /** Where they come from: "of your list". */
  readonly from: string;
  /** What leaves fewer of them: "add --status or --tag". */
  readonly narrow: string;
  readonly least: number;
  readonly most: number;
}

/** Throws UsageError where there are too few, or too many and nobody to ask; InterruptedError where the question is left. */
export async function choosePrograms(
  { programs, notes }: Pick<MyPrograms, 'programs' | 'notes'>,
  room: Room,
  context: Context,
): Promise<readonly Program[]> {
  const { command, from, narrow, least, most } = room;
  const ids = programs.map(({ id }) => id);
  if (programs.length < least) {
    const left = programs.length === 0 ? 'No program is left' : `Only ${ids.join(', ')} is left`;
    throw new UsageError([`${left}; ${command} needs at least ${least}.`, ...notes].join('\n'));
  }
  if (programs.length <= most) return programs;
  if (context.interactive) return askWhich(programs, room, context);
  throw new UsageError(
    `${command} takes at most ${most} programs, not the ${programs.length} ${from}; name some of them, or ${narrow}.\nThe first ${most}: resprog ${command} ${ids.slice(0, most).join(' ')}`,
  );
}

async function askWhich(
  programs: readonly Program[],
  { command, from, least, most }: Room,
  context: Context,
): Promise<readonly Program[]> {
  const prompter = await context.prompter();
  let ticked: readonly string[] = [];
  for (;;) {
    const reply = await prompter.checkbox<string>({
      message: `Which of the ${programs.length} programs ${from}? ${least} to ${most} of them.`,
      choices: programs.map(program => ({ value: program.id, label: titleOf(program) })),
      initial: ticked,
      canGoBack: false,
    });
    if (reply.is !== 'answer') throw new InterruptedError('Nothing is compared.');
    ticked = reply.value;
    if (ticked.length >= least && ticked.length <= most)
      return programs.filter(({ id }) => ticked.includes(id));
    prompter.say([
      `${command} takes ${least} to ${most} programs; you ticked ${plural(ticked.length, 'program')}.`,
    ]);
  }
}
