// A prompter that answers from a script, and fails on a question that the script does not expect.
import type { Choice, Prompter, Reply } from '../../src/prompt/prompter.ts';

export const back = Symbol('back');
export const quit = Symbol('quit');
/** Takes what Enter alone takes. */
export const enter = Symbol('enter');

/** The label of a choice, labels for a list to tick, typed text, Back, Quit, or Enter in a list to choose from. */
type Given = string | readonly string[] | typeof back | typeof quit | typeof enter;

/** What part of the message is expected, and the answer to it. */
export type Line = readonly [message: string, answer: Given];

export interface ScriptedPrompter extends Prompter {
  /** Messages asked and lines said, in order. */
  readonly transcript: readonly string[];
  /** Fails where the script goes on after the last question. */
  readonly expectDone: () => void;
}

export function scriptedPrompter(script: readonly Line[]): ScriptedPrompter {
  const left = [...script];
  const transcript: string[] = [];
  const next = (message: string, canGoBack: boolean): Given => {
    transcript.push(message);
    const line = left.shift();
    if (line === undefined) throw new Error(`Nobody expects the question "${message}"`);
    const [expected, given] = line;
    if (!message.includes(expected)) throw new Error(`"${expected}" was expected, not "${message}"`);
    if (given === back && !canGoBack) throw new Error(`"${message}" has no way back`);
    return given;
  };
  const answer = <T>(given: Given, read: (given: Given) => T): Reply<T> => {
    if (given === back) return { is: 'back' };
    if (given === quit) return { is: 'quit' };
    return { is: 'answer', value: read(given) };
  };
  return {
    transcript,
    expectDone: () => {
      if (left.length > 0) throw new Error(`Never asked: ${left.map(([message]) => message).join('; ')}`);
    },
    say: lines => transcript.push(...lines),
    show: async text => {
      transcript.push(...text.split('\n'));
    },
    select: async ({ message, choices, initial, canGoBack }) =>
      answer(next(message, canGoBack), given =>
        given === enter && initial !== undefined ? initial : findChoice(choices, given),
      ),
    checkbox: async ({ message, choices, canGoBack }) =>
      answer(next(message, canGoBack), given =>
        (Array.isArray(given) ? given : []).map(label => findChoice(choices, label)),
      ),
    input: async ({ message, canGoBack, check }) => {
      const given = next(message, canGoBack);
      const wrong = typeof given === 'string' ? await check(given) : undefined;
      if (wrong !== undefined) throw new Error(wrong);
      return answer(given, String);
    },
    search: async ({ message, find, canGoBack }) =>
      answer(next(message, canGoBack), given => findChoice(find(String(given)), given)),
  };
}

/** The choice that begins with a label; for a search, the first one that contains it. */
function findChoice<T>(choices: readonly Choice<T>[], given: Given): T {
  const label = String(given);
  const found =
    choices.find(choice => choice.label.startsWith(label)) ??
    choices.find(choice => choice.label.includes(label));
  if (found === undefined)
    throw new Error(`No choice "${label}" among ${choices.map(choice => choice.label).join(', ')}`);
  return found.value;
}
