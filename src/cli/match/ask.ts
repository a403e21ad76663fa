// Asks one question of the interview and puts the reply into the answers.
import { criterionOf } from '../../domain/match/criteria.ts';
import type { Criterion } from '../../domain/match/criterion.ts';
import { plainWords } from '../../domain/match/criterion-words.ts';
import {
  demandOf,
  type ManyQuestion,
  type PlaceQuestion,
  type Question,
} from '../../domain/match/question.ts';
import { type CatalogFacts, firstWeight, importanceOf, weighable } from '../../domain/match/questionnaire.ts';
import { fold } from '../../domain/record/text.ts';
import type { Choice, Prompter, Reply } from '../../prompt/prompter.ts';
import type { Answers } from '../../schema/answers.ts';
import { criterionIds } from '../../schema/criterion-ids.ts';

export interface Interview {
  readonly prompter: Prompter;
  readonly facts: CatalogFacts;
  /** What is wrong with the name of a place; undefined when it is known. */
  readonly checkPlace: (word: string) => Promise<string | undefined>;
}

/** A question at its place in the interview. */
export interface Turn {
  readonly answers: Answers;
  /** "Question 3 of 11" */
  readonly progress: string;
  readonly canGoBack: boolean;
}

/** The answers with the reply to the question in them. */
export async function askQuestion(
  question: Question,
  interview: Interview,
  turn: Turn,
): Promise<Reply<Answers>> {
  const { prompter } = interview;
  const { answers, canGoBack } = turn;
  const hints = hintsOf(question, interview, answers);
  if (hints.length > 0) prompter.say(['', hints.join(' ')]);
  const message = `${turn.progress}: ${question.title}`;
  switch (question.kind) {
    case 'one': {
      const choices = question.options.map(({ key, label, hint }) => ({ value: key, label, hint }));
      const initial = question.chosen(answers);
      const reply = await prompter.select<string>({ message, choices, initial, canGoBack });
      return map(reply, key => question.give(answers, key));
    }
    case 'many': {
      const choices = choicesOf(question, interview);
      const initial = question.chosen(answers);
      const reply = await prompter.checkbox<string>({ message, choices, initial, canGoBack });
      return map(reply, keys => question.give(answers, keys));
    }
    case 'place':
      return askPlace(question, interview, { ...turn, message });
    case 'weights':
      return askWeights(interview, { ...turn, message });
    case 'musts':
      return askMusts(interview, { ...turn, message });
  }
}

interface Worded extends Turn {
  readonly message: string;
}

/** What is said before a question. */
function hintsOf({ hint, kind, about }: Question, { facts }: Interview, answers: Answers): readonly string[] {
  const recorded = about && `Recorded for ${countWords(criterionOf(about), answers, facts)}.`;
  const none = kind === 'many' && about !== undefined ? 'None means no preference.' : undefined;
  return [hint, recorded, none].filter(each => each !== undefined);
}

const map = <A, B>(reply: Reply<A>, change: (value: A) => B): Reply<B> =>
  reply.is === 'answer' ? { is: 'answer', value: change(reply.value) } : reply;

/** States without a program are not offered, and each says how many it has. */
function choicesOf({ id, options }: ManyQuestion, { facts }: Interview): readonly Choice<string>[] {
  const choices = options.map(({ key, label, hint }) => ({ value: key, label, hint }));
  if (id !== 'states') return choices;
  return choices
    .map(choice => ({ ...choice, count: facts.inState(choice.value) }))
    .filter(({ value, count }) => count > 0 || value === 'unsure')
    .map(({ value, label, count }) => ({ value, label: count === 0 ? label : `${label} (${count})` }));
}

/** Offers the cities of the catalog while the person types, and takes any other place that is known. */
async function askPlace(
  question: PlaceQuestion,
  { prompter, facts, checkPlace }: Interview,
  { answers, message, canGoBack }: Worded,
): Promise<Reply<Answers>> {
  for (;;) {
    const reply = await prompter.search<string>({
      message: `${message} Type a few letters, such as "Boise, ID".`,
      find: typed => placeChoices(typed, facts.cities),
      canGoBack,
    });
    if (reply.is !== 'answer') return reply;
    const wrong = await checkPlace(reply.value);
    if (wrong === undefined) return { is: 'answer', value: question.give(answers, reply.value) };
    prompter.say([wrong]);
  }
}

