// resprog match: an interview, or its answers from a file and flags, and the programs that fit them.
import { defineCommand } from '../cli/command.ts';
import type { Context } from '../cli/context.ts';
import { UsageError } from '../cli/errors.ts';
import { fillLines } from '../cli/help.ts';
import { runInterview } from '../cli/match/interview.ts';
import { declareAnswers, parseAnswers, preferable, unanswered } from '../cli/match/options.ts';
import { findWishes, givenAnswers } from '../cli/match/wishes.ts';
import { collect, parseWhole, words } from '../cli/parse.ts';
import { resolvePrograms } from '../cli/query/resolve.ts';
import { factsOf, questionsFor } from '../domain/match/questionnaire.ts';
import { type MatchResult, matchPrograms } from '../domain/match/ranking.ts';
import { repeatWords } from '../domain/match/repeat.ts';
import { stabilityOf } from '../domain/match/sensitivity.ts';
import type { Catalog } from '../domain/record/catalog.ts';
import type { Answers } from '../schema/answers.ts';
import { criterionIds } from '../schema/criterion-ids.ts';
import { answersText } from '../view/match/answers-file.ts';
import { viewQuestions } from '../view/match/questions.ts';
import { viewMatch } from '../view/match/ranking.ts';
import { viewTemplate } from '../view/match/template.ts';
import type { Report } from '../view/report.ts';

interface Input {
  readonly flags: Answers;
  readonly answers: string | undefined;
  readonly save: string | undefined;
  readonly force: boolean;
  readonly template: boolean;
  readonly explain: readonly string[];
  readonly explainAll: boolean;
  readonly sensitivity: boolean;
  readonly questions: boolean;
  readonly showExcluded: boolean;
  readonly limit: number | undefined;
}

/** Programs for which --questions and --explain-all speak unless --limit says otherwise. */
const usualDetails = 3;
/** The top in which --sensitivity counts unless --limit is smaller. */
const usualTop = 5;

export const match = defineCommand<Input>({
  name: 'match',
  alias: 'quiz',
  summary: 'Rank programs by your answers to a few questions',
  examples: [
    { line: 'resprog match', says: 'asks a dozen questions' },
    { line: 'resprog match --goal interventional --near "Boise, ID" --no-input', says: 'asks nothing' },
    { line: 'resprog match --save mine.yaml', says: 'keeps the answers for the next time' },
    { line: 'resprog match --answers mine.yaml --explain slu', says: 'shows how one fit comes about' },
    { line: 'resprog match --answers mine.yaml --sensitivity', says: 'shows how firm the order is' },
  ],
  declare: command => {
    declareAnswers(command);
    command
      .option('--answers <file>', 'take the answers from a YAML file; what is missing is asked')
      .option('--save <file>', 'write the answers; never over a file without --force')
      .option('--template', 'print an answers file to fill in')
      .option('--no-input', 'ask nothing: what is not answered is no preference')
      .option('--explain <id>', 'show the reckoning of a program', collect)
      .option('--explain-all', 'show the reckoning of the programs at the top')
      .option('--sensitivity', 'show how much the order depends on the weights')
      .option('--questions', 'show what to ask the programs at the top, and whom')
      .option('--show-excluded', 'list the programs that your musts leave out')
      .option('--limit <n>', 'show at most N programs (10)')
      .addHelpText('after', limits);
  },
  input: (_, options) => {
    const text = (name: string): string | undefined =>
      typeof options[name] === 'string' ? options[name] : undefined;
    const limit = text('limit');
    return {
      flags: parseAnswers(options),
      answers: text('answers'),
      save: text('save'),
      force: options['force'] === true,
      template: options['template'] === true,
      explain: words(options['explain']),
      explainAll: options['explainAll'] === true,
      sensitivity: options['sensitivity'] === true,
      questions: options['questions'] === true,
      showExcluded: options['showExcluded'] === true,
      limit: limit === undefined ? undefined : parseWhole('--limit', limit, 1),
    };
  },
  run: async (input, context) => {
    const { flags, save, force, template } = input;
    if (save !== undefined && !force && context.fileExists(save))
      throw new UsageError(`${save} exists; add --force to overwrite it.`);
    const given = await givenAnswers(input.answers, flags, context);
    if (template) return withSave(viewTemplate(given), save, given);
    const catalog = await context.catalog();
    // What is misspelt is said before a dozen questions are answered, not after.
    resolvePrograms(catalog, input.explain);
    await findWishes(given, context);
    const answers = await completeAnswers(given, catalog, context);
    return withSave(await showMatch(input, { answers, catalog, context }), save, answers);
  },
});

const limits = `
Things for --importance and --must:
${fillLines(criterionIds)}

Questions for --prefer; --template shows the answers to each:
${fillLines(preferable)}

What it does not do: it does not know your chances of matching, ranks nobody by
reputation, and sees only what programs publish. Sites rarely publish a "no", so
a silent program is taken for a usual one; look at the range and ask.`;

const withSave = (view: Report, path: string | undefined, answers: Answers): Report =>
  path === undefined ? view : { ...view, save: { path, text: answersText(answers) } };

/** Asks what is missing where somebody is there to be asked. */
async function completeAnswers(given: Answers, catalog: Catalog, context: Context): Promise<Answers> {
  if (context.interactive) {
    const checkPlace = (word: string): Promise<string | undefined> =>
      context.findPlace(word).then(() => undefined, explainUsage);
    const prompter = await context.prompter();
    return runInterview(given, { prompter, facts: factsOf(catalog.programs), checkPlace });
  }
  if (Object.keys(given).length > 0) return given;
  throw new UsageError(
    'There is nothing to rank by, and nobody to ask: give --answers FILE, or some of --goal, --track, --state, ' +
      '--region, --near, --visa, --img, --clinical-year, --importance, --must, --prefer.',
  );
}

function explainUsage(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  throw error;
}

interface Answered {
  readonly answers: Answers;
  readonly catalog: Catalog;
  readonly context: Context;
}

async function showMatch(input: Input, { answers, catalog, context }: Answered): Promise<Report> {
  const { limit, explain, explainAll, sensitivity, questions, showExcluded } = input;
  const wishes = await findWishes(answers, context);
  const result = matchPrograms(catalog.programs, wishes);
  if (questions) {
    const programs = topOf(result, limit ?? usualDetails);
    return viewQuestions({ programs, wishes, notes: [] });
  }
  const named = resolvePrograms(catalog, explain);
  const top = Math.min(limit ?? usualTop, usualTop);
  const explained = explainAll ? topOf(result, limit ?? usualDetails) : named.programs;
  const view = viewMatch({
    matched: result,
    wishes,
    limit,
    explain: explained.map(({ id }) => id),
    showExcluded,
    stability: sensitivity ? { top, rows: stabilityOf(result.ranked, top) } : undefined,
    unanswered: unanswered(questionsFor(answers, factsOf(catalog.programs)), answers),
    repeat: repeatWords(answers),
  });
  return { ...view, notes: [...named.notes, ...view.notes] };
}

const topOf = ({ ranked }: MatchResult, count: number) =>
  ranked.slice(0, count).map(({ program }) => program);
