// Asks with numbered lines that are answered by a typed number or words: nothing moves, nothing is drawn over, nothing is
// painted. For screen readers and for terminals that only print.
import { type LineStreams, lineReader, type NextLine } from './lines.ts';
import { type Wrap, widthOf } from './look.ts';
import type {
  CheckboxQuestion,
  Choice,
  Prompter,
  Reply,
  SearchQuestion,
  SelectQuestion,
} from './prompter.ts';
import { numberedLines, numbersOf, rangeOf, readMany, readOne, wordsOf } from './typed.ts';

export interface PlainStreams extends LineStreams {
  readonly output: LineStreams['output'] & { readonly columns?: number };
  /** Makes text from records harmless for a terminal. */
  readonly clean: (text: string) => string;
  readonly wrap: Wrap;
}

interface Desk {
  readonly say: (lines: readonly string[]) => void;
  readonly next: NextLine;
  readonly clean: (text: string) => string;
}

/** A prompter for a terminal; the caller has made sure that both streams are one. */
export function createPlainPrompter(streams: PlainStreams): Prompter {
  const { output, clean, wrap } = streams;
  const nextLine = lineReader(streams);
  const say = (lines: readonly string[]): void => {
    const shown = lines.map(line => wrap(spoken(clean(line)), widthOf(output)));
    output.write(shown.map(line => `${line}\n`).join(''));
  };
  const next: NextLine = () => {
    output.write('Answer: ');
    return nextLine();
  };
  const desk: Desk = { say, next, clean };
  return {
    say,
    show: async text => {
      output.write(`${text.trimEnd()}\n`);
    },
    select: question => askSelect(desk, question),
    checkbox: question => askCheckbox(desk, question),
    search: question => askSearch(desk, question),
    input: async ({ message, initial, check, canGoBack, terse = false }) => {
      const kept = initial === undefined ? [] : [`Enter takes ${initial}.`];
      const ways = terse ? [] : [waysOut({ canGoBack })];
      say(['', [withStop(message), ...kept, ...ways].join(' ')]);
      return askUntil(desk, { canGoBack }, async typed => {
        const text = typed === '' ? (initial ?? '') : typed;
        const wrong = await check(text);
        return wrong === undefined ? { means: text } : { wrong };
      });
    },
  };
}

/** "  Label     text", set apart for the eye, as "  Label: text". */
const spoken = (line: string): string => line.replace(/^( {2}\S+(?: \S+)*) {2,}(?=\S)/u, '$1: ');

const withStop = (message: string): string => (/[.?!:]$/u.test(message) ? message : `${message}.`);

interface Ways {
  readonly canGoBack: boolean;
  readonly quitLabel?: string | undefined;
}

/** How to leave a question. */
function waysOut({ canGoBack, quitLabel = 'Quit' }: Ways): string {
  const quit = `"${quitLabel.toLowerCase()}" ${quitLabel === 'Quit' ? 'quits' : 'ends'}.`;
  return canGoBack ? `"back" goes back, ${quit}` : quit;
}

type Read<T> = { readonly means: T } | { readonly wrong: string } | { readonly says: readonly string[] };

/** Asks for lines until one is an answer or a way out; what is wrong with the others is said. */
async function askUntil<T>(
  { say, next }: Desk,
  { canGoBack, quitLabel = 'Quit' }: Ways,
  read: (typed: string) => Read<T> | Promise<Read<T>>,
): Promise<Reply<T>> {
  for (;;) {
    const typed = (await next()).trim();
    const word = typed.toLowerCase();
    if (word === 'quit' || word === quitLabel.toLowerCase()) return { is: 'quit' };
    // A line of the escape key alone, as a terminal hands it over.
    const isBack = word === 'back' || word === '\u001B';
    if (isBack && canGoBack) return { is: 'back' };
    const understood: Read<T> = isBack ? { wrong: 'There is nothing to go back to.' } : await read(typed);
    if ('means' in understood) return { is: 'answer', value: understood.means };
    say('wrong' in understood ? [understood.wrong] : understood.says);
  }
}