function placeChoices(typed: string, cities: readonly string[]): readonly Choice<string>[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  const fitting = cities.filter(city => fold(city).startsWith(wanted)).slice(0, 8);
  const own = fitting.some(city => fold(city) === wanted) ? [] : [typed.trim()];
  return [...fitting, ...own].map(value => ({
    value,
    label: fitting.includes(value) ? value : `Use "${value}"`,
  }));
}

/** A list of all weights in which one after another can be changed. */
async function askWeights(
  { prompter, facts }: Interview,
  { answers, message, canGoBack }: Worded,
): Promise<Reply<Answers>> {
  const offered = weighable(answers, facts);
  let current = answers;
  let at = 'done';
  for (;;) {
    const importance = importanceOf(current, offered);
    const shown = { ...current, importance };
    const rows = offered.map(criterion => weightChoice(criterion, shown, facts));
    const choices = [{ value: 'done', label: 'Done, these weights are right' }, ...rows];
    const reply = await prompter.select<string>({ message, choices, initial: at, canGoBack, passing: true });
    if (reply.is !== 'answer') return reply;
    if (reply.value === 'done') {
      prompter.say([`${message} Done.`]);
      return { is: 'answer', value: shown };
    }
    at = 'done';
    const criterion = offered.find(({ id }) => id === reply.value);
    if (criterion === undefined) continue;
    const level = await askLevel(prompter, criterion, importance[criterion.id] ?? 0);
    if (level.is === 'quit') return level;
    // Enter alone ends the list, unless a weight was looked at and left.
    if (level.is === 'back') at = criterion.id;
    if (level.is === 'answer')
      current = { ...current, importance: { ...importance, [criterion.id]: level.value } };
  }
}

const weightChoice = (criterion: Criterion, answers: Answers, facts: CatalogFacts): Choice<string> => {
  const weight = answers.importance?.[criterion.id] ?? 0;
  const { weight: first, why } = firstWeight(criterion, answers);
  return {
    value: criterion.id,
    label: `${criterion.label.padEnd(24)}  ${weight}  ${levels[Math.round(weight)] ?? ''}`,
    hint: `${explained(criterion, answers, facts)} Starts at ${first}: ${why}.`,
  };
};

/** What is good, what is bad, and how often it is known. */
const explained = (criterion: Criterion, answers: Answers, facts: CatalogFacts): string =>
  `${plainWords(criterion.id, answers)} Recorded for ${countWords(criterion, answers, facts)}.`;

const countWords = (criterion: Criterion, answers: Answers, facts: CatalogFacts): string =>
  `${facts.recorded(criterion, answers)} of ${facts.total} programs`;

const levels = [
  'does not matter',
  'matters a little',
  'matters somewhat',
  'matters',
  'matters much',
  'matters most',
] as const;

const askLevel = (prompter: Prompter, { label }: Criterion, weight: number): Promise<Reply<number>> =>
  prompter.select<number>({
    message: `${label}: how much does it matter?`,
    choices: levels.map((words, value) => ({ value, label: `${value}  ${words}` })),
    initial: Math.round(weight),
    canGoBack: true,
    passing: true,
  });

async function askMusts(
  { prompter, facts }: Interview,
  { answers, message, canGoBack }: Worded,
): Promise<Reply<Answers>> {
  const offered = weighable(answers, facts).filter(({ canBeMust }) => canBeMust);
  const reply = await prompter.checkbox<string>({
    message,
    choices: offered.map(criterion => ({
      value: criterion.id,
      label: `Only programs that ${demandOf(criterion.id, answers)}`,
      hint: explained(criterion, answers, facts),
    })),
    initial: answers.must ?? [],
    canGoBack,
  });
  return map(reply, keys => ({ ...answers, must: criterionIds.filter(id => keys.includes(id)) }));
}
