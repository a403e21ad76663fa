// Asks the questions that are not answered yet, one after another, with Back, Quit, and a summary at the end.
import { isAnswered, type Question } from '../../domain/match/question.ts';
import { type CatalogFacts, questionsFor, withWeights } from '../../domain/match/questionnaire.ts';
import { InterruptedError } from '../../prompt/interrupted-error.ts';
import type { Reply } from '../../prompt/prompter.ts';
import type { Answers } from '../../schema/answers.ts';
import { noPreference } from '../../schema/question-entry.ts';
import { askQuestion, type Interview } from './ask.ts';

const welcome = [
  'First what you want, then how much it matters. Enter takes what is marked.',
  '"No preference" is always a good answer. Nothing is sent anywhere.',
];

/** One answered question: what was known before it. */
interface Step {
  readonly question: Question;
  readonly before: Answers;
}

/** The answers, complete; as they are when nothing is left to ask. Throws InterruptedError at Quit. */
export async function runInterview(given: Answers, interview: Interview): Promise<Answers> {
  if (openQuestions(given, interview).length === 0) return given;
  interview.prompter.say(welcome);
  const steps: Step[] = [];
  let answers = given;
  for (;;) {
    const [question] = openQuestions(answers, interview);
    if (question === undefined) answers = withWeights(answers, interview.facts);
    const reply =
      question === undefined
        ? await askSummary(answers, interview)
        : await askQuestion(question, interview, turnOf(answers, interview, steps));
    if (reply.is === 'quit') throw new InterruptedError('You left before the end; nothing was ranked.');
    if (reply.is === 'back') {
      answers = steps.pop()?.before ?? given;
    } else if (question === undefined) {
      if (reply.value === answers) return answers;
      answers = reply.value;
    } else {
      steps.push({ question, before: answers });
      answers = reply.value;
    }
  }
}

const openQuestions = (answers: Answers, { facts }: Interview): readonly Question[] =>
  questionsFor(answers, facts).filter(question => !isAnswered(question, answers));

function turnOf(answers: Answers, interview: Interview, steps: readonly Step[]) {
  const asked = steps.length;
  const total = asked + openQuestions(answers, interview).length;
  return { answers, progress: `Question ${asked + 1} of ${total}`, canGoBack: asked > 0 };
}

/** Shows what was answered; the same answers back mean that they are right. */
async function askSummary(answers: Answers, interview: Interview): Promise<Reply<Answers>> {
  const { prompter, facts } = interview;
  prompter.say(['', 'Your answers', ...summaryOf(answers, facts), '']);
  const next = await prompter.select<'show' | 'change'>({
    message: 'Is this right?',
    choices: [
      { value: 'show', label: 'Yes, show the programs' },
      { value: 'change', label: 'Change an answer' },
    ],
    canGoBack: true,
  });
  if (next.is !== 'answer') return next;
  return next.value === 'show' ? { is: 'answer', value: answers } : askChange(answers, interview);
}

/** A line an answer; what is left open shares the last one, so that all of it fits the screen. */
function summaryOf(answers: Answers, facts: CatalogFacts): readonly string[] {
  const all = questionsFor(answers, facts).map(({ name, words }) => ({ name, text: words(answers) }));
  const open = all.filter(({ text }) => text === noPreference).map(({ name }) => name.toLowerCase());
  const rows = [
    ...all.filter(({ text }) => text !== noPreference),
    ...(open.length === 0 ? [] : [{ name: noPreference, text: open.join(', ') }]),
  ];
  const widest = Math.max(...rows.map(({ name }) => name.length));
  return rows.map(({ name, text }) => `  ${name.padEnd(widest)}  ${text}`);
}

/** Asks one question again; Back leads to the summary with nothing changed. */
async function askChange(answers: Answers, interview: Interview): Promise<Reply<Answers>> {
  const questions = questionsFor(answers, interview.facts);
  const which = await interview.prompter.select<string>({
    message: 'Which answer?',
    choices: questions.map(({ id, name, words }) => ({ value: id, label: name, hint: words(answers) })),
    canGoBack: true,
  });
  const question = which.is === 'answer' ? questions.find(({ id }) => id === which.value) : undefined;
  if (question === undefined) return which.is === 'quit' ? which : { is: 'answer', value: { ...answers } };
  const turn = { answers, progress: 'Change', canGoBack: true };
  const reply = await askQuestion(question, interview, turn);
  return reply.is === 'back' ? { is: 'answer', value: { ...answers } } : reply;
}
