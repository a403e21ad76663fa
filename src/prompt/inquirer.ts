// Asks with inquirer; the only file that imports it. It is handed its streams and writes nowhere else.
import inquirer from 'inquirer';
import { InterruptedError } from './interrupted-error.ts';
import type { Choice, Prompter, Reply, SearchQuestion } from './prompter.ts';

export interface PromptStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Makes text from records harmless for a terminal. */
  readonly clean: (text: string) => string;
}

/** The places of Back and Quit among numbered choices. */
const backAt = -1;
const quitAt = -2;

/** Rows of a list of choices, so that a question fits into 24 lines. */
const pageSize = 14;

/** Keys in words, for every terminal. */
const keyNames: Readonly<Record<string, string>> = { '↑↓': 'arrows', '⏎': 'enter' };

const theme = {
  style: {
    keysHelpTip: (keys: [string, string][]) =>
      keys.map(([key, action]) => `${keyNames[key] ?? key}: ${action}`).join(', '),
  },
};

/** A prompter for a terminal; the caller has made sure that both streams are one. */
export function createInquirerPrompter(streams: PromptStreams): Prompter {
  const { clean, output } = streams;
  const ask = (question: Record<string, unknown>, canGoBack: boolean) => run(streams, question, canGoBack);
  const listed = (choices: readonly Choice<unknown>[]) =>
    choices.map(({ label, hint }, value) => ({
      value,
      name: clean(label),
      short: clean(label).trim(),
      ...(hint === undefined ? {} : { description: clean(hint) }),
    }));
  const select: Prompter['select'] = async ({ message, choices, initial, canGoBack }) => {
    const given = await ask(
      {
        type: 'select',
        message: clean(message),
        choices: [...listed(choices), ...leaving(canGoBack)],
        default: choices.findIndex(({ value }) => value === initial),
        pageSize,
        theme,
      },
      canGoBack,
    );
    return chosen(given, choices);
  };
  return {
    select,
    checkbox: async ({ message, choices, initial, canGoBack }) => {
      const boxes = listed(choices).map((choice, index) => {
        const value = choices[index]?.value;
        return { ...choice, checked: initial.some(each => each === value) };
      });
      const ticked = await ask(
        {
          type: 'checkbox',
          message: clean(message),
          choices: [...boxes, ...leaving(canGoBack)],
          pageSize,
          shortcuts: { all: null, invert: null },
          theme,
        },
        canGoBack,
      );
      if (!Array.isArray(ticked) || ticked.includes(backAt)) return { is: 'back' };
      if (ticked.includes(quitAt)) return { is: 'quit' };
      const value = choices.filter((_, index) => ticked.includes(index)).map(each => each.value);
      return { is: 'answer', value };
    },
    confirm: async ({ initial, ...question }) => {
      const choices = [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ] as const;
      const reply = await select<'yes' | 'no'>({ ...question, choices, initial: initial ? 'yes' : 'no' });
      return reply.is === 'answer' ? { is: 'answer', value: reply.value === 'yes' } : reply;
    },
    input: async ({ message, initial, check, canGoBack }) => {
      const ways = canGoBack ? 'esc or "back" goes back, "quit" quits' : '"quit" quits';
      const typed = await ask(
        {
          type: 'input',
          message: `${clean(message)} (${ways})`,
          ...(initial === undefined ? {} : { default: initial }),
          validate: async (text: string) => (isLeaving(text) ? true : ((await check(text)) ?? true)),
        },
        canGoBack,
      );
      if (typed === backAt) return { is: 'back' };
      const text = String(typed).trim();
      if (text.toLowerCase() === 'quit') return { is: 'quit' };
      if (text.toLowerCase() === 'back' && canGoBack) return { is: 'back' };
      return { is: 'answer', value: text };
    },
    search: async <T extends string>({ message, find, canGoBack }: SearchQuestion<T>) => {
      let found: readonly Choice<T>[] = [];
      const given = await ask(
        {
          type: 'search',
          message: clean(message),
          source: (typed: string | undefined) => {
            found = find(typed ?? '');
            return [...listed(found), ...leaving(canGoBack)];
          },
          pageSize,
          theme,
        },
        canGoBack,
      );
      return chosen(given, found);
    },
    say: lines => {
      output.write(lines.map(line => `${clean(line)}\n`).join(''));
    },
  };
}

const isLeaving = (text: string): boolean => ['back', 'quit'].includes(text.trim().toLowerCase());

/** The explicit ways out, which stand after the choices of every list. */
const leaving = (canGoBack: boolean) => [
  ...(canGoBack ? [{ value: backAt, name: '< Back', short: 'Back' }] : []),
  { value: quitAt, name: 'x Quit', short: 'Quit' },
];

function chosen<T>(given: unknown, choices: readonly Choice<T>[]): Reply<T> {
  if (given === backAt) return { is: 'back' };
  const choice = typeof given === 'number' ? choices[given] : undefined;
  return choice === undefined ? { is: 'quit' } : { is: 'answer', value: choice.value };
}

/**
 * Asks one question. Escape is Back; Ctrl-C, Ctrl-D and the end of the input interrupt: inquirer alone
 * would wait for ever at the end of the input, or let the process end with success.
 */
async function run(
  { input, output }: PromptStreams,
  question: Record<string, unknown>,
  canGoBack: boolean,
): Promise<unknown> {
  const prompt = inquirer.createPromptModule({ input, output });
  // Its types describe every kind of question at once; what comes back is checked by the callers.
  const asking = prompt<{ value: unknown }>([{ ...question, name: 'value' } as never]);
  let left: 'back' | 'end' | undefined;
  const leave = (how: 'back' | 'end'): void => {
    left ??= how;
    asking.ui.close();
  };
  const onKey = (_: unknown, key: { name?: string; ctrl?: boolean }): void => {
    if (key.name === 'escape' && canGoBack) leave('back');
    if (key.name === 'd' && key.ctrl === true) leave('end');
  };
  const onEnd = (): void => leave('end');
  input.on('keypress', onKey).on('end', onEnd);
  try {
    return (await asking).value;
  } catch (error) {
    if (left === 'back') return backAt;
    if (left === 'end' || isExit(error)) throw new InterruptedError('Interrupted; nothing was ranked.');
    throw error;
  } finally {
    input.removeListener('keypress', onKey).removeListener('end', onEnd);
  }
}

const isExit = (error: unknown): boolean => error instanceof Error && error.name === 'ExitPromptError';
