// resprog match: an interview, or its answers from a file and flags, and the programs that fit them.
import { defineCommand } from '../cli/command.ts';
import type { Context } from '../cli/context.ts';
import { FileError, UsageError } from '../cli/errors.ts';
import { fillLines } from '../cli/help.ts';
import { runInterview } from '../cli/match/interview.ts';
import { answerOptions, answersOf, preferable } from '../cli/match/options.ts';
import { repeatWords } from '../cli/match/repeat.ts';
import { headOf, stopsOf } from '../cli/match/stops.ts';
import { findWishes, givenAnswers, unanswered } from '../cli/match/wishes.ts';
import { type MyPrograms, mineOptions, mineWords, myPrograms, starredFor } from '../cli/mine/filter.ts';
import { asTyped, flag, list, longFlag, unless, type Values, value } from '../cli/options.ts';
import { findKeys, wholeFrom } from '../cli/parse.ts';
import { ageLimits, ageOptions, answeringLens } from '../cli/query/age-options.ts';
import { resolvePrograms } from '../cli/query/resolve.ts';
import type { Wishes } from '../domain/match/answers.ts';
import { type CatalogFacts, factsOf, questionsFor } from '../domain/match/questionnaire.ts';
import { type MatchResult, matchPrograms } from '../domain/match/ranking.ts';
import { stabilityOf } from '../domain/match/sensitivity.ts';
import type { Catalog } from '../domain/record/catalog.ts';
import { clip } from '../domain/record/text.ts';
import type { Answers } from '../schema/answers.ts';
import { criterionIds } from '../schema/criterion-ids.ts';
import type { Program } from '../schema/program.ts';
import { answersText } from '../view/match/answers-file.ts';
import { rankingKeys } from '../view/match/columns.ts';
import { questionKeys, viewQuestions } from '../view/match/questions.ts';
import { viewMatch } from '../view/match/ranking.ts';
import { viewTemplate } from '../view/match/template.ts';
import { onlyMineNote } from '../view/mine/notes.ts';
import { type Report, type Tour, withNotes } from '../view/report.ts';

const options = {
  ...answerOptions,
  ...ageOptions,
  ...mineOptions,
  file: value('--answers <file>', 'take the answers from a YAML file; what is missing is asked', asTyped),
  save: value('--save <file>', 'write the answers; never over a file without --force', asTyped),
  template: flag('--template', 'print an answers file to fill in'),
  ask: unless('--no-input', 'ask nothing: what is not answered is no preference'),
  explain: list('--explain <id>', 'show the reckoning of a program', asTyped),
  explainAll: flag('--explain-all', 'show the reckoning of the programs at the top'),
  sensitivity: flag('--sensitivity', 'show how much the order depends on the weights'),
  questions: flag('--questions', 'show what to ask the programs at the top, and whom'),
  showExcluded: flag('--show-excluded', 'list the programs that your musts leave out'),
  limit: value('--limit <n>', 'show at most N programs of each list (10; 3 not ranked)', wholeFrom(1)),
};

interface Input extends Values<Omit<typeof options, keyof typeof answerOptions>> {
  readonly given: Answers;
  readonly force: boolean;
  readonly output: string | undefined;
}

/** Programs for which --questions and --explain-all speak unless --limit says otherwise. */
const defaultDetails = 3;
/** Programs of which the reckoning is offered after an interview, unless --limit says otherwise. */
const defaultOffered = 10;
/** The top in which --sensitivity counts, unless --limit is smaller. */
const maxTop = 5;

const helpAfter = `
Things for --importance, most of them also for --must:
${fillLines(criterionIds)}

Questions for --prefer; --template shows the answers to each:
${fillLines(preferable)}

A group holds the programs that what is recorded cannot tell from its best one.
A program with less than a third of your weights on record is not ranked but
listed below, with what would decide. What is not recorded is filled in from the
programs that state it, nearer to one half where few do; --explain shows it.

What it does not do: it does not know your chances of matching, ranks nobody by
reputation, and knows only what is recorded here; look at the range and ask.`;

export const match = defineCommand({
  examples: [
    { line: 'resprog match', meaning: 'asks some fifteen questions' },
    { line: 'resprog match --goal interventional --near "Boise, ID" --no-input', meaning: 'asks nothing' },
    { line: 'resprog match --save mine.yaml', meaning: 'keeps the answers for the next time' },
    { line: 'resprog match --answers mine.yaml --explain slu', meaning: 'shows how one fit comes about' },
    { line: 'resprog match --answers mine.yaml --mine', meaning: 'ranks only the programs on your list' },
    { line: 'resprog match --answers mine.yaml --sensitivity', meaning: 'shows how firm the order is' },
  ],
  options,
  helpAfter,
  input: (_, values): Input => {
    // A misspelled field is said before fifteen questions are answered, not after.
    if (values.fields !== undefined && !values.template)
      findKeys(values.fields, values.questions ? questionKeys : rankingKeys);
    return { ...values, given: answersOf(values) };
  },
  run: async (input, context) => {
    const { file, save, template, explain, ask } = input;
    checkSave(input, context);
    const given = await givenAnswers(file, input.given, context);
    if (template) return withSave(viewTemplate(given), save, given);
    const catalog = await context.catalog();
    // What is misspelled is said before fifteen questions are answered, not after.
    const named = resolvePrograms(catalog, explain).programs;
    const mine = await myPrograms(input, context);
    const asks = ask && context.interactive;
    requireRanked(named, mine, asks);
    if (asks) await findWishes(given, context);
    const answers = asks ? await askMissing(given, catalog, input, context) : requireSome(given, file);
    const ranking = await rank(input, { answers, catalog, context, mine });
    const whole = await showMatch(input, ranking);
    // The same answers back mean that nobody was asked.
    const shown = answers === given ? whole : { ...whole, tour: tourOf(whole, input, ranking) };
    return withSave(shown, save, answers);
  },
});

