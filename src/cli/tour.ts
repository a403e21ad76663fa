// Shows a report bit by bit: its head first, then whatever is asked for, until somebody is done.
import { InterruptedError } from '../prompt/interrupted-error.ts';
import type { Choice, Prompter } from '../prompt/prompter.ts';
import type { Report, Stop, Tour } from '../view/report.ts';

export interface Guide {
  readonly prompter: Prompter;
  readonly draw: (report: Report) => Promise<string>;
  /** Why a file will not be written; undefined when nothing is in the way. */
  readonly fileProblem: (path: string) => string | undefined;
}

export interface Taken {
  /** Left by Ctrl-C or Ctrl-D; what was saved until then counts. */
  readonly isInterrupted: boolean;
  /** The file that the answers shall be written to. */
  readonly save: NonNullable<Report['save']> | undefined;
}

export async function takeTour(tour: Tour, guide: Guide): Promise<Taken> {
  let save: Taken['save'];
  try {
    await showReport(tour.first, guide);
    for (;;) {
      const next = await askNext(tour.stops, save === undefined ? tour.answers : undefined, guide);
      if (next === 'done') return { isInterrupted: false, save };
      if (next === 'save') save = await askFile(tour.answers ?? '', guide);
      else if (next !== 'back') await showReport(await next.view(), guide);
    }
  } catch (error) {
    if (error instanceof InterruptedError) return { isInterrupted: true, save };
    throw error;
  }
}

async function showReport(report: Report, { prompter, draw }: Guide): Promise<void> {
  await prompter.show(`\n${await draw(report)}`);
}

type View = Extract<Stop, { readonly view: unknown }>;

/** Asks in which direction to go on; a stop that holds others asks which of them. */
async function askNext(
  stops: readonly Stop[],
  answers: string | undefined,
  { prompter }: Guide,
): Promise<View | 'back' | 'save' | 'done'> {
  const saving: readonly Choice<string>[] =
    answers === undefined ? [] : [{ value: 'save', label: 'Save the answers in a file' }];
  const reply = await prompter.select<string>({
    message: 'What next?',
    choices: [...choicesOf(stops), ...saving],
    canGoBack: false,
    quitLabel: 'Done',
    passing: true,
  });
  if (reply.is !== 'answer') return 'done';
  if (reply.value === 'save') return 'save';
  const stop = stops[Number(reply.value)];
  if (stop === undefined) return 'back';
  return 'view' in stop ? stop : askWhich(stop, prompter);
}

async function askWhich(
  { label, stops }: Exclude<Stop, View>,
  prompter: Prompter,
): Promise<View | 'back' | 'done'> {
  const choices = choicesOf(stops);
  const reply = await prompter.select<string>({
    message: label,
    choices,
    canGoBack: true,
    quitLabel: 'Done',
    passing: true,
  });
  if (reply.is !== 'answer') return reply.is === 'back' ? 'back' : 'done';
  const stop = stops[Number(reply.value)];
  return stop !== undefined && 'view' in stop ? stop : 'back';
}

const choicesOf = (stops: readonly Stop[]): readonly Choice<string>[] =>
  stops.map(({ label }, index) => ({ value: String(index), label }));

async function askFile(text: string, { prompter, fileProblem }: Guide): Promise<Taken['save']> {
  const reply = await prompter.input({
    message: 'Which file?',
    initial: 'answers.yaml',
    check: path => (path.trim() === '' ? 'Name a file.' : fileProblem(path.trim())),
    canGoBack: true,
  });
  if (reply.is !== 'answer') return undefined;
  const path = reply.value.trim();
  prompter.say([`${path} is written when you are done.`]);
  return { path, text };
}
