// resprog questions: what to ask a program about what is not recorded.
import { defineCommand } from '../cli/command.ts';
import { UsageError } from '../cli/errors.ts';
import { findWishes, givenAnswers } from '../cli/match/wishes.ts';
import { asksForMine, mineOptions, mineValues, programsFor, requireOneWay } from '../cli/mine/filter.ts';
import { asTyped, value } from '../cli/options.ts';
import { viewQuestions } from '../view/match/questions.ts';

export const questions = defineCommand({
  examples: [
    { line: 'resprog questions slu', meaning: 'everything that the catalog leaves open' },
    { line: 'resprog questions slu rush --answers mine.yaml', meaning: 'only what matters to you' },
    { line: 'resprog questions slu --format markdown', meaning: 'for an e-mail' },
    { line: 'resprog questions --status interview', meaning: 'for the programs where you interview' },
  ],
  arguments: [{ name: '[id...]', help: 'programs: id, name or alias; or see --mine' }],
  options: {
    answers: value('--answers <file>', 'your answers, as match --save writes them', asTyped),
    ...mineOptions,
  },
  input: (ids, { answers, ...values }) => {
    requireOneWay(ids, values);
    if (ids.length === 0 && !asksForMine(values))
      throw new UsageError('Name the programs to ask, or take those on your list with --mine.');
    return { ids, answers, mine: mineValues(values) };
  },
  run: async ({ ids, answers, mine }, context) => {
    const wishes = await findWishes(await givenAnswers(answers, {}, context), context);
    const { programs, notes } = await programsFor(ids, mine, context);
    return viewQuestions({ programs, wishes, notes });
  },
});
