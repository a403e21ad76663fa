// Asks with inquirer; the only file that imports it. It is handed its streams and writes nowhere else.
import inquirer from 'inquirer';
import { InterruptedError } from './interrupted-error.ts';
import { themeOf, type Wrap, widthOf } from './look.ts';
import { pageOf, pageSizeFor, screenOf } from './page.ts';
import type {
  CheckboxQuestion,
  Choice,
  Prompter,
  Reply,
  SearchQuestion,
  SelectQuestion,
} from './prompter.ts';

export interface PromptStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };
  readonly color: boolean;
  /** Makes text from records harmless for a terminal. */
  readonly clean: (text: string) => string;
  readonly wrap: Wrap;
}

/** The places of Back and Quit among numbered choices. */
const backAt = -1;
const quitAt = -2;
const backName = '< Back';
const quitName = 'x Quit';

/** A prompter for a terminal; the caller has made sure that both streams are one. */
export function createInquirerPrompter(streams: PromptStreams): Prompter {
  return {
    select: question => askSelect(streams, question),
    checkbox: question => askCheckbox(streams, question),
    input: async ({ message, initial, check, canGoBack, terse = false }) => {
      const ways = canGoBack ? 'esc or "back" goes back, "quit" quits' : '"quit" quits';
      const typed = await run(streams, {
        ...common(streams, { message: terse ? message : `${message} (${ways})`, canGoBack }),
        type: 'input',
        ...(initial === undefined ? {} : { default: initial }),
        validate: async (text: string) => (isLeaving(text) ? true : ((await check(text)) ?? true)),
      });
      if (typed === backAt) return { is: 'back' };
      const text = String(typed).trim();
      if (text.toLowerCase() === 'quit') return { is: 'quit' };
      if (text.toLowerCase() === 'back' && canGoBack) return { is: 'back' };
      return { is: 'answer', value: text };
    },
    search: question => askSearch(streams, question),
    say: lines => {
      const shown = lines.map(line => wrapHanging(streams.clean(line), streams));
      streams.output.write(shown.map(line => `${line}\n`).join(''));
    },
    show: text => showText(streams, text.trimEnd().split('\n')),
  };
}

/** Each screen leaves room for the question below it, so that its head stays in sight. */
async function showText(streams: PromptStreams, lines: readonly string[]): Promise<void> {
  const { first, rest, isShort } = screenOf(rowsOf(streams), lines);
  streams.output.write(first.map(line => `${line}\n`).join(''));
  if (isShort) return;
  const more = rest.length;
  const message = more === 0 ? 'That is all of it.' : `${more} more ${more === 1 ? 'line' : 'lines'}.`;
  const names = more === 0 ? ['Go on'] : ['Show them', 'That is enough'];
  const choices = names.map((name, value) => ({ value, name }));
  const question = { ...common(streams, { message, canGoBack: true }), type: 'select', choices };
  const given = await run(streams, { ...question, passing: true });
  if (given === 0 && more > 0) await showText(streams, rest);
}

async function askSelect<T>(streams: PromptStreams, question: SelectQuestion<T>): Promise<Reply<T>> {
  const { choices, initial, canGoBack, passing = false, quitLabel } = question;
  const at = choices.findIndex(({ value }) => value === initial);
  const given = await run(streams, {
    ...common(streams, { ...question, jumps: choices.length >= pageSizeFor(rowsOf(streams)) }),
    ...pageOf(rowsOf(streams), [...listed(streams, choices), ...leaving(canGoBack, quitLabel)]),
    type: 'select',
    passing,
    startWithDigits: choices.some(({ label }) => /^\d/u.test(label)),
    ...(at < 0 ? {} : { default: at }),
  });
  return chosen(given, choices);
}

async function askCheckbox<T>(
  streams: PromptStreams,
  question: CheckboxQuestion<T>,
): Promise<Reply<readonly T[]>> {
  const { choices, initial, canGoBack } = question;
  const boxes = listed(streams, choices).map((choice, index) => {
    const value = choices[index]?.value;
    return { ...choice, checked: initial.some(each => each === value) };
  });
  const { theme, ...rest } = common(streams, { ...question, ticks: true });
  // Enter on Back or Quit means just that, also where it was not ticked; only the drawing knows the line under the cursor.
  let active = '';
  const highlight = (line: string): string => {
    active = line.trimEnd();
    return streams.color ? `\u001B[36m${line}\u001B[39m` : line;
  };
  const ticked = await run(streams, {
    ...rest,
    theme: { ...theme, style: { ...theme.style, highlight } },
    ...pageOf(rowsOf(streams), [...boxes, ...leaving(canGoBack)]),
    type: 'checkbox',
    shortcuts: { all: null, invert: null },
  });
  if (!Array.isArray(ticked) || ticked.includes(backAt) || active.endsWith(backName)) return { is: 'back' };
  if (ticked.includes(quitAt) || active.endsWith(quitName)) return { is: 'quit' };
  const value = choices.filter((_, index) => ticked.includes(index)).map(each => each.value);
  return { is: 'answer', value };
}

