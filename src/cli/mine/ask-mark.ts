// Asks what is to be said of a program: one question after the other on one screen, and Enter keeps what is there.
import type { MarkChange } from '../../domain/mine/list.ts';
import { InterruptedError } from '../../prompt/interrupted-error.ts';
import type { Prompter, Reply } from '../../prompt/prompter.ts';
import { signals, statuses } from '../../schema/choices.ts';
import type { Mark } from '../../schema/my-list.ts';
import { capitalize } from '../../view/words.ts';
import { UsageError } from '../errors.ts';
import { splitList } from '../parse.ts';
import {
  parseDay,
  parseMoment,
  parseRating,
  parseTag,
  type Rating,
  withNotes,
  withRatings,
} from './mark-options.ts';

interface Question {
  readonly ask: (prompter: Prompter, old: Mark, canGoBack: boolean) => Promise<Reply<MarkChange>>;
}

/** What was answered; undefined where the questions were left. Throws InterruptedError, before anything is changed. */
export async function askMark(title: string, old: Mark, prompter: Prompter): Promise<MarkChange | undefined> {
  try {
    return await askAll(title, old, prompter);
  } catch (error) {
    if (error instanceof InterruptedError) throw new InterruptedError('Interrupted; nothing is changed.');
    throw error;
  }
}

async function askAll(title: string, old: Mark, prompter: Prompter): Promise<MarkChange | undefined> {
  prompter.say([
    title,
    'Enter keeps what is there, "none" takes it away, esc or "back" goes back, "quit" changes nothing.',
  ]);
  const answers: MarkChange[] = [];
  while (answers.length < questions.length) {
    const reply = await questions[answers.length]?.ask(
      prompter,
      { ...old, ...said(answers) },
      answers.length > 0,
    );
    if (reply === undefined || reply.is === 'quit') return undefined;
    if (reply.is === 'back') answers.pop();
    else answers.push(reply.value);
  }
  return Object.assign({}, ...answers);
}

/** The answers so far, as they were said. */
const said = (answers: readonly MarkChange[]): Mark =>
  Object.fromEntries(answers.flatMap(each => Object.entries(each)).filter(([, value]) => value !== null));

const noneKey = 'none';

const choice = <K extends 'status' | 'signal', V extends string>(key: K, values: readonly V[]): Question => ({
  ask: async (prompter, old, canGoBack) => {
    const choices = [...values, noneKey].map(value => ({
      value,
      label: value === noneKey ? 'not said' : value,
    }));
    const initial = old[key] ?? noneKey;
    const reply = await prompter.select<string>({ message: capitalize(key), choices, initial, canGoBack });
    if (reply.is !== 'answer') return reply;
    return { is: 'answer', value: { [key]: values.find(value => value === reply.value) ?? null } };
  },
});

interface Typed<V> {
  readonly message: string;
  readonly current: (old: Mark) => string | undefined;
  /** Throws UsageError. */
  readonly parse: (text: string) => V;
  readonly give: (old: Mark, value: V | null) => MarkChange;
}

const typed = <V>({ message, current, parse, give }: Typed<V>): Question => ({
  ask: async (prompter, old, canGoBack) => {
    const initial = current(old);
    const check = (text: string): string | undefined => {
      if (isKept(text) || isNone(text)) return undefined;
      try {
        parse(text);
        return undefined;
      } catch (error) {
        if (error instanceof UsageError) return error.message;
        throw error;
      }
    };
    const reply = await prompter.input({ message, initial, check, canGoBack, terse: true });
    if (reply.is !== 'answer') return reply;
    if (isKept(reply.value) || reply.value === initial) return { is: 'answer', value: {} };
    return { is: 'answer', value: give(old, isNone(reply.value) ? null : parse(reply.value)) };
  },
});

const isKept = (text: string): boolean => text.trim() === '';
const isNone = (text: string): boolean => text.trim().toLowerCase() === noneKey;

const questions: readonly Question[] = [
  choice('status', statuses),
  choice('signal', signals),
  typed({
    message: 'Interview, such as 2026-12-03 13:00, local time there',
    current: ({ interview }) => interview,
    parse: parseMoment,
    give: (_, interview) => ({ interview }),
  }),
  typed({
    message: 'Deadline, such as 2026-09-30',
    current: ({ deadline }) => deadline,
    parse: parseDay,
    give: (_, deadline) => ({ deadline }),
  }),
  typed<readonly Rating[]>({
    message: 'Ratings from 1 to 5, such as residents=5, place=3',
    current: ({ ratings }) =>
      ratings &&
      Object.entries(ratings)
        .map(([name, points]) => `${name}=${points}`)
        .join(', '),
    parse: text => splitList(text).map(parseRating),
    give: (_, ratings) => ({ ratings: ratings === null ? null : withRatings({}, ratings) }),
  }),
  typed({
    message: 'Tags, such as midwest, big',
    current: ({ tags }) => tags?.join(', '),
    parse: text => [...new Set(splitList(text).map(parseTag))],
    give: (_, tags) => ({ tags }),
  }),
  typed({
    message: 'A line to add to your notes',
    current: () => undefined,
    parse: text => text.trim(),
    give: (old, line) => ({ notes: line === null ? null : withNotes(old, [line]) }),
  }),
];