/** The numbered choices, each with its hint where these are asked for. */
function linesOf({ clean }: Desk, choices: readonly Choice<unknown>[], withHints = false): readonly string[] {
  const lines = numberedLines(choices.map(({ label }) => clean(label)));
  return choices.map(({ hint }, at) => `${lines[at]}${withHints && hint !== undefined ? `. ${hint}` : ''}`);
}

const labelsOf = ({ clean }: Desk, choices: readonly Choice<unknown>[]): readonly string[] =>
  choices.map(({ label }) => clean(label));

/** What "?" does with a list of choices. */
const helpWords = (choices: readonly Choice<unknown>[]): string =>
  choices.some(({ hint }) => hint !== undefined) ? '"?" explains the answers.' : '"?" says them again.';

function askSelect<T>(desk: Desk, question: SelectQuestion<T>): Promise<Reply<T>> {
  const { message, choices, initial } = question;
  const labels = labelsOf(desk, choices);
  const numbers = numbersOf(labels);
  const at = Math.max(
    0,
    choices.findIndex(({ value }) => value === initial),
  );
  const label = labels[at] ?? '';
  const short = wordsOf(label).startsWith(`${numbers[at]}, `)
    ? wordsOf(label)
    : `${numbers[at]}, ${wordsOf(label)}`;
  const how = `Type ${rangeOf(numbers)} or words. Enter takes ${short}. ${helpWords(choices)} ${waysOut(question)}`;
  desk.say(['', withStop(message), ...linesOf(desk, choices), how]);
  return askUntil(desk, question, typed => {
    if (typed === '?') return { says: [...linesOf(desk, choices, true), how] };
    const read = typed === '' ? { means: at } : readOne(typed, labels);
    const choice = 'means' in read ? choices[read.means] : undefined;
    return choice === undefined ? { wrong: 'wrong' in read ? read.wrong : how } : { means: choice.value };
  });
}

function askCheckbox<T>(desk: Desk, question: CheckboxQuestion<T>): Promise<Reply<readonly T[]>> {
  const { message, choices, initial } = question;
  const labels = labelsOf(desk, choices);
  const numbers = numbersOf(labels);
  const ticked = [...choices.keys()].filter(at => initial.some(each => each === choices[at]?.value));
  const kept = ticked.length === 0 ? 'none' : ticked.map(at => numbers[at]).join(', ');
  const how =
    `Type any of them, numbers or words, with commas between them; "none" for none. Enter takes ${kept}. ` +
    `${helpWords(choices)} ${waysOut(question)}`;
  desk.say(['', withStop(message), ...linesOf(desk, choices), how]);
  return askUntil(desk, question, typed => {
    if (typed === '?') return { says: [...linesOf(desk, choices, true), how] };
    const read =
      typed === ''
        ? { means: ticked }
        : typed.toLowerCase() === 'none'
          ? { means: [] }
          : readMany(typed, labels);
    if ('wrong' in read) return read;
    return { means: choices.filter((_, at) => read.means.includes(at)).map(({ value }) => value) };
  });
}

/** What is typed is looked for; of several that fit, the next answer may be a number. */
function askSearch<T>(desk: Desk, question: SearchQuestion<T>): Promise<Reply<T>> {
  const { message, find } = question;
  let found: readonly Choice<T>[] = [];
  desk.say(['', `${withStop(message)} ${waysOut(question)}`]);
  return askUntil(desk, question, typed => {
    const chosen = found[numbersOf(labelsOf(desk, found)).indexOf(typed)];
    if (chosen !== undefined) return { means: chosen.value };
    if (typed === '' || typed === '?') return { wrong: withStop(message) };
    found = find(typed);
    const labels = labelsOf(desk, found);
    const exact = found.find((_, at) => labels[at]?.toLowerCase() === typed.toLowerCase()) ?? found[0];
    if (exact === undefined) return { wrong: `Nothing fits "${typed}".` };
    if (found.length === 1 || labelsOf(desk, [exact])[0]?.toLowerCase() === typed.toLowerCase())
      return { means: exact.value };
    return { says: [...linesOf(desk, found), `Type ${rangeOf(numbersOf(labels))}, or other letters.`] };
  });
}