async function askSearch<T>(streams: PromptStreams, question: SearchQuestion<T>): Promise<Reply<T>> {
  let found: readonly Choice<T>[] = [];
  const given = await run(streams, {
    ...common(streams, question),
    type: 'search',
    pageSize: pageSizeFor(rowsOf(streams)),
    source: (typed: string | undefined) => {
      found = question.find(typed ?? '');
      return [...listed(streams, found), ...leaving(question.canGoBack)];
    },
  });
  return chosen(given, found);
}

const rowsOf = ({ output: { rows = 0 } }: PromptStreams): number => (rows > 0 ? rows : 24);

/** What does not fit a line such as "  Label  text" continues below the text. */
function wrapHanging(line: string, streams: PromptStreams): string {
  const [label = ''] = /^(?: {2}\S+(?: \S+)* {2,})?/u.exec(line) ?? [];
  return (
    label + streams.wrap(line.slice(label.length), widthOf(streams.output) - 1, { indent: label.length })
  );
}

interface Asked {
  readonly message: string;
  readonly canGoBack: boolean;
  readonly ticks?: boolean;
  readonly jumps?: boolean;
}

/** What all kinds of questions have; the sign before a message takes two cells. */
function common(streams: PromptStreams, { message, canGoBack, ticks = false, jumps = false }: Asked) {
  const width = widthOf(streams.output) - 1;
  const worded = streams.wrap(streams.clean(message), width - 2);
  const theme = themeOf({
    width,
    color: streams.color,
    wrap: streams.wrap,
    message: worded,
    canGoBack,
    ticks,
    jumps,
  });
  return { message: worded, canGoBack, theme };
}

const listed = (streams: PromptStreams, choices: readonly Choice<unknown>[]) =>
  choices.map(({ label, hint }, value) => ({
    value,
    name: streams.clean(label),
    short: streams.clean(label).replace(/ {2,}.*/u, ''),
    ...(hint === undefined
      ? {}
      : { description: streams.wrap(streams.clean(hint), widthOf(streams.output) - 1) }),
  }));

const isLeaving = (text: string): boolean => ['back', 'quit'].includes(text.trim().toLowerCase());

/** The explicit ways out, which stand after the choices of every list. */
const leaving = (canGoBack: boolean, quitLabel = 'Quit') => [
  ...(canGoBack ? [{ value: backAt, name: backName, short: 'Back' }] : []),
  { value: quitAt, name: `x ${quitLabel}`, short: quitLabel },
];

function chosen<T>(given: unknown, choices: readonly Choice<T>[]): Reply<T> {
  if (given === backAt) return { is: 'back' };
  const choice = typeof given === 'number' ? choices[given] : undefined;
  return choice === undefined ? { is: 'quit' } : { is: 'answer', value: choice.value };
}

type InquirerQuestion = Readonly<Record<string, unknown>> & {
  readonly canGoBack: boolean;
  readonly passing?: boolean;
  /** Labels begin with numbers, so a digit means the label and not the n-th line. */
  readonly startWithDigits?: boolean;
};

/**
 * Asks one question. Escape is Back; Ctrl-C, Ctrl-D and the end of the input interrupt: inquirer alone
 * would wait forever at the end of the input, or let the process end with success.
 */
async function run(
  { input, output }: PromptStreams,
  { canGoBack, passing = false, startWithDigits = false, ...question }: InquirerQuestion,
): Promise<unknown> {
  const prompt = inquirer.createPromptModule({ input, output, clearPromptOnDone: passing });
  // Its types describe every kind of question at once; what comes back is checked by the callers.
  const asking = prompt<{ value: unknown }>([{ ...question, name: 'value' } as never]);
  let left: 'back' | 'end' | undefined;
  const leave = (how: 'back' | 'end'): void => {
    left ??= how;
    asking.ui.close();
  };
  const onKey = (_: unknown, key: { name?: string | undefined; ctrl?: boolean }): void => {
    if (key.name === 'escape' && canGoBack) leave('back');
    if (key.name === 'd' && key.ctrl === true) leave('end');
    // Inquirer jumps to the n-th line at a key that is called a digit, and to the label that begins so at any other.
    if (startWithDigits && /^\d$/u.test(key.name ?? '')) key.name = undefined;
  };
  const onEnd = (): void => leave('end');
  // Before inquirer, which is to see the key as it is left here.
  input.prependListener('keypress', onKey).on('end', onEnd);
  try {
    return (await asking).value;
  } catch (error) {
    if (left === 'back') return backAt;
    if (left === 'end' || isExit(error)) throw new InterruptedError('Interrupted.');
    throw error;
  } finally {
    input.removeListener('keypress', onKey).removeListener('end', onEnd);
  }
}

const isExit = (error: unknown): boolean => error instanceof Error && error.name === 'ExitPromptError';