/** What cannot be saved is said before fifteen questions are answered, not after. */
function checkSave({ save, output, force }: Input, { fileProblem, isSameFile }: Context): void {
  if (save === undefined) return;
  if (output !== undefined && isSameFile(save, output))
    throw new UsageError(`-o and --save both name ${clip(save)}; give each a file of its own.`);
  const problem = fileProblem(save, force);
  if (problem !== undefined) throw new FileError(problem);
}

/** Nobody answers fifteen questions for nothing: what is explained must be ranked, and something must be left to rank. */
function requireRanked(explained: readonly Program[], mine: MyPrograms | undefined, asks: boolean): void {
  const stray = explained.find(program => mine?.programs.includes(program) === false);
  if (stray !== undefined)
    throw new UsageError(`${stray.id} is not among the programs of your list that are ranked.`);
  if (asks && mine?.programs.length === 0) throw new UsageError(mine.notes.join('\n'));
}

const withSave = (view: Report, path: string | undefined, answers: Answers): Report =>
  path === undefined ? view : { ...view, save: { path, text: answersText(answers) } };

/** Asks what the answers leave open. */
async function askMissing(
  given: Answers,
  catalog: Catalog,
  input: Input,
  context: Context,
): Promise<Answers> {
  const checkPlace = (word: string): Promise<string | undefined> =>
    context.findPlace(word).then(() => undefined, explainUsage);
  const prompter = await context.prompter();
  return runInterview(given, { prompter, facts: countingFacts(input, catalog, context), checkPlace });
}

/** What is recorded that counts: of its time, and of the department itself. */
const countingFacts = (input: Input, { programs }: Catalog, context: Context): CatalogFacts =>
  factsOf(programs, answeringLens([], context, ageLimits(input)));

/** The answers as they are, where nobody is asked; throws UsageError when they say nothing. */
function requireSome(given: Answers, file: string | undefined): Answers {
  if (given.within !== undefined && given.near === undefined)
    throw new UsageError('--within needs --near PLACE.');
  if (Object.keys(given).length > 0) return given;
  // A distance without a place says nothing.
  const flags = Object.values(answerOptions)
    .map(longFlag)
    .filter(name => name !== '--within');
  const ways = `some of ${flags.join(', ')}`;
  throw new UsageError(
    file === undefined
      ? `There is nothing to rank by, and nobody to ask: give --answers FILE, or ${ways}.`
      : `${file} answers nothing yet, and nobody is there to be asked: fill in some of it, or give ${ways}.`,
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
  /** The part of the list that is ranked; undefined where all programs are. */
  readonly mine: MyPrograms | undefined;
}

/** What was wished for, and the programs by it; everything that is shown is a part of one ranking. */
interface Ranking extends Answered {
  readonly wishes: Wishes;
  readonly matched: MatchResult;
}

async function rank(input: Input, answered: Answered): Promise<Ranking> {
  const { answers, catalog, context, mine } = answered;
  const wishes = await findWishes(answers, context, ageLimits(input));
  const wanted = mine && new Set(mine.programs);
  const matched = matchPrograms(catalog.programs, wishes, program => wanted?.has(program) !== false);
  return { ...answered, wishes, matched };
}

async function showMatch(input: Input, ranking: Ranking): Promise<Report> {
  const { catalog, context, mine, wishes, matched } = ranking;
  const { limit, explain, explainAll, sensitivity, questions, showExcluded } = input;
  const listNotes = mine === undefined ? [] : [...mine.notes, onlyMineNote(mine.programs.length)];
  if (questions) {
    const programs = topOf(matched, limit ?? defaultDetails);
    return viewQuestions({ programs, wishes, notes: listNotes });
  }
  const named = resolvePrograms(catalog, explain);
  const top = Math.min(limit ?? maxTop, maxTop);
  const explained = explainAll ? topOf(matched, limit ?? defaultDetails) : named.programs;
  const view = viewMatch({
    matched,
    wishes,
    limit,
    explain: explained.map(({ id }) => id),
    showExcluded,
    stability: sensitivity ? { top, rows: stabilityOf(matched.ranked, top) } : undefined,
    unanswered: unanswered(questionsFor(wishes, countingFacts(input, catalog, context)), wishes),
    repeat: repeatWords(wishes, ageLimits(input), mineWords(input)),
    starred: await starredFor(input, context),
  });
  return withNotes(view, [...named.notes, ...listNotes]);
}

/** For somebody who was asked just now: the ranking first, everything else on request. */
function tourOf(whole: Report, input: Input, ranking: Ranking): Tour {
  const programs = topOf(ranking.matched, input.limit ?? defaultOffered);
  const plain = { ...input, explain: [], explainAll: false, sensitivity: false, questions: false };
  return {
    first: headOf(whole),
    stops: stopsOf(whole, programs, variation => showMatch({ ...plain, ...variation }, ranking)),
    answers: input.save === undefined ? answersText(ranking.answers) : undefined,
  };
}

/** The programs at the top; where fewer are ranked, the first of the others, too. */
const topOf = ({ ranked, tooLittle }: MatchResult, count: number) =>
  [...ranked, ...tooLittle].slice(0, count).map(({ program }) => program);
