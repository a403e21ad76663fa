// Asks the questions that are not answered yet, one after another, with Back, Quit, and a summary at the end.
import { isAnswered, type Question } from '../../domain/match/question.ts';
import { questionsFor, withWeights } from '../../domain/match/questionnaire.ts';
import { InterruptedError } from '../../prompt/interrupted-error.ts';
import type { Reply } from '../../prompt/prompter.ts';
import type { Answers } from '../../schema/answers.ts';
import { askQuestion, type Interview } from './ask.ts';

const welcome = [
  'A few questions about what you want. Enter takes what is marked, so you can go fast.',
  'Nothing is sent anywhere. "No preference" is always a good answer.',
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
  const questions = questionsFor(answers, facts);
  const widest = Math.max(...questions.map(({ name }) => name.length));
  prompter.say([
    '',
    'Your answers',
    ...questions.map(({ name, words }) => `  ${name.padEnd(widest)}  ${words(answers)}`),
    '',
  ]);
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
